/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal-mover.h"

G_BEGIN_DECLS

/**
 * OnwardGoalCard:
 * A goal on the board: what it is, what to do next, by when, how far, and its kind.  It can be
 * dragged, and its menu moves it to another column.
 *
 * Properties: record (a goal, not loaded at times, or NULL).
 */
#define ONWARD_TYPE_GOAL_CARD (onward_goal_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalCard, onward_goal_card, ONWARD, GOAL_CARD, GtkWidget)

GtkWidget    *onward_goal_card_new        (OnwardGoalMover *mover);
OnwardRecord *onward_goal_card_get_record (OnwardGoalCard *self);

/* Returns: (transfer none): the icon that stands beside the name of a kind of goals. */
const char   *onward_goal_kind_icon       (OnwardGoalKind kind);

G_END_DECLS
