/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-time.h"

static gint64
unix_of (const char *iso)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_iso8601 (iso, NULL);

  g_assert_nonnull (when);
  return g_date_time_to_unix (when);
}

static GTimeZone *
zone_of (const char *name)
{
  GTimeZone *zone = g_time_zone_new_identifier (name);

  g_assert_nonnull (zone);
  return zone;
}

static void
check_say (const char *day,
           const char *words)
{
  g_autofree char *said = onward_day_say (day, "2025-11-19");

  g_assert_cmpstr (said, ==, words);
}

static void
check_moment (const char *zone_name,
              const char *local_time,
              const char *moment)
{
  g_autoptr (GTimeZone) zone = zone_of (zone_name);

  g_assert_cmpint (onward_local_time_to_unix (local_time, zone), ==, unix_of (moment));
}

static void
test_valid (void)
{
  g_assert_true (onward_day_is_valid ("2024-02-29"));
  g_assert_false (onward_day_is_valid ("2025-02-29"));
  g_assert_false (onward_day_is_valid ("2025-2-09"));
  g_assert_false (onward_day_is_valid ("2025-02-09x"));
  g_assert_false (onward_day_is_valid ("0000-01-01"));
  g_assert_false (onward_day_is_valid (""));
  g_assert_false (onward_day_is_valid (NULL));

  g_assert_true (onward_local_time_is_valid ("2025-11-19T23:59"));
  g_assert_false (onward_local_time_is_valid ("2025-11-19T24:00"));
  g_assert_false (onward_local_time_is_valid ("2025-11-19 09:00"));
  g_assert_false (onward_local_time_is_valid ("2025-11-19T09:00:00"));
  g_assert_false (onward_local_time_is_valid ("2025-11-19"));
  g_assert_false (onward_local_time_is_valid (NULL));

  g_assert_cmpint (onward_clock_minutes ("09:30"), ==, 570);
  g_assert_cmpint (onward_clock_minutes ("9:30"), ==, -1);
  g_assert_cmpint (onward_clock_minutes ("09:60"), ==, -1);
  g_assert_cmpint (onward_clock_minutes ("-1:30"), ==, -1);
}

static void
test_count (void)
{
  g_autofree char *over_the_year = onward_day_add ("2025-12-30", 3);
  g_autofree char *leap = onward_day_add ("2024-03-01", -1);
  g_autofree char *over_midnight = onward_local_time_add_minutes ("2025-11-19T23:50", 25);
  g_autofree char *back = onward_local_time_add_minutes ("1970-01-01T00:10", -25);
  g_autofree char *of = onward_day_of_local_time ("2025-11-19T23:50");
  g_autofree char *nothing = onward_day_add ("", 1);

  g_assert_cmpstr (over_the_year, ==, "2026-01-02");
  g_assert_cmpstr (leap, ==, "2024-02-29");
  g_assert_cmpstr (over_midnight, ==, "2025-11-20T00:15");
  g_assert_cmpstr (back, ==, "1969-12-31T23:45");
  g_assert_cmpstr (of, ==, "2025-11-19");
  g_assert_cmpstr (nothing, ==, "");

  g_assert_cmpint (onward_day_between ("2025-11-19", "2025-12-19"), ==, 30);
  g_assert_cmpint (onward_day_between ("2025-11-19", "2025-11-01"), ==, -18);
  g_assert_cmpint (onward_day_weekday ("2025-11-19"), ==, 3);
  g_assert_cmpint (onward_day_number ("1970-01-02"), ==, 1);
  g_assert_cmpint (onward_day_number (""), ==, G_MININT64);
  g_assert_cmpint (onward_local_time_number ("1970-01-02T00:01"), ==, 1441);
}

static void
test_number_round_trip (void)
{
  for (gint64 number = -40000; number < 60000; number += 17)
    {
      g_autofree char *day = onward_day_from_number (number);

      g_assert_true (onward_day_is_valid (day));
      g_assert_cmpint (onward_day_number (day), ==, number);
    }
}

/* In Berlin the clocks were put forward from 2:00 to 3:00 on 30 March 2025. */
static void
test_gap (void)
{
  check_moment ("Europe/Berlin", "2025-03-30T01:59", "2025-03-30T00:59:00Z");
  check_moment ("Europe/Berlin", "2025-03-30T02:00", "2025-03-30T01:00:00Z");
  check_moment ("Europe/Berlin", "2025-03-30T02:30", "2025-03-30T01:00:00Z");
  check_moment ("Europe/Berlin", "2025-03-30T03:00", "2025-03-30T01:00:00Z");
  check_moment ("Europe/Berlin", "2025-03-30T09:00", "2025-03-30T07:00:00Z");
}

/* And back from 3:00 to 2:00 on 26 October: half past two came twice. */
static void
test_overlap (void)
{
  check_moment ("Europe/Berlin", "2025-10-26T01:30", "2025-10-25T23:30:00Z");
  check_moment ("Europe/Berlin", "2025-10-26T02:30", "2025-10-26T00:30:00Z");
  check_moment ("Europe/Berlin", "2025-10-26T03:00", "2025-10-26T02:00:00Z");
  check_moment ("America/New_York", "2025-11-02T01:30", "2025-11-02T05:30:00Z");
}

static void
test_odd_zones (void)
{
  /* Samoa had no 30 December 2011 at all. */
  check_moment ("Pacific/Apia", "2011-12-30T09:00", "2011-12-30T10:00:00Z");
  check_moment ("Pacific/Apia", "2011-12-31T09:00", "2011-12-30T19:00:00Z");
  /* Lord Howe changes by half an hour. */
  check_moment ("Australia/Lord_Howe", "2025-10-05T02:15", "2025-10-04T15:30:00Z");
  check_moment ("Asia/Kathmandu", "2025-11-19T09:00", "2025-11-19T03:15:00Z");
}

static void
test_moment_round_trip (void)
{
  g_autoptr (GTimeZone) berlin = zone_of ("Europe/Berlin");
  g_autofree char *local = onward_local_time_from_unix (unix_of ("2025-11-19T08:00:30Z"), berlin);

  g_assert_cmpstr (local, ==, "2025-11-19T09:00");
  g_assert_cmpint (onward_local_time_to_unix ("2025-13-01T09:00", berlin), ==, G_MININT64);

  /* Every quarter of an hour of a year, except those that the autumn shows twice. */
  for (gint64 moment = unix_of ("2025-01-01T00:00:00Z"); moment < unix_of ("2026-01-01T00:00:00Z");
       moment += 900)
    {
      g_autofree char *text = onward_local_time_from_unix (moment, berlin);
      gint64 again = onward_local_time_to_unix (text, berlin);

      if (!g_str_has_prefix (text, "2025-10-26T02:"))
        g_assert_cmpint (again, ==, moment);
      else
        g_assert_cmpint (moment - again, <=, 3600);
    }
}

static void
test_say_day (void)
{
  check_say ("2025-11-19", "today");
  check_say ("2025-11-20", "tomorrow");
  check_say ("2025-11-18", "yesterday");
  check_say ("2025-11-25", "Tuesday");
  check_say ("2025-11-26", "26 November");
  check_say ("2025-11-16", "3 days ago");
  check_say ("2025-11-12", "1 week ago");
  check_say ("2025-10-29", "3 weeks ago");
  check_say ("2025-05-12", "12 May");
  check_say ("2024-05-12", "12 May 2024");
  check_say ("2026-01-07", "7 January 2026");
  check_say ("", "");
}

static void
check_time (const char *local_time,
            const char *words)
{
  g_autoptr (GTimeZone) berlin = zone_of ("Europe/Berlin");
  g_autoptr (GDateTime) now = g_date_time_new (berlin, 2025, 11, 19, 0, 30, 0);
  g_autofree char *said = onward_local_time_say (local_time, now);

  g_assert_cmpstr (said, ==, words);
}

static void
test_say_time (void)
{
  g_autofree char *exact = onward_local_time_say_exact ("2025-11-18T09:05");
  g_autofree char *day = onward_day_say_exact ("2025-11-18");
  g_autofree char *month = onward_month_say (2025, 11);
  g_autofree char *nothing = onward_local_time_say_exact ("soon");

  /* Half past midnight in Berlin is still yesterday in UTC. */
  check_time ("2025-11-19T09:00", "today 9:00");
  check_time ("2025-11-20T18:30", "tomorrow 18:30");
  check_time ("2025-11-18T23:05", "yesterday 23:05");
  check_time ("2025-11-24T09:00", "Monday 9:00");
  check_time ("2025-12-12T09:00", "12 December 9:00");
  check_time ("2025-11-01T09:00", "2 weeks ago");
  check_time ("", "");

  g_assert_cmpstr (exact, ==, "Tuesday, 18 November 2025, 9:05");
  g_assert_cmpstr (day, ==, "Tuesday, 18 November 2025");
  g_assert_cmpstr (month, ==, "November 2025");
  g_assert_cmpstr (nothing, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/time/valid", test_valid);
  g_test_add_func ("/model/time/count", test_count);
  g_test_add_func ("/model/time/number-round-trip", test_number_round_trip);
  g_test_add_func ("/model/time/gap", test_gap);
  g_test_add_func ("/model/time/overlap", test_overlap);
  g_test_add_func ("/model/time/odd-zones", test_odd_zones);
  g_test_add_func ("/model/time/moment-round-trip", test_moment_round_trip);
  g_test_add_func ("/model/time/say-day", test_say_day);
  g_test_add_func ("/model/time/say-time", test_say_time);

  return g_test_run ();
}
