/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-story.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardStoryAnswers:
 * The kinds of questions that a story is good for, and within them the questions, to be ticked.
 *
 * Property: story (the draft that is ticked into).
 */
#define ONWARD_TYPE_STORY_ANSWERS (onward_story_answers_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoryAnswers, onward_story_answers, ONWARD, STORY_ANSWERS, AdwPreferencesGroup)

void onward_story_answers_set_workspace (OnwardStoryAnswers *self, OnwardWorkspace *workspace);

G_END_DECLS
