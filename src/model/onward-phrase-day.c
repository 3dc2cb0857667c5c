/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-phrase-private.h"

#include <string.h>

#include "onward-time.h"

static int
weekday_of (gint64 day)
{
  g_autofree char *text = onward_day_from_number (day);

  return onward_day_weekday (text);
}

static void
date_of (GDate *date, gint64 day)
{
  g_autofree char *text = onward_day_from_number (day);

  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) atoi (text + 8), (GDateMonth) atoi (text + 5), (GDateYear) atoi (text));
}

/* Returns: the number of the day, G_MININT64 when there is no such day */
static gint64
day_of (int year, int month, int day)
{
  g_autofree char *text = NULL;

  if (year < 1 || year > 9999 || day < 1 || month < 1 || month > 12)
    return G_MININT64;
  text = g_strdup_printf ("%04d-%02d-%02d", year, month, day);
  return onward_day_number (text);
}

static gint64
add_months (gint64 day, int months)
{
  GDate date;

  date_of (&date, day);
  g_date_add_months (&date, (guint) months);
  return day_of (g_date_get_year (&date), (int) g_date_get_month (&date), g_date_get_day (&date));
}

static gboolean
is_working (OnwardPhraseReader *self, gint64 day)
{
  g_autofree char *text = onward_day_from_number (day);

  return onward_days_is_working (self->days, text);
}

static gint64
first_working (OnwardPhraseReader *self, gint64 day)
{
  while (!is_working (self, day))
    day++;
  return day;
}

static gint64
last_working (OnwardPhraseReader *self, gint64 day)
{
  while (!is_working (self, day))
    day--;
  return day;
}

/* The month of @day, so many months on. */
static gint64
first_of_month (gint64 day, int months)
{
  GDate date;

  date_of (&date, day);
  return add_months (day - g_date_get_day (&date) + 1, months);
}

static gint64
monday_after (OnwardPhraseReader *self)
{
  return self->today + 8 - weekday_of (self->today);
}

/* From now on */

/* "2h", "30min" */
static gboolean
take_joined (OnwardPhraseReader *self, int *number, int *unit)
{
  const char *folded = self->at < self->n_tokens ? self->tokens[self->at].folded : "";
  gsize n = strspn (folded, "0123456789");

  if (n == 0 || n > 3)
    return FALSE;
  *number = atoi (folded);
  if (g_str_equal (folded + n, "h"))
    *unit = ONWARD_WORD_HOURS;
  else if (g_str_equal (folded + n, "min") || g_str_equal (folded + n, "m"))
    *unit = ONWARD_WORD_MINUTES;
  else
    return FALSE;
  self->at++;
  return TRUE;
}

/* "3 days", "half an hour", "einer halben Stunde", "a couple of weeks"; in minutes where it is half */
static gboolean
take_span (OnwardPhraseReader *self, int *number, int *unit)
{
  gboolean half;

  if (take_joined (self, number, unit))
    return TRUE;
  half = onward_phrase_take_skip (self, ONWARD_WORD_HALF);
  if (!onward_phrase_take_number (self, number))
    return FALSE;
  half = onward_phrase_take_skip (self, ONWARD_WORD_HALF) || half;
  /* "a couple", "ein paar" */
  if (onward_phrase_take_number (self, number))
    onward_phrase_take_skip (self, ONWARD_WORD_OF);
  if (!onward_phrase_take (self, ONWARD_WORD_UNIT, unit))
    return FALSE;
  if (!half)
    return TRUE;
  *number = 30;
  return *unit == ONWARD_WORD_HOURS && (*unit = ONWARD_WORD_MINUTES, TRUE);
}

static gboolean
set_span (OnwardPhraseReader *self, int number, int unit)
{
  if (number < 1 || number > 999)
    return FALSE;
  switch ((OnwardWordUnit) unit)
    {
    case ONWARD_WORD_MINUTES:
    case ONWARD_WORD_HOURS:
      if (self->day != G_MININT64 || self->minutes != ONWARD_PHRASE_NONE)
        return FALSE;
      self->offset = unit == ONWARD_WORD_HOURS ? number * 60 : number;
      return TRUE;
    case ONWARD_WORD_DAYS:
      self->day = self->day == G_MININT64 ? self->today + number : G_MININT64;
      return self->day != G_MININT64;
    case ONWARD_WORD_WEEKS:
      /* "Monday in a week" too. */
      self->day = (self->day == G_MININT64 ? self->today : self->day) + number * 7;
      return TRUE;
    case ONWARD_WORD_MONTHS:
      self->day = self->day == G_MININT64 && number <= 120 ? add_months (self->today, number) : G_MININT64;
      return self->day != G_MININT64;
    default:
      return FALSE;
    }
}

static gboolean
take_from_now (OnwardPhraseReader *self)
{
  gboolean in = onward_phrase_take_skip (self, ONWARD_WORD_IN);
  int number, unit;

  if (!take_span (self, &number, &unit))
    return FALSE;
  if (!in && !(onward_phrase_take_skip (self, ONWARD_WORD_FROM_NOW) && onward_phrase_take_skip (self, ONWARD_WORD_NOW)))
    return FALSE;
  return set_span (self, number, unit);
}

/* Days by their names */

/* "tomorrow", "by tomorrow", "the day after tomorrow" */
static gboolean
take_named (OnwardPhraseReader *self)
{
  guint start = self->at;
  int value;

  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  if (onward_phrase_take (self, ONWARD_WORD_UNIT, &value) && value == ONWARD_WORD_DAYS &&
      onward_phrase_take_skip (self, ONWARD_WORD_AFTER) && onward_phrase_take (self, ONWARD_WORD_DAY, &value))
    {
      self->day = self->today + value + 1;
      return TRUE;
    }
  self->at = start;
  /* "am Morgen" is a part of a day. */
  if (!onward_phrase_is_said (self, "am"))
    onward_phrase_take_skip (self, ONWARD_WORD_ON);
  if (!onward_phrase_take (self, ONWARD_WORD_DAY, &value))
    return FALSE;
  self->day = self->today + value;
  return TRUE;
}

/* A short name that is another word as well counts where a day is to be expected. */
static gboolean
is_short_name_here (OnwardPhraseReader *self, guint start)
{
  const OnwardPhraseToken *token = &self->tokens[self->at];
  int value;

  if (self->at > start || token->dotted || (start > 0 && self->tokens[start - 1].used))
    return TRUE;
  if (self->at + 1 < self->n_tokens)
    return onward_phrase_is (self, 1, ONWARD_WORD_AT, &value) || onward_phrase_is (self, 1, ONWARD_WORD_OCLOCK, &value) ||
           (g_ascii_isdigit (self->tokens[self->at + 1].folded[0]) &&
            (strchr (self->tokens[self->at + 1].folded, ':') != NULL || self->at + 2 == self->n_tokens));
  return g_unichar_isupper (g_utf8_get_char (token->raw)) && !g_str_equal (token->folded, "do") &&
         !g_str_equal (token->folded, "so");
}

/* "Tuesday", "on Tue", "next Tuesday" (of the week after this), "kommenden Dienstag" */
static gboolean
take_weekday (OnwardPhraseReader *self)
{
  guint start = self->at;
  gboolean next, this_one;
  int weekday, today = weekday_of (self->today);
  int value;

  onward_phrase_take_skip (self, ONWARD_WORD_ON);
  next = onward_phrase_take_skip (self, ONWARD_WORD_NEXT);
  this_one = !next && (onward_phrase_take_skip (self, ONWARD_WORD_COMING) || onward_phrase_take_skip (self, ONWARD_WORD_THIS));
  if (onward_phrase_is (self, 0, ONWARD_WORD_WEEKDAY_SHORT, &value) && !is_short_name_here (self, start))
    return FALSE;
  if (!onward_phrase_take_weekday (self, &weekday))
    return FALSE;
  if (next)
    self->day = monday_after (self) + weekday - 1;
  else
    self->day = self->today + (weekday - today + 7) % 7;
  if (self->day == self->today && this_one)
    self->day += 7;
  self->day_is_weekday_of_today = self->day == self->today;
  return TRUE;
}

/* "next week", "this weekend", "end of the month" */
static gboolean
take_period (OnwardPhraseReader *self)
{
  gboolean next, end;
  int unit, months;

  onward_phrase_take_skip (self, ONWARD_WORD_ON);
  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  if (onward_phrase_take_skip (self, ONWARD_WORD_MONTH_END))
    {
      self->day = last_working (self, first_of_month (self->today, 1) - 1);
      return TRUE;
    }
  end = onward_phrase_take_skip (self, ONWARD_WORD_END);
  if (end)
    {
      onward_phrase_take_skip (self, ONWARD_WORD_OF);
      onward_phrase_take_skip (self, ONWARD_WORD_THE);
    }
  next = onward_phrase_take_skip (self, ONWARD_WORD_NEXT) || onward_phrase_take_skip (self, ONWARD_WORD_COMING);
  if (!next)
    onward_phrase_take_skip (self, ONWARD_WORD_THIS);
  if (!end && onward_phrase_take_skip (self, ONWARD_WORD_WEEKEND))
    {
      self->day = monday_after (self) + (next ? 5 : -2);
      if (self->day <= self->today)
        self->day = self->today + 1;
      return TRUE;
    }
  if ((!end && !next) || !onward_phrase_take (self, ONWARD_WORD_UNIT, &unit))
    return FALSE;
  months = next ? 1 : 0;
  if (unit == ONWARD_WORD_MONTHS)
    self->day = end ? last_working (self, first_of_month (self->today, months + 1) - 1)
                    : first_working (self, first_of_month (self->today, 1));
  else if (unit == ONWARD_WORD_WEEKS)
    self->day = end ? last_working (self, monday_after (self) + (next ? 6 : -1)) : first_working (self, monday_after (self));
  else
    return FALSE;
  return TRUE;
}

/* "on the last working day of the month", once */
static gboolean
take_last_working_day (OnwardPhraseReader *self)
{
  int unit;

  onward_phrase_take_skip (self, ONWARD_WORD_ON);
  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  if (!onward_phrase_take_skip (self, ONWARD_WORD_LAST) || !onward_phrase_take_working_day (self) ||
      !onward_phrase_take_skip (self, ONWARD_WORD_OF))
    return FALSE;
  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  if (!onward_phrase_take (self, ONWARD_WORD_UNIT, &unit) || unit != ONWARD_WORD_MONTHS)
    return FALSE;
  self->day = last_working (self, first_of_month (self->today, 1) - 1);
  return TRUE;
}

/* Dates */

/* A day without a year is the next there is. */
static gboolean
set_date (OnwardPhraseReader *self, int year, int month, int day)
{
  GDate today;

  if (year > 0)
    {
      self->day = day_of (year < 100 ? 2000 + year : year, month, day);
      return self->day >= self->today;
    }
  date_of (&today, self->today);
  self->day = day_of (g_date_get_year (&today), month, day);
  if (self->day < self->today)
    self->day = day_of (g_date_get_year (&today) + 1, month, day);
  return self->day >= self->today;
}

/* The next month that has such a day. */
static gboolean
set_day_of_month (OnwardPhraseReader *self, int day)
{
  for (int months = 0; months < 4; months++)
    {
      GDate month;
      gint64 there;

      date_of (&month, first_of_month (self->today, months));
      there = day_of (g_date_get_year (&month), (int) g_date_get_month (&month), day);
      if (there <= self->today)
        continue;
      self->day = there;
      return TRUE;
    }
  return FALSE;
}

/* "12", "12." and "12th"; @sure: whether it was one of the latter two */
static gboolean
take_ordinal (OnwardPhraseReader *self, int *day, gboolean *sure)
{
  const char *folded = self->at < self->n_tokens ? self->tokens[self->at].folded : "";
  gsize n = strspn (folded, "0123456789");
  const char *rest = folded + n;

  if (n == 0 || n > 2)
    return FALSE;
  *day = atoi (folded);
  *sure = self->tokens[self->at].dotted || g_str_equal (rest, "st") || g_str_equal (rest, "nd") ||
          g_str_equal (rest, "rd") || g_str_equal (rest, "th");
  if ((*rest != '\0' && !*sure) || *day < 1 || *day > 31)
    return FALSE;
  self->at++;
  return TRUE;
}

static int
take_year (OnwardPhraseReader *self)
{
  const char *folded = self->at < self->n_tokens ? self->tokens[self->at].folded : "";

  if (strlen (folded) != 4 || strspn (folded, "0123456789") != 4 || !g_str_has_prefix (folded, "2"))
    return 0;
  self->at++;
  return atoi (folded);
}

/* "2026-05-12", "12.5.", "12.05.2026" */
static gboolean
take_figures (OnwardPhraseReader *self, gboolean led)
{
  const OnwardPhraseToken *token = self->at < self->n_tokens ? &self->tokens[self->at] : NULL;
  g_auto (GStrv) parts = NULL;
  guint64 day, month, year = 0;
  guint n;

  if (token == NULL)
    return FALSE;
  if (onward_day_is_valid (token->folded))
    {
      self->day = onward_day_number (token->folded);
      self->at++;
      return self->day >= self->today;
    }
  parts = g_strsplit (token->folded, ".", -1);
  n = g_strv_length (parts);
  if (n < 2 || n > 3 || (n == 2 && !token->dotted && !led) ||
      !g_ascii_string_to_unsigned (parts[0], 10, 1, 31, &day, NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 1, 12, &month, NULL) ||
      (n == 3 && !g_ascii_string_to_unsigned (parts[2], 10, 1, 9999, &year, NULL)))
    return FALSE;
  self->at++;
  return set_date (self, (int) year, (int) month, (int) day);
}

static gboolean
take_date (OnwardPhraseReader *self)
{
  gboolean led = onward_phrase_take_skip (self, ONWARD_WORD_ON);
  int day, month;
  gboolean sure;

  led = onward_phrase_take_skip (self, ONWARD_WORD_THE) || led;
  if (take_figures (self, led))
    return TRUE;
  if (onward_phrase_take (self, ONWARD_WORD_MONTH, &month))
    {
      int year;

      if (!take_ordinal (self, &day, &sure))
        return FALSE;
      year = take_year (self);
      return set_date (self, year, month, day);
    }
  if (!take_ordinal (self, &day, &sure))
    return FALSE;
  onward_phrase_take_skip (self, ONWARD_WORD_OF);
  if (onward_phrase_take (self, ONWARD_WORD_MONTH, &month))
    {
      int year = take_year (self);

      return set_date (self, year, month, day);
    }
  return FALSE;
}

/* "on the 12th", "am 12." */
static gboolean
take_day_of_month (OnwardPhraseReader *self)
{
  int day;
  gboolean sure;

  if (!onward_phrase_take_skip (self, ONWARD_WORD_ON))
    return FALSE;
  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  return take_ordinal (self, &day, &sure) && sure && set_day_of_month (self, day);
}

gboolean
onward_phrase_take_day (OnwardPhraseReader *self)
{
  static gboolean (*const takers[]) (OnwardPhraseReader *) = {
    take_last_working_day, take_period, take_named, take_weekday, take_date, take_day_of_month,
  };
  const OnwardPhraseReader before = *self;

  if (self->offset != ONWARD_PHRASE_NONE)
    return FALSE;
  if (take_from_now (self))
    return TRUE;
  *self = before;
  for (gsize i = 0; self->day == G_MININT64 && i < G_N_ELEMENTS (takers); i++)
    {
      if (takers[i] (self))
        return TRUE;
      *self = before;
    }
  return FALSE;
}
