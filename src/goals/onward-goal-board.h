/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal-mover.h"

G_BEGIN_DECLS

/**
 * OnwardGoalBoard:
 * All goals as cards in columns; where there is no room for several, one column at a time, and a
 * switch between them.
 *
 * GTK 4.8 cannot announce, so that what a move has done is said by a label with the role of a status
 * too, which nobody sees.
 *
 * Signals: "opened" (uid), "remove" (uid), "create": the person wants a new goal.
 */
#define ONWARD_TYPE_GOAL_BOARD (onward_goal_board_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalBoard, onward_goal_board, ONWARD, GOAL_BOARD, GtkWidget)

/* To be called once; the columns are built then. */
void             onward_goal_board_set_up    (OnwardGoalBoard *self, OnwardGoalMover *mover);
/* The column that a new goal goes to: the one on show, or "Next" where all are. */
OnwardGoalColumn onward_goal_board_get_shown (OnwardGoalBoard *self);
/* Shows only what the words find; "" shows all. */
void             onward_goal_board_filter    (OnwardGoalBoard *self, const char *words);
void             onward_goal_board_focus     (OnwardGoalBoard *self, const char *uid, OnwardGoalColumn column);

G_END_DECLS
