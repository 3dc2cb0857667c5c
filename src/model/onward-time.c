/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-time.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <string.h>

#define MINUTES_A_DAY (24 * 60)
#define SECONDS_A_DAY (24 * 60 * 60)

/* 1970-01-01 as GLib counts days. */
#define EPOCH_JULIAN 719163

/* Weekdays and months are messages, not strftime: a person who reads Onward in German while the
 * system's dates are English gets one language on the page, not two. */
static const char *const weekdays[] = {
  N_("Monday"), N_("Tuesday"),  N_("Wednesday"), N_("Thursday"),
  N_("Friday"), N_("Saturday"), N_("Sunday"),
};

static const char *const months_in_date[] = {
  NC_("month in a date", "January"), NC_("month in a date", "February"),
  NC_("month in a date", "March"), NC_("month in a date", "April"),
  NC_("month in a date", "May"), NC_("month in a date", "June"),
  NC_("month in a date", "July"), NC_("month in a date", "August"),
  NC_("month in a date", "September"), NC_("month in a date", "October"),
  NC_("month in a date", "November"), NC_("month in a date", "December"),
};

static const char *const months_alone[] = {
  NC_("month with a year", "January"), NC_("month with a year", "February"),
  NC_("month with a year", "March"), NC_("month with a year", "April"),
  NC_("month with a year", "May"), NC_("month with a year", "June"),
  NC_("month with a year", "July"), NC_("month with a year", "August"),
  NC_("month with a year", "September"), NC_("month with a year", "October"),
  NC_("month with a year", "November"), NC_("month with a year", "December"),
};

static int
digits (const char *text,
        int         count)
{
  int number = 0;

  for (int i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      number = number * 10 + (text[i] - '0');
    }

  return number;
}

/* Reads the day at the start of text; what follows it is the caller's. */
static gboolean
read_day (const char *text,
          GDate      *date)
{
  int year, month, day;

  if (text == NULL || strlen (text) < ONWARD_DAY_LENGTH || text[4] != '-' || text[7] != '-')
    return FALSE;

  year = digits (text, 4);
  month = digits (text + 5, 2);
  day = digits (text + 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1 || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, day, month, year);
  return TRUE;
}

/* Returns: (transfer full): a minute of the day as a time that people read. */
char *
onward_clock_say (int minutes)
{
  g_autoptr (GDateTime) when = NULL;
  const char *layout;

  when = g_date_time_new_utc (2000, 1, 1, minutes / 60, minutes % 60, 0);
  layout = nl_langinfo (T_FMT);
  if (strstr (layout, "%r") || strstr (layout, "%p") || strstr (layout, "%I"))
    return g_date_time_format (when, "%-I:%M %p");

  return g_strdup_printf ("%d:%02d", minutes / 60, minutes % 60);
}

static char *
date_say (const GDate *date,
          gboolean     with_year)
{
  const char *month;

  month = g_dpgettext2 (GETTEXT_PACKAGE, "month in a date",
                        months_in_date[g_date_get_month (date) - 1]);
  if (with_year)
    {
      /* Translators: a day, a month and a year: "12 May 2024". */
      return g_strdup_printf (C_("date", "%1$d %2$s %3$d"), g_date_get_day (date), month,
                              g_date_get_year (date));
    }

  /* Translators: a day and a month of this year: "12 May". */
  return g_strdup_printf (C_("date", "%1$d %2$s"), g_date_get_day (date), month);
}

static gint64
offset_at (GTimeZone *zone,
           gint64     moment)
{
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, moment);

  return g_time_zone_get_offset (zone, interval);
}

gboolean
onward_day_is_valid (const char *text)
{
  GDate date;

  return read_day (text, &date) && text[ONWARD_DAY_LENGTH] == '\0';
}

gboolean
onward_local_time_is_valid (const char *text)
{
  GDate date;

  return read_day (text, &date) && text[ONWARD_DAY_LENGTH] == 'T' &&
         onward_clock_minutes (text + ONWARD_DAY_LENGTH + 1) >= 0;
}

int
onward_clock_minutes (const char *clock)
{
  int hour, minute;

  if (clock == NULL || strlen (clock) != 5 || clock[2] != ':')
    return -1;

  hour = digits (clock, 2);
  minute = digits (clock + 3, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return -1;

  return hour * 60 + minute;
}

gint64
onward_day_number (const char *day)
{
  GDate date;

  if (!read_day (day, &date))
    return G_MININT64;

  return (gint64) g_date_get_julian (&date) - EPOCH_JULIAN;
}

gint64
onward_local_time_number (const char *local_time)
{
  if (!onward_local_time_is_valid (local_time))
    return G_MININT64;

  return onward_day_number (local_time) * MINUTES_A_DAY +
         onward_clock_minutes (local_time + ONWARD_DAY_LENGTH + 1);
}

char *
onward_day_from_number (gint64 number)
{
  GDate date;
  gint64 julian = number + EPOCH_JULIAN;

  if (julian < 1 || julian > G_MAXINT32 || !g_date_valid_julian ((guint32) julian))
    return g_strdup ("");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) julian);
  if (g_date_get_year (&date) > 9999)
    return g_strdup ("");

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

char *
onward_day_from_date_time (GDateTime *when)
{
  g_return_val_if_fail (when != NULL, g_strdup (""));

  return g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (when),
                          g_date_time_get_month (when), g_date_time_get_day_of_month (when));
}

char *
onward_local_time_from_date_time (GDateTime *when)
{
  g_return_val_if_fail (when != NULL, g_strdup (""));

  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d", g_date_time_get_year (when),
                          g_date_time_get_month (when), g_date_time_get_day_of_month (when),
                          g_date_time_get_hour (when), g_date_time_get_minute (when));
}

char *
onward_local_time_new (const char *day,
                       const char *clock)
{
  if (!onward_day_is_valid (day) || onward_clock_minutes (clock) < 0)
    return g_strdup ("");

  return g_strconcat (day, "T", clock, NULL);
}

char *
onward_day_of_local_time (const char *local_time)
{
  if (!onward_local_time_is_valid (local_time))
    return g_strdup ("");

  return g_strndup (local_time, ONWARD_DAY_LENGTH);
}

char *
onward_day_add (const char *day,
                int         days)
{
  gint64 number = onward_day_number (day);

  return number == G_MININT64 ? g_strdup ("") : onward_day_from_number (number + days);
}

char *
onward_local_time_from_number (gint64 number)
{
  g_autofree char *day = NULL;
  gint64 of_day = number % MINUTES_A_DAY;

  if (of_day < 0)
    of_day += MINUTES_A_DAY;

  day = onward_day_from_number ((number - of_day) / MINUTES_A_DAY);
  if (*day == '\0')
    return g_strdup ("");

  return g_strdup_printf ("%sT%02d:%02d", day, (int) (of_day / 60), (int) (of_day % 60));
}

char *
onward_local_time_add_minutes (const char *local_time,
                               int         minutes)
{
  gint64 number = onward_local_time_number (local_time);

  return number == G_MININT64 ? g_strdup ("") : onward_local_time_from_number (number + minutes);
}

int
onward_day_between (const char *from,
                    const char *to)
{
  gint64 first = onward_day_number (from);
  gint64 last = onward_day_number (to);

  if (first == G_MININT64 || last == G_MININT64)
    return 0;

  return (int) (last - first);
}

int
onward_day_weekday (const char *day)
{
  GDate date;

  return read_day (day, &date) ? (int) g_date_get_weekday (&date) : 0;
}

/**
 * onward_local_time_to_unix:
 *
 * GLib would take the second of two equal local times, and keep the minutes of one that never
 * was; a reminder wants the earlier of two chances, so the zone is asked for its offsets instead.
 */
gint64
onward_local_time_to_unix (const char *local_time,
                           GTimeZone  *zone)
{
  gint64 number = onward_local_time_number (local_time);
  gint64 civil, before, after, low, high;

  g_return_val_if_fail (zone != NULL, G_MININT64);

  if (number == G_MININT64)
    return G_MININT64;

  civil = number * 60;
  before = offset_at (zone, civil - 2 * SECONDS_A_DAY);
  if (offset_at (zone, civil - before) == before)
    return civil - before;

  after = offset_at (zone, civil + 2 * SECONDS_A_DAY);
  if (offset_at (zone, civil - after) == after)
    return civil - after;

  /* No clock ever showed it: find the moment at which the clocks were put forward. */
  low = civil - 2 * SECONDS_A_DAY;
  high = civil + 2 * SECONDS_A_DAY;
  while (high - low > 1)
    {
      gint64 middle = low + (high - low) / 2;

      if (offset_at (zone, middle) == before)
        low = middle;
      else
        high = middle;
    }

  return high;
}

char *
onward_local_time_from_unix (gint64     moment,
                             GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (zone != NULL, g_strdup (""));

  utc = g_date_time_new_from_unix_utc (moment);
  local = utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;

  return local != NULL ? onward_local_time_from_date_time (local) : g_strdup ("");
}

char *
onward_day_say (const char *day,
                const char *today)
{
  GDate date, reference;
  int away;

  if (!read_day (day, &date))
    return g_strdup ("");
  if (!read_day (today, &reference))
    return date_say (&date, TRUE);

  away = g_date_days_between (&reference, &date);
  if (away == 0)
    return g_strdup (_("today"));
  if (away == 1)
    return g_strdup (_("tomorrow"));
  if (away == -1)
    return g_strdup (_("yesterday"));
  if (away > 1 && away < 7)
    return g_strdup (_(weekdays[g_date_get_weekday (&date) - 1]));
  if (away < 0 && away > -7)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day ago", "%d days ago", -away),
                            -away);
  if (away <= -7 && away > -35)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week ago", "%d weeks ago", -away / 7),
                            -away / 7);

  return date_say (&date, g_date_get_year (&date) != g_date_get_year (&reference));
}

char *
onward_local_time_say (const char *local_time,
                       GDateTime  *now)
{
  g_autofree char *today = NULL;
  g_autofree char *day = NULL;
  g_autofree char *clock = NULL;
  g_autofree char *words = NULL;

  if (!onward_local_time_is_valid (local_time))
    return g_strdup ("");

  today = onward_day_from_date_time (now);
  day = onward_day_of_local_time (local_time);
  words = onward_day_say (day, today);

  /* The hour of something long past tells nobody anything. */
  if (onward_day_between (day, today) > 1)
    return g_steal_pointer (&words);

  clock = onward_clock_say (onward_clock_minutes (local_time + ONWARD_DAY_LENGTH + 1));
  /* Translators: a day and a time of day: "today 9:00", "Tuesday 18:30", "12 May 9:00". */
  return g_strdup_printf (C_("day and time", "%1$s %2$s"), words, clock);
}

/* Returns: (transfer none): the name of a day of the week */
const char *
onward_weekday_say (int weekday)
{
  g_return_val_if_fail (weekday >= 1 && weekday <= 7, "");

  return _(weekdays[weekday - 1]);
}

char *
onward_day_say_exact (const char *day)
{
  GDate date;
  g_autofree char *words = NULL;

  if (!read_day (day, &date))
    return g_strdup ("");

  words = date_say (&date, TRUE);
  /* Translators: a weekday and a date: "Tuesday, 18 November 2025". */
  return g_strdup_printf (C_("weekday and date", "%1$s, %2$s"),
                          _(weekdays[g_date_get_weekday (&date) - 1]), words);
}

char *
onward_local_time_say_exact (const char *local_time)
{
  g_autofree char *day = onward_day_of_local_time (local_time);
  g_autofree char *words = onward_day_say_exact (day);
  g_autofree char *clock = NULL;

  if (*words == '\0')
    return g_strdup ("");

  clock = onward_clock_say (onward_clock_minutes (local_time + ONWARD_DAY_LENGTH + 1));
  /* Translators: an exact date and a time of day: "Tuesday, 18 November 2025, 9:00". */
  return g_strdup_printf (C_("date and time", "%1$s, %2$s"), words, clock);
}

char *
onward_month_say (int year,
                  int month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, g_strdup (""));

  /* Translators: a month and a year: "November 2025". */
  return g_strdup_printf (C_("month and year", "%1$s %2$d"),
                          g_dpgettext2 (GETTEXT_PACKAGE, "month with a year",
                                        months_alone[month - 1]),
                          year);
}
