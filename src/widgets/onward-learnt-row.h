/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLearntRow:
 * What the person has finished since a day, in a line to copy into a letter.  Hidden while there is
 * nothing.
 *
 * Properties: since ("YYYY-MM-DD"; "" hides it).
 */
#define ONWARD_TYPE_LEARNT_ROW (onward_learnt_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLearntRow, onward_learnt_row, ONWARD, LEARNT_ROW, GtkWidget)

/* To be called once. */
void onward_learnt_row_set_workspace (OnwardLearntRow *self, OnwardWorkspace *workspace);
void onward_learnt_row_set_since     (OnwardLearntRow *self, const char *since);

G_END_DECLS
