/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-column-names.h"
#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardGoalEditor:
 * All of a goal: what, why, the first small step and those after it, by when or how often, what to
 * do when something comes in between, what its kind asks for, and where it came from.
 *
 * Signals: "move" (column): the person wants it in another column of the board.
 */
#define ONWARD_TYPE_GOAL_EDITOR (onward_goal_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalEditor, onward_goal_editor, ONWARD, GOAL_EDITOR, OnwardEditor)

/* To be called once, after the workspace was set. */
void onward_goal_editor_set_names (OnwardGoalEditor *self, OnwardColumnNames *names);

G_END_DECLS
