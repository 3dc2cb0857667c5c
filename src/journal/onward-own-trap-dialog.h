/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* A small window to write down a trap of one's own, or to change or retire @trap. */
void onward_own_trap_dialog_present (GtkWidget *parent, OnwardWorkspace *workspace, OnwardRecord *trap);

G_END_DECLS
