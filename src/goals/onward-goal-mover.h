/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-column-names.h"

G_BEGIN_DECLS

/**
 * OnwardGoalMover:
 * Moves goals on the board and adds new ones, one after the other, each from how the diary is by
 * then; every move can be taken back.
 *
 * Signals: "moved" (OnwardRecord, from column, to column): it stands there now.  A new one comes from
 * the column that it is added to.
 */
#define ONWARD_TYPE_GOAL_MOVER (onward_goal_mover_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalMover, onward_goal_mover, ONWARD, GOAL_MOVER, GObject)

OnwardGoalMover *onward_goal_mover_new  (OnwardWorkspace *workspace, OnwardColumnNames *names);
OnwardWorkspace *onward_goal_mover_get_workspace (OnwardGoalMover *self);
OnwardColumnNames *onward_goal_mover_get_names (OnwardGoalMover *self);

/* @beside: the uid of the goal that BEFORE and AFTER mean; "" otherwise. */
void             onward_goal_mover_move (OnwardGoalMover *self, const char *uid, OnwardGoalColumn column, OnwardPlace place, const char *beside);
/* To the column's usual place. */
void             onward_goal_mover_send (OnwardGoalMover *self, const char *uid, OnwardGoalColumn column);
/* A new goal at the end of the column. */
void             onward_goal_mover_add  (OnwardGoalMover *self, const char *title, OnwardGoalColumn column);

G_END_DECLS
