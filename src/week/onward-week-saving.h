/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Saves @drafts at once, says @title in a toast, and lets it be taken back.  @shared: the records that
 * the drafts are of, in the same order, or NULL for one draft that is new. */
void onward_week_save (OnwardWorkspace *workspace, GPtrArray *drafts, GPtrArray *shared, const char *title);

/* The same for one record that is in the diary already.  @draft: a copy of it with other values. */
void onward_week_save_one (OnwardWorkspace *workspace, OnwardRecord *shared, OnwardRecord *draft, const char *title);

G_END_DECLS
