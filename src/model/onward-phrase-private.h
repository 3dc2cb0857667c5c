/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"
#include "onward-phrase-words.h"
#include "onward-repeat.h"

G_BEGIN_DECLS

#define ONWARD_PHRASE_NONE -1

typedef struct
{
  char *raw;    /* as typed */
  char *folded; /* without case and the punctuation around it */
  gboolean dotted; /* "12." */
  gboolean used;   /* says when */
} OnwardPhraseToken;

/* A line on its way: its words, where reading stands, and what was understood so far. */
typedef struct
{
  OnwardPhraseToken *tokens;
  guint n_tokens;
  guint at;

  /* borrowed */
  GDateTime *now;
  const OnwardDays *days;

  gint64 today; /* number of the day */
  gint64 day;   /* the same, G_MININT64 for none */
  gboolean day_is_weekday_of_today; /* today, or in a week when the hour is over */
  int minutes;  /* of the day, or NONE */
  gboolean loose; /* an hour that may be meant before noon or after */
  gboolean exact; /* an hour that was said with its half of the day, or with minutes */
  int part;     /* OnwardWordPart, or NONE */
  int offset;   /* minutes from now, or NONE */
  OnwardRepeat repeat;
} OnwardPhraseReader;

/* Takes the words at which the reader stands, when they say when.  What was understood then is in the
 * reader, and it stands behind them; else it is as it was. */
gboolean onward_phrase_take_repeat (OnwardPhraseReader *self);
gboolean onward_phrase_take_day    (OnwardPhraseReader *self);
gboolean onward_phrase_take_clock  (OnwardPhraseReader *self);

/* Of use to more than one of them. */
gboolean onward_phrase_is          (OnwardPhraseReader *self, guint ahead, OnwardWord word, int *value);
gboolean onward_phrase_take        (OnwardPhraseReader *self, OnwardWord word, int *value);
gboolean onward_phrase_take_skip   (OnwardPhraseReader *self, OnwardWord word);
gboolean onward_phrase_take_number (OnwardPhraseReader *self, int *value);
gboolean onward_phrase_take_weekday (OnwardPhraseReader *self, int *weekday);
gboolean onward_phrase_take_working_day (OnwardPhraseReader *self);
gboolean onward_phrase_is_said     (OnwardPhraseReader *self, const char *folded);
gboolean onward_phrase_is_end      (OnwardPhraseReader *self);
gboolean onward_phrase_follows_time (OnwardPhraseReader *self);
guint    onward_phrase_working_days (OnwardPhraseReader *self);

G_END_DECLS
