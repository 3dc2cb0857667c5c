/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-goal-mover.h"

G_BEGIN_DECLS

/**
 * OnwardGoalPage:
 * One goal, with its editor, and a menu with what else can be done with it.
 *
 * Signals: "gone": it was let go, or the person wants to go back.
 */
#define ONWARD_TYPE_GOAL_PAGE (onward_goal_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalPage, onward_goal_page, ONWARD, GOAL_PAGE, AdwBin)

/* To be called once. */
void          onward_goal_page_set_up     (OnwardGoalPage *self, OnwardGoalMover *mover);
void          onward_goal_page_show       (OnwardGoalPage *self, OnwardRecord *goal);
/* A goal that is not in the diary yet. */
void          onward_goal_page_begin      (OnwardGoalPage *self, OnwardRecord *prototype);
OnwardEditor *onward_goal_page_get_editor (OnwardGoalPage *self);

G_END_DECLS
