/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-interview.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewStories:
 * The stories of the bank in a debrief: those that were told in the interview are ticked, which is
 * kept with the story.  Hidden while there are none.
 */
#define ONWARD_TYPE_REVIEW_STORIES (onward_review_stories_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewStories, onward_review_stories, ONWARD, REVIEW_STORIES, AdwPreferencesGroup)

/* @interview: the shared record. */
void onward_review_stories_show (OnwardReviewStories *self, OnwardWorkspace *workspace, OnwardInterview *interview);

G_END_DECLS
