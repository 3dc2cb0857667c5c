/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardGoalKindGroup:
 * What is asked about a goal of one kind and not of another, such as who teaches it.  Another kind
 * shows other rows; what was typed into the former ones stays with the goal.
 */
#define ONWARD_TYPE_GOAL_KIND_GROUP (onward_goal_kind_group_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalKindGroup, onward_goal_kind_group, ONWARD, GOAL_KIND_GROUP, AdwPreferencesGroup)

/* To be called once: the rows are bound to @draft and follow its kind. */
void onward_goal_kind_group_set_up (OnwardGoalKindGroup *self, OnwardWorkspace *workspace, OnwardRecord *draft);

G_END_DECLS
