/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* Puts a new goal on the board's column "Next", at its usual place, together with drafts that change
 * because of it; one undo takes all of it back.  @also, @before: (nullable): drafts, and snapshots of
 * those of them that were in the diary already. */
void onward_skill_goal_add (OnwardWorkspace *workspace, OnwardRecord *goal, GPtrArray *also, GPtrArray *before);

G_END_DECLS
