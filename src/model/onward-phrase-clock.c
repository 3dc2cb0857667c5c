/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-phrase-private.h"

#include <string.h>

typedef enum
{
  HALF_UNSAID,
  HALF_AM,
  HALF_PM,
} Half;

typedef struct
{
  int hour;
  int minute;
  gboolean colon;  /* "9:00" */
  gboolean dot;    /* "9.00" */
  gboolean suffix; /* "9uhr", "9am" */
  Half half;
} Clock;

static int
read_digits (const char **text)
{
  int number = 0;
  int n = 0;

  for (; g_ascii_isdigit (**text) && n < 3; (*text)++, n++)
    number = number * 10 + (**text - '0');
  return n == 0 || n > 2 ? ONWARD_PHRASE_NONE : number;
}

/* "9", "9:30", "9.30", "9am", "9:30pm", "9uhr", "9h" */
static gboolean
read_clock (const char *text, Clock *clock)
{
  *clock = (Clock) { .hour = read_digits (&text) };
  if (clock->hour < 0 || clock->hour > 24)
    return FALSE;
  if (*text == ':' || *text == '.')
    {
      const char *digits = text + 1;

      clock->colon = *text == ':';
      clock->dot = *text == '.';
      clock->minute = read_digits (&digits);
      if (clock->minute < 0 || clock->minute > 59 || digits - text != 3)
        return FALSE;
      text = digits;
    }
  if (*text == '\0')
    return TRUE;
  clock->suffix = TRUE;
  if (g_str_equal (text, "am") || g_str_equal (text, "a.m"))
    clock->half = HALF_AM;
  else if (g_str_equal (text, "pm") || g_str_equal (text, "p.m"))
    clock->half = HALF_PM;
  else
    return g_str_equal (text, "uhr") || g_str_equal (text, "h");
  return TRUE;
}

static gboolean
set_clock (OnwardPhraseReader *self, Clock *clock)
{
  if (clock->half != HALF_UNSAID && (clock->hour < 1 || clock->hour > 12))
    return FALSE;
  if (clock->half == HALF_PM && clock->hour < 12)
    clock->hour += 12;
  if (clock->half == HALF_AM && clock->hour == 12)
    clock->hour = 0;
  /* Midnight at the end of a day is a reminder that nobody sees: the last minute of it. */
  if (clock->hour == 24)
    *clock = (Clock) { .hour = 23, .minute = 59, .colon = TRUE };
  self->minutes = clock->hour * 60 + clock->minute;
  self->exact = clock->half != HALF_UNSAID;
  self->loose = !clock->colon && !clock->dot && !clock->suffix && !self->exact;
  return TRUE;
}

/* In "at 3 am Montag" it is the German word before a day. */
static gboolean
is_am (OnwardPhraseReader *self)
{
  int value;

  return onward_phrase_is (self, 0, ONWARD_WORD_AM, &value) && !onward_phrase_is (self, 1, ONWARD_WORD_WEEKDAY, &value) &&
         !onward_phrase_is (self, 1, ONWARD_WORD_WEEKDAY_SHORT, &value) &&
         !onward_phrase_is (self, 1, ONWARD_WORD_PART, &value) &&
         !(self->at + 1 < self->n_tokens && g_ascii_isdigit (self->tokens[self->at + 1].folded[0]));
}

static void
take_suffix (OnwardPhraseReader *self, Clock *clock)
{
  int minute;

  if (clock->suffix)
    return;
  if (is_am (self))
    {
      clock->half = HALF_AM;
      self->at++;
    }
  else if (onward_phrase_take_skip (self, ONWARD_WORD_PM))
    {
      clock->half = HALF_PM;
    }
  else if (onward_phrase_take_skip (self, ONWARD_WORD_OCLOCK))
    {
      guint at = self->at;

      clock->suffix = TRUE;
      /* "9 Uhr 30", which is two figures always. */
      if (clock->colon || clock->dot || at >= self->n_tokens || strlen (self->tokens[at].folded) != 2 ||
          !onward_phrase_take_number (self, &minute) || minute > 59)
        self->at = at;
      else
        clock->minute = minute;
    }
}

/* A number alone is a time only where nothing else can be meant: "at 9" before another word of time,
 * at either end of the line, or beside a day. */
static gboolean
is_hour_here (OnwardPhraseReader *self, guint start, gboolean at)
{
  gboolean beside = start > 0 && self->tokens[start - 1].used;

  if (at)
    return beside || start == 0 || onward_phrase_is_end (self) || onward_phrase_follows_time (self);
  return beside && onward_phrase_is_end (self);
}

static gboolean
take_figures (OnwardPhraseReader *self, guint start, gboolean at)
{
  Clock clock;
  int value;

  if (self->at >= self->n_tokens)
    return FALSE;
  if (read_clock (self->tokens[self->at].folded, &clock))
    self->at++;
  else if ((at || onward_phrase_is (self, 1, ONWARD_WORD_OCLOCK, &value)) &&
           onward_phrase_take (self, ONWARD_WORD_NUMBER, &value))
    clock = (Clock) { .hour = value };
  else
    return FALSE;
  take_suffix (self, &clock);
  if (!clock.colon && !clock.suffix && clock.half == HALF_UNSAID && !(clock.dot && at) &&
      (clock.dot || !is_hour_here (self, start, at)))
    return FALSE;
  return set_clock (self, &clock);
}

/* "half past nine", "halb neun", "quarter to nine", "Viertel nach neun" */
static gboolean
take_words (OnwardPhraseReader *self)
{
  gboolean german = onward_phrase_is_said (self, "halb");
  int minutes, hour, before = 0;

  if (onward_phrase_take_skip (self, ONWARD_WORD_HALF))
    minutes = 30;
  else if (onward_phrase_take_skip (self, ONWARD_WORD_QUARTER))
    minutes = 15;
  else
    return FALSE;
  if (german || onward_phrase_take_skip (self, ONWARD_WORD_TO))
    before = 60;
  else if (!onward_phrase_take_skip (self, ONWARD_WORD_PAST))
    return FALSE;
  if (!onward_phrase_take_number (self, &hour) || hour > 24)
    return FALSE;
  self->minutes = (hour * 60 + (before > 0 ? 24 * 60 - minutes : minutes)) % (24 * 60);
  self->loose = TRUE;
  onward_phrase_take_skip (self, ONWARD_WORD_OCLOCK);
  return TRUE;
}

/* "in the morning", "am Abend", "this evening", "tomorrow evening" */
static gboolean
take_part (OnwardPhraseReader *self)
{
  guint start = self->at;
  gboolean beside = start > 0 && self->tokens[start - 1].used;
  gboolean this_day, led;

  if (onward_phrase_is_said (self, "tonight") && self->day == G_MININT64)
    self->day = self->today;
  if (onward_phrase_take (self, ONWARD_WORD_PART_ALONE, &self->part))
    return TRUE;
  this_day = onward_phrase_take_skip (self, ONWARD_WORD_THIS);
  led = this_day || onward_phrase_take_skip (self, ONWARD_WORD_IN) || onward_phrase_take_skip (self, ONWARD_WORD_ON) ||
        onward_phrase_take_skip (self, ONWARD_WORD_AT);
  if (led)
    onward_phrase_take_skip (self, ONWARD_WORD_THE);
  if ((!led && !beside) || !onward_phrase_take (self, ONWARD_WORD_PART, &self->part))
    return FALSE;
  if (this_day && self->day == G_MININT64)
    self->day = self->today;
  return TRUE;
}

gboolean
onward_phrase_take_clock (OnwardPhraseReader *self)
{
  const OnwardPhraseReader before = *self;

  if (self->minutes == ONWARD_PHRASE_NONE && self->offset == ONWARD_PHRASE_NONE)
    {
      gboolean at = onward_phrase_take_skip (self, ONWARD_WORD_AT);
      guint behind = self->at;

      if (take_figures (self, before.at, at))
        return TRUE;
      self->at = behind;
      if (take_words (self))
        return TRUE;
      *self = before;
    }
  if (self->part == ONWARD_PHRASE_NONE && self->offset == ONWARD_PHRASE_NONE && take_part (self))
    return TRUE;
  *self = before;
  return FALSE;
}
