/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-story.h"

G_BEGIN_DECLS

/* How a story sounds when it is told, and which questions the stories answer together.  Hints, never
 * a score. */

#define ONWARD_STORY_WORDS_PER_MINUTE 130

/* From so many interviews on, at one employer or all together, a story has been told enough. */
#define ONWARD_STORY_WORN_AT_ONE 3
#define ONWARD_STORY_WORN_AT_ALL 5

guint       onward_story_count_words (const char *text);
int         onward_story_seconds     (guint n_words);
/* Returns: (transfer full): "42 words · 20 seconds aloud", "" for none. */
char       *onward_story_say_length  (guint n_words);
guint       onward_story_words       (OnwardStory *self);
/* Whether a number or a number word stands in it. */
gboolean    onward_story_has_number  (const char *text);
/* Returns: (transfer none) (nullable): what might help this part (SITUATION to LEARNED). */
const char *onward_story_hint        (OnwardStory *self, OnwardStoryField part);

/* Where it was told.  No string is NULL. */
typedef struct
{
  char *interview; /* uid */
  char *day;
} OnwardStoryUse;

/* Of OnwardStoryUse, the newest first. */
GPtrArray  *onward_story_read_uses   (OnwardStory *self);
gboolean    onward_story_was_used    (OnwardStory *self, const char *interview);
void        onward_story_set_used    (OnwardStory *self, const char *interview, const char *day, gboolean used);
/* @employers: name of the employer by the uid of an interview.  Returns: (transfer full)
 * (nullable): why it may rest, where there is a reason. */
char       *onward_story_say_worn    (OnwardStory *self, GHashTable *employers);
/* It was told aloud on that day. */
void        onward_story_practise    (OnwardStory *self, const char *day);

/* Groups of questions and questions, by their ids. */
gboolean    onward_story_covers      (OnwardStory *self, const char *group);
void        onward_story_set_covers  (OnwardStory *self, const char *group, gboolean covers);
gboolean    onward_story_answers     (OnwardStory *self, const char *question);
void        onward_story_set_answers (OnwardStory *self, const char *question, gboolean answers);
/* Returns: (transfer container): ids of the groups for which none of @stories is there. */
GPtrArray  *onward_story_gaps        (GPtrArray *stories);
/* Returns: (transfer full): one sentence. */
char       *onward_story_say_gaps    (GPtrArray *gaps);
/* Returns: (transfer full): those that fit the question, the best first. */
GPtrArray  *onward_story_fitting     (GPtrArray *stories, const char *question, const char *group);

G_END_DECLS
