/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* For what watches the diary and puts it right: saves @drafts in one transaction, then removes @gone.
 * Nothing of it can be taken back by itself: it follows from what can.  @done is called with @data at
 * the end, however it ends. */
void onward_settling_apply (OnwardWorkspace *workspace, GPtrArray *drafts, GPtrArray *gone, GDestroyNotify done,
                            gpointer data);

G_END_DECLS
