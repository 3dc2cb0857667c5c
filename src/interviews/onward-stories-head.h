/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-story-bank.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_STORIES_IN_USE,
  ONWARD_STORIES_RESTING,
} OnwardStoriesShow;

/**
 * OnwardStoriesHead:
 * What stands over the list of stories: which to show, and for which questions there is none yet (a
 * button, "stories.coverage").
 *
 * Signal: "changed": another choice of what to show.
 */
#define ONWARD_TYPE_STORIES_HEAD (onward_stories_head_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoriesHead, onward_stories_head, ONWARD, STORIES_HEAD, GtkWidget)

void              onward_stories_head_set_bank (OnwardStoriesHead *self, OnwardStoryBank *bank);
OnwardStoriesShow onward_stories_head_get_show (OnwardStoriesHead *self);

G_END_DECLS
