/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-time.h"

/* What a person typed for a day or a time of day. */

static gboolean
is_word (const char *text, const char *word)
{
  g_autofree char *a = g_utf8_casefold (text, -1);
  g_autofree char *b = g_utf8_casefold (word, -1);

  return g_str_equal (a, b);
}

static char *
parse_relative (const char *text, const char *today)
{
  if (is_word (text, _("today")))
    return g_strdup (today);
  if (is_word (text, _("tomorrow")))
    return onward_day_add (today, 1);
  if (is_word (text, _("yesterday")))
    return onward_day_add (today, -1);
  return NULL;
}

/* The next such weekday, today not counted: who means today says so. */
static char *
parse_weekday (const char *text, const char *today)
{
  for (int ahead = 1; ahead <= 7; ahead++)
    {
      g_autofree char *day = onward_day_add (today, ahead);
      g_autoptr (GDate) date = g_date_new ();
      char name[64];

      g_date_set_parse (date, day);
      if (!g_date_valid (date))
        continue;
      if (g_date_strftime (name, sizeof name, "%A", date) > 0 && is_word (text, name))
        return g_steal_pointer (&day);
      if (g_date_strftime (name, sizeof name, "%a", date) > 0 && is_word (text, name))
        return g_steal_pointer (&day);
    }
  return NULL;
}

static char *
parse_whole_date (const char *text)
{
  g_autoptr (GDate) date = g_date_new ();
  char day[ONWARD_DAY_LENGTH + 1];

  g_date_set_parse (date, text);
  if (!g_date_valid (date) || g_date_get_year (date) < 1900 || g_date_get_year (date) > 2200)
    return NULL;
  g_snprintf (day, sizeof day, "%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
  return onward_day_is_valid (day) ? g_strdup (day) : NULL;
}

/* Whether the text names a day and a month, and no year: GLib would take "12 May" for May 2012. */
static gboolean
lacks_year (const char *text)
{
  gboolean letters = FALSE;
  guint groups = 0, length = 0, longest = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      length = g_ascii_isdigit (*p) ? length + 1 : 0;
      longest = MAX (longest, length);
      groups += length == 1;
      letters = letters || g_unichar_isalpha (g_utf8_get_char (p));
    }
  return longest <= 2 && (letters ? groups == 1 : groups == 2);
}

/* "12", "12 May", "12.5.", "2026-05-12" as the locale has it; GLib knows its order and months.
 * Without a year the nearest such day is meant, be it past or to come. */
static char *
parse_date (const char *text, const char *today)
{
  g_autofree char *nearest = NULL;
  int this_year = (int) g_ascii_strtoll (today, NULL, 10);

  if (strlen (text) > 40 || strpbrk (text, "0123456789") == NULL)
    return NULL;
  if (!lacks_year (text))
    return parse_whole_date (text);
  for (int year = this_year - 1; year <= this_year + 1; year++)
    {
      g_autofree char *dated = g_strdup_printf ("%s %d", text, year);
      g_autofree char *day = parse_whole_date (dated);

      if (day != NULL && (nearest == NULL || ABS (onward_day_between (today, day)) <
                                               ABS (onward_day_between (today, nearest))))
        {
          g_free (nearest);
          nearest = g_steal_pointer (&day);
        }
    }
  return g_steal_pointer (&nearest);
}

char *
onward_day_parse (const char *text, const char *today)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  char *day;

  if (*stripped == '\0')
    return NULL;
  if (onward_day_is_valid (stripped))
    return g_steal_pointer (&stripped);
  day = parse_relative (stripped, today);
  if (day == NULL)
    day = parse_weekday (stripped, today);
  if (day == NULL)
    day = parse_date (stripped, today);
  return day;
}

/* Takes the digits at *@text; FALSE when there are none or more than @most. */
static gboolean
take_digits (const char **text, guint most, int *number, guint *n_digits)
{
  *number = 0;
  for (*n_digits = 0; g_ascii_isdigit (**text); (*text)++)
    {
      if (++*n_digits > most)
        return FALSE;
      *number = *number * 10 + g_ascii_digit_value (**text);
    }
  return *n_digits > 0;
}

/* "am" and "pm", with or without dots. */
static gboolean
take_half (const char *text, int *hour)
{
  gboolean afternoon = g_ascii_tolower (*text) == 'p';

  if (*text == '\0')
    return TRUE;
  if (!afternoon && g_ascii_tolower (*text) != 'a')
    return FALSE;
  text++;
  if (*text == '.')
    text++;
  if (g_ascii_tolower (*text) != 'm' || *hour < 1 || *hour > 12)
    return FALSE;
  *hour = *hour % 12 + (afternoon ? 12 : 0);
  return TRUE;
}

char *
onward_clock_parse (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  const char *at = stripped;
  int hour;
  int minute = 0;
  guint n_digits;

  if (!take_digits (&at, 4, &hour, &n_digits))
    return NULL;
  if (n_digits > 2)
    {
      minute = hour % 100;
      hour /= 100;
    }
  else if (*at != '\0' && strchr (":.h", *at) != NULL && g_ascii_isdigit (at[1]))
    {
      at++;
      if (!take_digits (&at, 2, &minute, &n_digits) || n_digits != 2)
        return NULL;
    }
  while (*at == ' ' || *at == 'h')
    at++;
  if (!take_half (at, &hour) || hour > 23 || minute > 59)
    return NULL;
  return g_strdup_printf ("%02d:%02d", hour, minute);
}
