/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-repeat.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-time.h"

/* 1970-01-01, from which days are numbered, was a Thursday. */
#define MONDAY_OF_EPOCH -3

/* A turn each 99 months at the most, and a little more. */
#define DAYS_TO_LOOK (9 * 366)

static const char *const weekday_codes[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

/* Rules */

static gboolean
read_weekdays (const char *text, guint *weekdays)
{
  g_auto (GStrv) codes = g_strsplit (text, ",", -1);

  *weekdays = 0;
  for (gsize i = 0; codes[i] != NULL; i++)
    {
      guint bit = 0;

      while (bit < G_N_ELEMENTS (weekday_codes) && !g_str_equal (codes[i], weekday_codes[bit]))
        bit++;
      if (bit == G_N_ELEMENTS (weekday_codes))
        return FALSE;
      *weekdays |= 1u << bit;
    }
  return *weekdays != 0;
}

/* A day from the 29th on is written as "the last there is of 28, 29, …". */
static gboolean
read_month_day (const char *text, guint *month_day)
{
  g_auto (GStrv) days = g_strsplit (text, ",", -1);
  guint64 day = 0;

  for (gsize i = 0; days[i] != NULL; i++)
    {
      if (!g_ascii_string_to_unsigned (days[i], 10, 1, 31, &day, NULL))
        return FALSE;
      if (i > 0 && day != 28 + i)
        return FALSE;
    }
  if (g_strv_length (days) > 1 && !g_str_equal (days[0], "28"))
    return FALSE;
  *month_day = (guint) day;
  return day != 0;
}

static gboolean
read_frequency (const char *text, OnwardRepeatKind *kind)
{
  if (g_str_equal (text, "DAILY"))
    *kind = ONWARD_REPEAT_DAILY;
  else if (g_str_equal (text, "WEEKLY"))
    *kind = ONWARD_REPEAT_WEEKLY;
  else if (g_str_equal (text, "MONTHLY"))
    *kind = ONWARD_REPEAT_MONTHLY;
  else
    return FALSE;
  return TRUE;
}

static gboolean
read_part (OnwardRepeat *repeat, const char *part, gboolean *last)
{
  const char *value = strchr (part, '=');
  guint64 every;

  if (value++ == NULL)
    return FALSE;
  if (g_str_has_prefix (part, "FREQ="))
    return read_frequency (value, &repeat->kind);
  if (g_str_has_prefix (part, "BYDAY="))
    return read_weekdays (value, &repeat->weekdays);
  if (g_str_has_prefix (part, "BYMONTHDAY="))
    return read_month_day (value, &repeat->month_day);
  if (g_str_has_prefix (part, "BYSETPOS="))
    return *last = g_str_equal (value, "-1");
  if (g_str_has_prefix (part, "WKST="))
    return g_str_equal (value, "MO");
  if (!g_str_has_prefix (part, "INTERVAL=") ||
      !g_ascii_string_to_unsigned (value, 10, 1, ONWARD_REPEAT_MAXIMUM, &every, NULL))
    return FALSE;
  repeat->every = (guint) every;
  return TRUE;
}

static gboolean
makes_sense (OnwardRepeat *repeat, gboolean last)
{
  switch (repeat->kind)
    {
    case ONWARD_REPEAT_DAILY:
      return repeat->weekdays == 0 && repeat->month_day == 0 && !last;
    case ONWARD_REPEAT_WEEKLY:
      return repeat->month_day == 0 && !last;
    case ONWARD_REPEAT_MONTHLY:
      if (repeat->weekdays != 0)
        {
          repeat->kind = ONWARD_REPEAT_LAST_WORKING_DAY;
          return last && repeat->month_day == 0;
        }
      return last == (repeat->month_day > 28);
    case ONWARD_REPEAT_LAST_WORKING_DAY:
    case ONWARD_REPEAT_NEVER:
    default:
      return FALSE;
    }
}

/**
 * onward_repeat_read:
 * @rule: an RRULE, or "" for what comes once
 *
 * Returns: whether the rule is one of the forms that Onward keeps; else @repeat is "never"
 */
gboolean
onward_repeat_read (OnwardRepeat *repeat, const char *rule)
{
  g_auto (GStrv) parts = NULL;
  gboolean last = FALSE;
  gboolean good = TRUE;

  *repeat = (OnwardRepeat) { .every = 1 };
  if (*rule == '\0')
    return TRUE;
  parts = g_strsplit (rule, ";", -1);
  for (gsize i = 0; parts[i] != NULL && good; i++)
    good = read_part (repeat, parts[i], &last);
  good = good && makes_sense (repeat, last);
  if (!good)
    *repeat = (OnwardRepeat) { .every = 1 };
  return good;
}

static void
append_weekdays (GString *rule, guint weekdays)
{
  const char *before = ";BYDAY=";

  for (guint bit = 0; bit < G_N_ELEMENTS (weekday_codes); bit++)
    {
      if ((weekdays & (1u << bit)) == 0)
        continue;
      g_string_append_printf (rule, "%s%s", before, weekday_codes[bit]);
      before = ",";
    }
}

static void
append_month_day (GString *rule, guint month_day)
{
  g_string_append_printf (rule, ";BYMONTHDAY=%u", MIN (month_day, 28));
  for (guint day = 29; day <= month_day; day++)
    g_string_append_printf (rule, ",%u", day);
  if (month_day > 28)
    g_string_append (rule, ";BYSETPOS=-1");
}

/* Returns: (transfer full): the RRULE, "" for never */
char *
onward_repeat_dup_rule (const OnwardRepeat *repeat)
{
  static const char *const frequencies[] = {
    [ONWARD_REPEAT_NEVER] = "",
    [ONWARD_REPEAT_DAILY] = "DAILY",
    [ONWARD_REPEAT_WEEKLY] = "WEEKLY",
    [ONWARD_REPEAT_MONTHLY] = "MONTHLY",
    [ONWARD_REPEAT_LAST_WORKING_DAY] = "MONTHLY",
  };
  GString *rule = g_string_new (NULL);

  if (repeat->kind == ONWARD_REPEAT_NEVER)
    return g_string_free (rule, FALSE);
  g_string_append_printf (rule, "FREQ=%s", frequencies[repeat->kind]);
  if (repeat->every > 1)
    g_string_append_printf (rule, ";INTERVAL=%u", repeat->every);
  if (repeat->kind == ONWARD_REPEAT_WEEKLY || repeat->kind == ONWARD_REPEAT_LAST_WORKING_DAY)
    append_weekdays (rule, repeat->weekdays);
  if (repeat->kind == ONWARD_REPEAT_LAST_WORKING_DAY)
    g_string_append (rule, ";BYSETPOS=-1");
  if (repeat->kind == ONWARD_REPEAT_MONTHLY && repeat->month_day > 0)
    append_month_day (rule, repeat->month_day);
  return g_string_free (rule, FALSE);
}

/* Turns */

static guint
month_day_of (gint64 day)
{
  g_autofree char *text = onward_day_from_number (day);

  return *text != '\0' ? (guint) atoi (text + 8) : 0;
}

/* Puts down what the rule takes from its anchor, so that it says the same with any other. */
void
onward_repeat_anchor (OnwardRepeat *repeat, const char *anchor)
{
  if (!onward_local_time_is_valid (anchor))
    return;
  if (repeat->kind == ONWARD_REPEAT_WEEKLY && repeat->weekdays == 0)
    {
      g_autofree char *day = onward_day_of_local_time (anchor);

      repeat->weekdays = 1u << (onward_day_weekday (day) - 1);
    }
  if (repeat->kind == ONWARD_REPEAT_MONTHLY && repeat->month_day == 0)
    repeat->month_day = month_day_of (onward_day_number (anchor));
}

static guint
weekday_bit (gint64 day)
{
  return (guint) ((day - MONDAY_OF_EPOCH) % 7 + 7) % 7;
}

static gint64
week_of (gint64 day)
{
  return (day - MONDAY_OF_EPOCH - weekday_bit (day)) / 7;
}

static int
month_of (const GDate *date)
{
  return g_date_get_year (date) * 12 + (int) g_date_get_month (date) - 1;
}

static void
date_of (GDate *date, gint64 day)
{
  g_autofree char *text = onward_day_from_number (day);

  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) atoi (text + 8), (GDateMonth) atoi (text + 5), (GDateYear) atoi (text));
}

static gboolean
is_last_working_day (const OnwardRepeat *repeat, gint64 day, const GDate *date)
{
  guint left = g_date_get_days_in_month (g_date_get_month (date), g_date_get_year (date)) - g_date_get_day (date);

  if ((repeat->weekdays & (1u << weekday_bit (day))) == 0)
    return FALSE;
  for (guint i = 1; i <= left; i++)
    {
      if ((repeat->weekdays & (1u << weekday_bit (day + i))) != 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_turn (const OnwardRepeat *repeat, gint64 anchor, gint64 day)
{
  GDate first, date;
  guint last;

  switch (repeat->kind)
    {
    case ONWARD_REPEAT_DAILY:
      return (day - anchor) % repeat->every == 0;
    case ONWARD_REPEAT_WEEKLY:
      return (repeat->weekdays & (1u << weekday_bit (day))) != 0 &&
             (week_of (day) - week_of (anchor)) % repeat->every == 0;
    case ONWARD_REPEAT_MONTHLY:
    case ONWARD_REPEAT_LAST_WORKING_DAY:
      date_of (&first, anchor);
      date_of (&date, day);
      if ((month_of (&date) - month_of (&first)) % (int) repeat->every != 0)
        return FALSE;
      if (repeat->kind == ONWARD_REPEAT_LAST_WORKING_DAY)
        return is_last_working_day (repeat, day, &date);
      last = g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date));
      return g_date_get_day (&date) == MIN (repeat->month_day, last);
    case ONWARD_REPEAT_NEVER:
    default:
      return FALSE;
    }
}

/* The first turn on @from or later, at the anchor's time of day. */
static char *
turn_from (const OnwardRepeat *repeat, const char *anchor, gint64 from)
{
  OnwardRepeat whole = *repeat;
  gint64 first = onward_day_number (anchor);

  onward_repeat_anchor (&whole, anchor);
  from = MAX (from, first);
  for (gint64 day = from; day < from + DAYS_TO_LOOK; day++)
    {
      g_autofree char *text = NULL;

      if (!is_turn (&whole, first, day))
        continue;
      text = onward_day_from_number (day);
      return onward_local_time_new (text, anchor + ONWARD_DAY_LENGTH + 1);
    }
  return g_strdup ("");
}

/* Returns: (transfer full): the first turn, which is the anchor or later; "" when there is none */
char *
onward_repeat_first (const OnwardRepeat *repeat, const char *anchor)
{
  if (repeat->kind == ONWARD_REPEAT_NEVER || !onward_local_time_is_valid (anchor))
    return g_strdup ("");
  return turn_from (repeat, anchor, onward_day_number (anchor));
}

/**
 * onward_repeat_next:
 * @anchor: local time from which the turns count
 * @after: local time
 *
 * Returns: (transfer full): the first turn later than @after; "" when there is none
 */
char *
onward_repeat_next (const OnwardRepeat *repeat, const char *anchor, const char *after)
{
  gint64 from;

  if (repeat->kind == ONWARD_REPEAT_NEVER || !onward_local_time_is_valid (anchor) ||
      !onward_local_time_is_valid (after))
    return g_strdup ("");
  from = onward_day_number (after);
  if (g_strcmp0 (anchor + ONWARD_DAY_LENGTH, after + ONWARD_DAY_LENGTH) <= 0)
    from++;
  return turn_from (repeat, anchor, from);
}

/* Words */

/* Returns: (transfer full): "Monday, Tuesday and Friday" */
static char *
say_weekdays (guint weekdays)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GString) most = g_string_new (NULL);

  for (int weekday = 1; weekday <= 7; weekday++)
    {
      if ((weekdays & (1u << (weekday - 1))) != 0)
        g_ptr_array_add (names, (gpointer) onward_weekday_say (weekday));
    }
  if (names->len == 1)
    return g_strdup (g_ptr_array_index (names, 0));
  for (guint i = 0; i + 1 < names->len; i++)
    g_string_append_printf (most, "%s%s", i > 0 ? ", " : "", (const char *) g_ptr_array_index (names, i));
  /* Translators: days of the week: "Monday, Tuesday" and the last one. */
  return g_strdup_printf (C_ ("weekdays", "%1$s and %2$s"), most->str,
                          (const char *) g_ptr_array_index (names, names->len - 1));
}

static char *
say_weeks (const OnwardRepeat *repeat)
{
  g_autofree char *days = NULL;

  /* Without an anchor nobody knows the day. */
  if (repeat->weekdays == 0)
    return g_strdup ("");
  if (repeat->every == 1 && repeat->weekdays == ONWARD_REPEAT_MONDAY_TO_FRIDAY)
    return g_strdup (_("Monday to Friday"));
  if (repeat->every == 1 && repeat->weekdays == 0x7f)
    return g_strdup (_("every day"));
  days = say_weekdays (repeat->weekdays);
  if (repeat->every == 1)
    /* Translators: %s is one day of the week or several: "every Monday and Friday". */
    return g_strdup_printf (_("every %s"), days);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "every %1$u week, on %2$s", "every %1$u weeks, on %2$s",
                                       repeat->every),
                          repeat->every, days);
}

static char *
say_months (const OnwardRepeat *repeat)
{
  if (repeat->month_day == 0)
    return g_strdup ("");
  if (repeat->month_day == 31 && repeat->every == 1)
    return g_strdup (_("on the last day of every month"));
  if (repeat->every == 1)
    return g_strdup_printf (_("every month, on day %u"), repeat->month_day);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "every %1$u month, on day %2$u",
                                       "every %1$u months, on day %2$u", repeat->every),
                          repeat->every, repeat->month_day);
}

static char *
say_working_days (const OnwardRepeat *repeat)
{
  if (repeat->every == 1)
    return g_strdup (_("on the last working day of every month"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "every %u month, on the last working day",
                                       "every %u months, on the last working day", repeat->every),
                          repeat->every);
}

/* Returns: (transfer full): "every Monday", in the language of the messages; "" for never, and for a
 * day that follows from an anchor that is not there */
char *
onward_repeat_say (const OnwardRepeat *repeat, const char *anchor)
{
  OnwardRepeat whole = *repeat;

  onward_repeat_anchor (&whole, anchor);
  switch (whole.kind)
    {
    case ONWARD_REPEAT_DAILY:
      if (whole.every == 1)
        return g_strdup (_("every day"));
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "every %u day", "every %u days", whole.every), whole.every);
    case ONWARD_REPEAT_WEEKLY:
      return say_weeks (&whole);
    case ONWARD_REPEAT_MONTHLY:
      return say_months (&whole);
    case ONWARD_REPEAT_LAST_WORKING_DAY:
      return say_working_days (&whole);
    case ONWARD_REPEAT_NEVER:
    default:
      return g_strdup ("");
    }
}
