/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-checklist.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_RATING_NONE, /* not answered yet */
  ONWARD_RATING_YES,
  ONWARD_RATING_PARTLY,
  ONWARD_RATING_NO,
  ONWARD_RATING_NA, /* never held against the person */
} OnwardRating;

/* The pseudo items under which it is kept what the two closing points of a debrief led to. */
#define ONWARD_ANSWER_KEPT "kept"
#define ONWARD_ANSWER_CHANGED "changed"

/**
 * OnwardAnswer:
 * What was answered to one item of a debrief's checklist, with the words that it had then.  No
 * string is NULL.
 */
typedef struct
{
  char *item;
  char *group;
  char *words;
  OnwardRating rating;
  char *note;
  char *led; /* what it led to: "type/uid", separated by spaces */
} OnwardAnswer;

/* One without group and words.  (transfer full), as all in the arrays below. */
OnwardAnswer *onward_answer_new    (const char *item);
/* The items of a review's "answers" or "observer-answers".  Returns: (transfer full): of OnwardAnswer. */
GPtrArray    *onward_answers_read  (const char *items);
/* Without those that say nothing.  Returns: (transfer full): the text of an ITEMS field. */
char         *onward_answers_write (GPtrArray *answers);
/* The whole sheet: what was answered, in the words that it was answered in, and what of @checklist
 * (NULL for none) is still open, all in the order of the checklist.  Takes @answers. */
GPtrArray    *onward_answers_join  (GPtrArray *answers, GPtrArray *checklist);
OnwardAnswer *onward_answers_find  (GPtrArray *answers, const char *item);
/* How many of a group are answered; n/a is an answer. */
guint         onward_answers_count (GPtrArray *answers, const char *group, guint *n_all);

/* "type/uid" that @led names for a type, or NULL.  (transfer full) */
char         *onward_led_find      (const char *led, const char *type);
/* @target instead of what there was of its type.  (transfer full) */
char         *onward_led_replace   (const char *led, const char *target);

/**
 * OnwardArea:
 * How a group of the checklist, or one item of it, went over several debriefs; 0 is always No, 1
 * always Yes.  What was not applicable does not count.
 */
typedef struct
{
  char *id;
  char *words; /* of an item, as it was last called; "" for a group */
  double share;
  guint n;
} OnwardArea;

void          onward_area_free     (OnwardArea *self);
/* The groups that went worst first, then their items.  @sheets: arrays of OnwardAnswer, newest first. */
GPtrArray    *onward_areas_groups  (GPtrArray *sheets);
GPtrArray    *onward_areas_items   (GPtrArray *sheets, const char *group);

G_END_DECLS
