/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a word can mean where a time is said.  One word can mean several: "morgen" is a day and a part
 * of one. */
typedef enum
{
  ONWARD_WORD_NUMBER,        /* value: 1 … */
  ONWARD_WORD_HALF,          /* of the unit that follows */
  ONWARD_WORD_UNIT,          /* value: OnwardWordUnit */
  ONWARD_WORD_DAY,           /* value: days from today */
  ONWARD_WORD_WEEKDAY,       /* value: 1 Monday … 7 Sunday */
  ONWARD_WORD_WEEKDAY_SHORT, /* the same, where the word means something else too: "so", "sun" */
  ONWARD_WORD_ON_WEEKDAYS,   /* the same, each week: "montags"; 0: Monday to Friday */
  ONWARD_WORD_MONTH,         /* value: 1 … 12 */
  ONWARD_WORD_PART,          /* of a day; value: OnwardWordPart */
  ONWARD_WORD_PART_ALONE,    /* the same, sure without another word: "tonight", "mittags" */
  ONWARD_WORD_EVERY,
  ONWARD_WORD_EACH_FEW,      /* "alle" (zwei Wochen) */
  ONWARD_WORD_EACH_UNIT,     /* "daily"; value: OnwardWordUnit */
  ONWARD_WORD_OTHER,         /* every "other" week */
  ONWARD_WORD_IN,
  ONWARD_WORD_FROM_NOW,      /* the first word of "from now" */
  ONWARD_WORD_NOW,
  ONWARD_WORD_NEXT,          /* in the week after this */
  ONWARD_WORD_COMING,        /* the first to come */
  ONWARD_WORD_THIS,
  ONWARD_WORD_ON,            /* before a day */
  ONWARD_WORD_AT,            /* before a time of day */
  ONWARD_WORD_THE,
  ONWARD_WORD_OF,
  ONWARD_WORD_AND,
  ONWARD_WORD_LAST,
  ONWARD_WORD_WORKING,       /* "working" (day) */
  ONWARD_WORD_WORKING_DAY,
  ONWARD_WORD_END,
  ONWARD_WORD_MONTH_END,
  ONWARD_WORD_WEEKEND,
  ONWARD_WORD_AFTER,
  ONWARD_WORD_QUARTER,
  ONWARD_WORD_PAST,
  ONWARD_WORD_TO,
  ONWARD_WORD_OCLOCK,        /* "uhr", "o'clock" */
  ONWARD_WORD_AM,
  ONWARD_WORD_PM,
} OnwardWord;

typedef enum
{
  ONWARD_WORD_MINUTES,
  ONWARD_WORD_HOURS,
  ONWARD_WORD_DAYS,
  ONWARD_WORD_WEEKS,
  ONWARD_WORD_MONTHS,
} OnwardWordUnit;

typedef enum
{
  ONWARD_WORD_MORNING,
  ONWARD_WORD_NOON,
  ONWARD_WORD_AFTERNOON,
  ONWARD_WORD_EVENING,
} OnwardWordPart;

/* @folded: as g_utf8_casefold () gives it.  Whether it can mean @word; if so, @value says which. */
gboolean onward_word_is (const char *folded, OnwardWord word, int *value);

G_END_DECLS
