/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-phrase.h"

#include <string.h>

#include "onward-phrase-private.h"
#include "onward-time.h"

#define NOON "12:00"
#define AFTERNOON "15:00"

/* A line longer than this is a text, and not a follow-up in one line. */
#define MAXIMUM_WORDS 100

/* Words */

static void
token_init (OnwardPhraseToken *token, const char *raw)
{
  g_autofree char *whole = g_utf8_normalize (raw, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (whole != NULL ? whole : "", -1);
  char *start = folded;
  gsize length;

  while (*start != '\0' && strchr ("(\"'", *start) != NULL)
    start++;
  length = strlen (start);
  while (length > 1 && strchr (",;:!?)\"'.", start[length - 1]) != NULL)
    {
      token->dotted = token->dotted || start[length - 1] == '.';
      length--;
    }
  token->raw = g_strdup (raw);
  token->folded = g_strndup (start, length);
}

static void
read_tokens (OnwardPhraseReader *self, const char *line)
{
  g_auto (GStrv) words = g_strsplit_set (line, " \t\n\r", -1);

  self->tokens = g_new0 (OnwardPhraseToken, MAXIMUM_WORDS);
  for (gsize i = 0; words[i] != NULL && self->n_tokens < MAXIMUM_WORDS; i++)
    {
      if (*words[i] != '\0')
        token_init (&self->tokens[self->n_tokens++], words[i]);
    }
}

static void
reader_clear (OnwardPhraseReader *self)
{
  for (guint i = 0; i < self->n_tokens; i++)
    {
      g_free (self->tokens[i].raw);
      g_free (self->tokens[i].folded);
    }
  g_free (self->tokens);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OnwardPhraseReader, reader_clear)

gboolean
onward_phrase_is (OnwardPhraseReader *self, guint ahead, OnwardWord word, int *value)
{
  guint i = self->at + ahead;

  return i < self->n_tokens && onward_word_is (self->tokens[i].folded, word, value);
}

gboolean
onward_phrase_take (OnwardPhraseReader *self, OnwardWord word, int *value)
{
  int meant;

  if (!onward_phrase_is (self, 0, word, &meant))
    return FALSE;
  *value = meant;
  self->at++;
  return TRUE;
}

/* The same, of a word whose value says nothing. */
gboolean
onward_phrase_take_skip (OnwardPhraseReader *self, OnwardWord word)
{
  int value;

  return onward_phrase_take (self, word, &value);
}

gboolean
onward_phrase_take_number (OnwardPhraseReader *self, int *value)
{
  const char *folded = self->at < self->n_tokens ? self->tokens[self->at].folded : "";
  gsize n = strspn (folded, "0123456789");
  const char *rest = folded + n;

  if (onward_phrase_take (self, ONWARD_WORD_NUMBER, value))
    return TRUE;
  if (n == 0 || n > 3 || atoi (folded) == 0)
    return FALSE;
  if (*rest != '\0' && !g_str_equal (rest, "st") && !g_str_equal (rest, "nd") && !g_str_equal (rest, "rd") &&
      !g_str_equal (rest, "th"))
    return FALSE;
  *value = atoi (folded);
  self->at++;
  return TRUE;
}

gboolean
onward_phrase_take_weekday (OnwardPhraseReader *self, int *weekday)
{
  return onward_phrase_take (self, ONWARD_WORD_WEEKDAY, weekday) ||
         onward_phrase_take (self, ONWARD_WORD_WEEKDAY_SHORT, weekday);
}

/* "working day", "weekday", "Arbeitstag" */
gboolean
onward_phrase_take_working_day (OnwardPhraseReader *self)
{
  guint at = self->at;
  int unit;

  if (onward_phrase_take_skip (self, ONWARD_WORD_WORKING_DAY))
    return TRUE;
  if (onward_phrase_take_skip (self, ONWARD_WORD_WORKING) && onward_phrase_take (self, ONWARD_WORD_UNIT, &unit) &&
      unit == ONWARD_WORD_DAYS)
    return TRUE;
  self->at = at;
  return FALSE;
}

gboolean
onward_phrase_is_said (OnwardPhraseReader *self, const char *folded)
{
  return self->at < self->n_tokens && g_str_equal (self->tokens[self->at].folded, folded);
}

gboolean
onward_phrase_is_end (OnwardPhraseReader *self)
{
  return self->at >= self->n_tokens;
}

/* Whether the next word is one of those that say when. */
gboolean
onward_phrase_follows_time (OnwardPhraseReader *self)
{
  static const OnwardWord words[] = {
    ONWARD_WORD_DAY, ONWARD_WORD_WEEKDAY, ONWARD_WORD_PART_ALONE, ONWARD_WORD_EVERY, ONWARD_WORD_NEXT, ONWARD_WORD_ON,
    ONWARD_WORD_IN, ONWARD_WORD_EACH_UNIT, ONWARD_WORD_EACH_FEW, ONWARD_WORD_ON_WEEKDAYS,
  };
  int value;

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (onward_phrase_is (self, 0, words[i], &value))
        return TRUE;
    }
  return FALSE;
}

/* The days of a week that are for work; all when the person named none. */
guint
onward_phrase_working_days (OnwardPhraseReader *self)
{
  guint working = self->days->working & 0x7f;

  return working != 0 ? working : 0x7f;
}

/* What it comes to */

static char *
local_time (gint64 day, int minutes)
{
  g_autofree char *text = onward_day_from_number (day);
  g_autofree char *clock = g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);

  return onward_local_time_new (text, clock);
}

static int
minutes_of_part (OnwardPhraseReader *self)
{
  switch (self->part)
    {
    case ONWARD_WORD_NOON:
      return onward_clock_minutes (NOON);
    case ONWARD_WORD_AFTERNOON:
      return onward_clock_minutes (AFTERNOON);
    case ONWARD_WORD_EVENING:
      return onward_clock_minutes (self->days->evening);
    case ONWARD_WORD_MORNING:
    default:
      return onward_clock_minutes (self->days->morning);
    }
}

/* The hour that is meant: nobody wants to be called "at 5" in the night. */
static int
minutes_of (OnwardPhraseReader *self)
{
  gboolean late = self->part == ONWARD_WORD_AFTERNOON || self->part == ONWARD_WORD_EVENING;

  if (self->minutes == ONWARD_PHRASE_NONE)
    return minutes_of_part (self);
  if (late && !self->exact && self->minutes < 12 * 60)
    return self->minutes + 12 * 60;
  if (self->loose && self->part == ONWARD_PHRASE_NONE && self->minutes >= 60 && self->minutes < 7 * 60)
    return self->minutes + 12 * 60;
  return self->minutes;
}

/* When the clocks go back, a while later may read as it does now. */
static char *
after_a_while (OnwardPhraseReader *self, int minutes)
{
  g_autoptr (GDateTime) then = g_date_time_add_minutes (self->now, minutes);
  char *text = onward_local_time_from_date_time (then);

  while (onward_local_time_to_unix (text, g_date_time_get_timezone (self->now)) <= g_date_time_to_unix (self->now))
    {
      char *later = onward_local_time_add_minutes (text, 60);

      g_free (text);
      text = later;
    }
  return text;
}

static gboolean
is_over (OnwardPhraseReader *self, const char *due)
{
  return onward_local_time_to_unix (due, g_date_time_get_timezone (self->now)) <= g_date_time_to_unix (self->now);
}

static char *
due_of_repeat (OnwardPhraseReader *self, int minutes)
{
  g_autofree char *anchor = local_time (self->day != G_MININT64 ? self->day : self->today, minutes);
  g_autofree char *now = onward_local_time_from_date_time (self->now);
  OnwardRepeat soonest = self->repeat;
  char *first;

  /* "Every two weeks on Monday" begins with the next Monday, whichever week this is. */
  if (soonest.kind == ONWARD_REPEAT_WEEKLY && soonest.weekdays != 0)
    soonest.every = 1;
  onward_repeat_anchor (&self->repeat, anchor);
  first = onward_repeat_first (&soonest, anchor);
  if (*first == '\0' || !is_over (self, first))
    return first;
  g_free (first);
  return onward_repeat_next (&soonest, anchor, now);
}

/* "Today", when its morning is over: in the evening, or in an hour. */
static char *
due_today (OnwardPhraseReader *self)
{
  g_autofree char *evening = local_time (self->today, onward_clock_minutes (self->days->evening));
  g_autofree char *soon = after_a_while (self, 60);

  if (!is_over (self, evening))
    return g_steal_pointer (&evening);
  return onward_day_number (soon) == self->today ? g_steal_pointer (&soon) : g_strdup ("");
}

static char *
due_on_day (OnwardPhraseReader *self, int minutes)
{
  char *due = local_time (self->day, minutes);
  gboolean any_hour = self->minutes == ONWARD_PHRASE_NONE && self->part == ONWARD_PHRASE_NONE;

  if (self->day_is_weekday_of_today && (any_hour || is_over (self, due)))
    {
      g_free (due);
      return local_time (self->day + 7, minutes);
    }
  if (!is_over (self, due))
    return due;
  g_free (due);
  if (self->minutes == ONWARD_PHRASE_NONE && (any_hour || self->part == ONWARD_WORD_EVENING) && self->day == self->today)
    return due_today (self);
  if (!self->loose || minutes >= 12 * 60)
    return g_strdup ("");
  due = local_time (self->day, minutes + 12 * 60);
  if (is_over (self, due))
    *due = '\0';
  return due;
}

/* Returns: (transfer full): "" when nothing was understood, or something that is over */
static char *
find_due (OnwardPhraseReader *self)
{
  int minutes = minutes_of (self);
  g_autofree char *today = NULL;

  if (self->offset != ONWARD_PHRASE_NONE)
    return self->repeat.kind == ONWARD_REPEAT_NEVER ? after_a_while (self, self->offset) : g_strdup ("");
  if (self->repeat.kind != ONWARD_REPEAT_NEVER)
    return due_of_repeat (self, minutes);
  if (self->day != G_MININT64)
    return due_on_day (self, minutes);
  if (self->minutes == ONWARD_PHRASE_NONE && self->part == ONWARD_PHRASE_NONE)
    return g_strdup ("");
  today = local_time (self->today, minutes);
  return is_over (self, today) ? local_time (self->today + 1, minutes) : g_steal_pointer (&today);
}

/* What is left over is what is to be done. */
static char *
find_title (OnwardPhraseReader *self)
{
  static const char *const leads[] = { "remind me to ", "remind me ", "erinnere mich an ", "erinnere mich " };
  g_autoptr (GString) left = g_string_new (NULL);
  g_autofree char *folded = NULL;
  const char *start;

  for (guint i = 0; i < self->n_tokens; i++)
    {
      if (!self->tokens[i].used)
        g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", self->tokens[i].raw);
    }
  while (left->len > 0 && strchr (" ,;:-", left->str[left->len - 1]) != NULL)
    g_string_truncate (left, left->len - 1);
  start = left->str + strspn (left->str, " ,;:-");
  folded = g_ascii_strdown (start, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      if (g_str_has_prefix (folded, leads[i]))
        return g_strdup (start + strlen (leads[i]));
    }
  return g_strdup (start);
}

static gboolean
take (OnwardPhraseReader *self)
{
  guint start = self->at;

  if (!onward_phrase_take_repeat (self) && !onward_phrase_take_day (self) && !onward_phrase_take_clock (self))
    return FALSE;
  for (guint i = start; i < self->at; i++)
    self->tokens[i].used = TRUE;
  return TRUE;
}

/**
 * onward_phrase_read:
 * @line: what a person typed
 * @now: the moment, in the person's zone
 * @days: how the person's days run: what a morning is, and which days are for work
 *
 * Returns: (nullable) (transfer full): what was understood; %NULL when the line says nothing of when
 */
OnwardPhrase *
onward_phrase_read (const char *line, GDateTime *now, const OnwardDays *days)
{
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *due = NULL;
  g_auto (OnwardPhraseReader) reader = {
    .now = now, .days = days, .today = onward_day_number (today), .day = G_MININT64, .minutes = ONWARD_PHRASE_NONE,
    .part = ONWARD_PHRASE_NONE, .offset = ONWARD_PHRASE_NONE, .repeat = { .every = 1 },
  };
  OnwardPhrase *phrase;

  read_tokens (&reader, line);
  while (reader.at < reader.n_tokens)
    {
      if (!take (&reader))
        reader.at++;
    }
  due = find_due (&reader);
  if (*due == '\0')
    return NULL;
  phrase = g_new0 (OnwardPhrase, 1);
  phrase->title = find_title (&reader);
  phrase->due = g_steal_pointer (&due);
  phrase->repeat = onward_repeat_dup_rule (&reader.repeat);
  return phrase;
}

void
onward_phrase_free (OnwardPhrase *self)
{
  g_free (self->title);
  g_free (self->due);
  g_free (self->repeat);
  g_free (self);
}
