/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardGoalFinish:
 * A strip that comes when a goal is done, and offers to keep it as a win and as a proof; or when it
 * is dropped on purpose, and asks why, which may stay unsaid.  It goes by itself when the goal is
 * moved on.
 */
#define ONWARD_TYPE_GOAL_FINISH (onward_goal_finish_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalFinish, onward_goal_finish, ONWARD, GOAL_FINISH, GtkWidget)

/* To be called once. */
void onward_goal_finish_set_workspace (OnwardGoalFinish *self, OnwardWorkspace *workspace);
/* @goal: a shared record that was moved; the strip goes when it is neither done nor dropped. */
void onward_goal_finish_show          (OnwardGoalFinish *self, OnwardRecord *goal);

G_END_DECLS
