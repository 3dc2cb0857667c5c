/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-practice-deck.h"
#include "onward-story-bank.h"

G_BEGIN_DECLS

/**
 * OnwardPracticeStories:
 * The stories that fit a question, to be looked at, and to say which was told.  Hidden while there is
 * none.
 */
#define ONWARD_TYPE_PRACTICE_STORIES (onward_practice_stories_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPracticeStories, onward_practice_stories, ONWARD, PRACTICE_STORIES, AdwPreferencesGroup)

void         onward_practice_stories_set_bank (OnwardPracticeStories *self, OnwardStoryBank *bank);
void         onward_practice_stories_show     (OnwardPracticeStories *self, OnwardDeckCard *card);
/* Returns: (transfer none) (nullable): the one that was told. */
OnwardStory *onward_practice_stories_get_told (OnwardPracticeStories *self);

G_END_DECLS
