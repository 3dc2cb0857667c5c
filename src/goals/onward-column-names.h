/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal-order.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardColumnNames:
 * What the columns of the board are called: the person's own names, kept in the search profile, and
 * the usual ones where there are none.
 *
 * Signals: "changed".
 */
#define ONWARD_TYPE_COLUMN_NAMES (onward_column_names_get_type ())
G_DECLARE_FINAL_TYPE (OnwardColumnNames, onward_column_names, ONWARD, COLUMN_NAMES, GObject)

OnwardColumnNames *onward_column_names_new    (OnwardWorkspace *workspace);
const char        *onward_column_names_get    (OnwardColumnNames *self, OnwardGoalColumn column);
/* @name "" goes back to the usual one. */
void               onward_column_names_rename (OnwardColumnNames *self, OnwardGoalColumn column, const char *name);

G_END_DECLS
