/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-schedule.h"
#include "onward-time.h"

#define MINUTE 60
#define HOUR 3600

static gint64
at (const char *zone_name,
    const char *local_time)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);

  g_assert_nonnull (zone);
  return onward_local_time_to_unix (local_time, zone);
}

static OnwardAgenda *
look (const OnwardScheduleItem *items,
      guint                     n_items,
      const char               *zone_name,
      gint64                    now,
      gint64                    awake)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  OnwardDays days;

  onward_days_init (&days);
  return onward_schedule_look (items, n_items, &days, zone, now, awake);
}

static void
check (GPtrArray  *items,
       const char *wanted)
{
  g_autoptr (GString) uids = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (uids, "%s%s", i > 0 ? " " : "",
                            ((const OnwardScheduleItem *) g_ptr_array_index (items, i))->uid);

  g_assert_cmpstr (uids->str, ==, wanted);
}

static void
check_agenda (OnwardAgenda *agenda,
              const char   *singles,
              const char   *again,
              const char   *digest,
              gint64        next)
{
  check (agenda->singles, singles);
  check (agenda->again, again);
  check (agenda->digest, digest);
  g_assert_cmpint (agenda->next, ==, next);
}

static void
test_wait_and_show (void)
{
  const OnwardScheduleItem items[] = {
    { "noon", "", "2025-11-19T12:00" },
    { "nine", "", "2025-11-19T09:00" },
    { "never", "", "" },
    { "silent", "", "2025-11-19T08:30", .quiet = TRUE },
  };
  gint64 nine = at ("Europe/Berlin", "2025-11-19T09:00");
  gint64 noon = at ("Europe/Berlin", "2025-11-19T12:00");
  g_autoptr (OnwardAgenda) early = NULL;
  g_autoptr (OnwardAgenda) due = NULL;
  g_autoptr (OnwardAgenda) nothing = NULL;

  early = look (items, G_N_ELEMENTS (items), "Europe/Berlin", nine - 1, nine - HOUR);
  check_agenda (early, "", "", "", nine);

  due = look (items, G_N_ELEMENTS (items), "Europe/Berlin", nine, nine - HOUR);
  check_agenda (due, "nine", "", "", noon);

  nothing = look (NULL, 0, "Europe/Berlin", nine, 0);
  check_agenda (nothing, "", "", "", 0);
}

/* Shown for its time: never again, until it is put off. */
static void
test_once (void)
{
  gint64 nine = at ("UTC", "2025-11-19T09:00");
  OnwardScheduleItem item = {
    "a", "", "2025-11-19T09:00",
    .claimed = nine, .shown = nine + 1, .shown_for = "2025-11-19T09:00",
  };
  g_autoptr (OnwardAgenda) after = look (&item, 1, "UTC", nine + 5 * HOUR, nine);
  g_autoptr (OnwardAgenda) waiting = NULL;
  g_autoptr (OnwardAgenda) due = NULL;

  check_agenda (after, "", "", "", 0);

  item.at = "2025-11-19T10:00";
  waiting = look (&item, 1, "UTC", nine + MINUTE, nine);
  check_agenda (waiting, "", "", "", nine + HOUR);
  due = look (&item, 1, "UTC", nine + HOUR, nine + MINUTE);
  check_agenda (due, "a", "", "", 0);
}

/* The program was killed between taking it and showing it. */
static void
test_claimed (void)
{
  gint64 nine = at ("UTC", "2025-11-19T09:00");
  OnwardScheduleItem item = {
    "a", "", "2025-11-19T09:00", .claimed = nine, .shown = 0, .shown_for = "2025-11-19T09:00",
  };
  g_autoptr (OnwardAgenda) at_work = look (&item, 1, "UTC", nine + 10, nine);
  g_autoptr (OnwardAgenda) left = look (&item, 1, "UTC", nine + HOUR, nine);
  g_autoptr (OnwardAgenda) at_night = NULL;
  g_autoptr (OnwardAgenda) clock_set_back = NULL;
  g_autoptr (OnwardAgenda) due_again = NULL;

  check_agenda (at_work, "", "", "", nine + ONWARD_SCHEDULE_CLAIM_SECONDS);
  check_agenda (left, "", "a", "", 0);

  at_night = look (&item, 1, "UTC", nine + 14 * HOUR, nine);
  check_agenda (at_night, "", "", "", nine + 23 * HOUR);

  /* The clock was set back: it comes up when it is due, and a claim from the future does not hold it
   * back. */
  clock_set_back = look (&item, 1, "UTC", nine - HOUR, nine);
  check_agenda (clock_set_back, "", "", "", nine);
  item.claimed = nine + HOUR;
  due_again = look (&item, 1, "UTC", nine + 10, nine);
  check_agenda (due_again, "", "a", "", 0);
}

static void
test_digest (void)
{
  const OnwardScheduleItem items[] = {
    { "c", "", "2025-11-19T12:00" },
    { "a", "", "2025-11-18T09:00" },
    { "b", "", "2025-11-19T09:00" },
    { "tomorrow", "", "2025-11-20T09:00" },
  };
  gint64 noon = at ("UTC", "2025-11-19T12:00");
  gint64 tomorrow = at ("UTC", "2025-11-20T09:00");
  g_autoptr (OnwardAgenda) back = NULL;
  g_autoptr (OnwardAgenda) one = NULL;
  g_autoptr (OnwardAgenda) unknown = NULL;

  /* Two while the machine was off, one at this very moment. */
  back = look (items, G_N_ELEMENTS (items), "UTC", noon, at ("UTC", "2025-11-17T20:00"));
  check_agenda (back, "c", "", "a b", tomorrow);

  /* A single one is said by its name. */
  one = look (items + 2, 1, "UTC", noon, at ("UTC", "2025-11-18T20:00"));
  check_agenda (one, "b", "", "", 0);

  unknown = look (items, G_N_ELEMENTS (items), "UTC", noon + HOUR, 0);
  check_agenda (unknown, "", "", "a b c", tomorrow);
}

/* An import can bring many at once, though the program was awake all the time. */
static void
test_crowd (void)
{
  const OnwardScheduleItem items[] = {
    { "a", "", "2025-11-19T09:00" }, { "b", "", "2025-11-19T09:01" },
    { "c", "", "2025-11-19T09:02" }, { "d", "", "2025-11-19T09:03" },
  };
  gint64 noon = at ("UTC", "2025-11-19T12:00");
  g_autoptr (OnwardAgenda) few = look (items, 3, "UTC", noon, noon - MINUTE);
  g_autoptr (OnwardAgenda) many = look (items, 4, "UTC", noon, noon - MINUTE);

  check_agenda (few, "a b c", "", "", 0);
  check_agenda (many, "", "", "a b c d", 0);
}

static void
test_quiet_hours (void)
{
  const OnwardScheduleItem items[] = {
    { "night", "", "2025-11-19T23:00" },
    { "small-hours", "", "2025-11-20T06:00" },
  };
  gint64 night = at ("UTC", "2025-11-19T23:00");
  gint64 morning = at ("UTC", "2025-11-20T08:00");
  g_autoptr (OnwardAgenda) before = look (items, 1, "UTC", night - 2 * HOUR, night - 3 * HOUR);
  g_autoptr (OnwardAgenda) during = look (items, 1, "UTC", night + HOUR, night - 2 * HOUR);
  g_autoptr (OnwardAgenda) one = look (items, 1, "UTC", morning, night - 2 * HOUR);
  g_autoptr (OnwardAgenda) two = look (items, 2, "UTC", morning, night - 2 * HOUR);

  check_agenda (before, "", "", "", morning);
  check_agenda (during, "", "", "", morning);
  check_agenda (one, "night", "", "", 0);
  check_agenda (two, "", "", "night small-hours", 0);
}

/* What was missed by day is not told by night either. */
static void
test_missed_then_quiet (void)
{
  const OnwardScheduleItem item = { "a", "", "2025-11-19T15:00" };
  gint64 night = at ("UTC", "2025-11-19T23:30");
  g_autoptr (OnwardAgenda) agenda = look (&item, 1, "UTC", night, 0);

  check_agenda (agenda, "", "", "", at ("UTC", "2025-11-20T08:00"));
}

static void
test_daylight_saving (void)
{
  const OnwardScheduleItem spring = { "spring", "", "2025-03-30T09:00" };
  const OnwardScheduleItem autumn = { "autumn", "", "2025-10-26T09:00" };
  gint64 spring_eve = at ("Europe/Berlin", "2025-03-29T21:00");
  gint64 autumn_eve = at ("Europe/Berlin", "2025-10-25T21:00");
  g_autoptr (OnwardAgenda) forward = look (&spring, 1, "Europe/Berlin", spring_eve, spring_eve);
  g_autoptr (OnwardAgenda) back = look (&autumn, 1, "Europe/Berlin", autumn_eve, autumn_eve);

  /* Nine is nine: eleven hours later in spring, thirteen in autumn. */
  check_agenda (forward, "", "", "", spring_eve + 11 * HOUR);
  check_agenda (back, "", "", "", autumn_eve + 13 * HOUR);
}

/* An hour that is skipped or comes twice: shown when it comes first, and once. */
static void
test_skipped_and_doubled (void)
{
  OnwardScheduleItem skipped = { "skipped", "", "2025-03-30T02:30" };
  OnwardScheduleItem doubled = { "doubled", "", "2025-10-26T02:30" };
  gint64 first = at ("UTC", "2025-10-26T00:30");
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (OnwardAgenda) spring = NULL;
  g_autoptr (OnwardAgenda) autumn = NULL;
  g_autoptr (OnwardAgenda) an_hour_on = NULL;
  OnwardDays days;

  onward_days_init (&days);
  days.quiet = FALSE;
  spring = onward_schedule_look (&skipped, 1, &days, berlin, at ("UTC", "2025-03-30T00:59"), 0);
  g_assert_cmpint (spring->next, ==, at ("UTC", "2025-03-30T01:00"));

  autumn = onward_schedule_look (&doubled, 1, &days, berlin, first, first - HOUR);
  check (autumn->singles, "doubled");

  doubled.claimed = doubled.shown = first;
  doubled.shown_for = doubled.at;
  an_hour_on = onward_schedule_look (&doubled, 1, &days, berlin, first + HOUR, first);
  check_agenda (an_hour_on, "", "", "", 0);
}

/* Quiet hours that end in the hour that comes twice end both times. */
static void
test_quiet_end_doubled (void)
{
  const OnwardScheduleItem item = { "a", "", "2025-10-25T12:00" };
  gint64 second = at ("UTC", "2025-10-26T01:10"); /* 2:10 for the second time */
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (OnwardAgenda) agenda = NULL;
  OnwardDays days;

  onward_days_init (&days);
  onward_days_set_clock (days.quiet_until, "02:30");
  agenda = onward_schedule_look (&item, 1, &days, berlin, second, 0);
  check_agenda (agenda, "", "", "", second + 20 * MINUTE);
}

static void
test_travel (void)
{
  OnwardScheduleItem item = { "a", "", "2025-11-19T09:00" };
  gint64 in_berlin = at ("Europe/Berlin", "2025-11-19T09:00");
  gint64 in_new_york = at ("America/New_York", "2025-11-19T09:00");
  g_autoptr (OnwardAgenda) arrived = look (&item, 1, "America/New_York", in_berlin, 0);
  g_autoptr (OnwardAgenda) twice = NULL;

  /* Flown west before it came: it waits for nine o'clock there. */
  check_agenda (arrived, "", "", "", in_new_york);

  /* Shown in Berlin, then flown west: nine o'clock comes again, the reminder does not. */
  item.claimed = item.shown = in_berlin;
  item.shown_for = item.at;
  twice = look (&item, 1, "America/New_York", in_new_york, in_berlin);
  check_agenda (twice, "", "", "", 0);
}

static void
test_clock_set_back (void)
{
  const OnwardScheduleItem items[] = {
    { "a", "", "2025-11-19T09:00" }, { "b", "", "2025-11-19T10:00" },
  };
  gint64 nine = at ("UTC", "2025-11-19T09:00");
  g_autoptr (OnwardAgenda) on_time = look (items, 2, "UTC", nine, nine + 300 * HOUR);
  g_autoptr (OnwardAgenda) late = look (items, 2, "UTC", nine + 2 * HOUR, nine + 300 * HOUR);

  check_agenda (on_time, "a", "", "", nine + HOUR);
  check_agenda (late, "", "", "a b", 0);
}

static void
check_later (OnwardLater  choice,
             const char  *zone_name,
             gint64       now,
             const char  *wanted)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (now);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);
  g_autofree char *until = NULL;
  OnwardDays days;

  onward_days_init (&days);
  until = onward_schedule_later (choice, local, &days);
  g_assert_cmpstr (until, ==, wanted);
}

static void
test_later (void)
{
  static const struct
  {
    const char *now;
    const char *hour, *evening, *tomorrow, *monday;
  } rows[] = {
    { "2025-11-19T14:05", "2025-11-19T15:05", "2025-11-19T18:30", "2025-11-20T09:00",
      "2025-11-24T09:00" },
    /* The evening has begun, and an hour on all is quiet. */
    { "2025-11-19T21:30", "2025-11-20T08:00", NULL, "2025-11-20T09:00", "2025-11-24T09:00" },
    { "2025-11-19T18:30", "2025-11-19T19:30", NULL, "2025-11-20T09:00", "2025-11-24T09:00" },
    /* After midnight, tomorrow is tomorrow. */
    { "2025-11-20T00:30", "2025-11-20T08:00", "2025-11-20T18:30", "2025-11-21T09:00",
      "2025-11-24T09:00" },
    /* On a Sunday, next Monday is tomorrow; on a Monday it is a week away. */
    { "2025-11-23T12:00", "2025-11-23T13:00", "2025-11-23T18:30", "2025-11-24T09:00", NULL },
    { "2025-11-24T12:00", "2025-11-24T13:00", "2025-11-24T18:30", "2025-11-25T09:00",
      "2025-12-01T09:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 now = at ("Europe/Berlin", rows[i].now);

      check_later (ONWARD_LATER_IN_AN_HOUR, "Europe/Berlin", now, rows[i].hour);
      check_later (ONWARD_LATER_THIS_EVENING, "Europe/Berlin", now, rows[i].evening);
      check_later (ONWARD_LATER_TOMORROW, "Europe/Berlin", now, rows[i].tomorrow);
      check_later (ONWARD_LATER_NEXT_MONDAY, "Europe/Berlin", now, rows[i].monday);
    }
}

/* In the night in which the clocks change, later never means now. */
static void
test_later_overlap (void)
{
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  gint64 first = at ("Europe/Berlin", "2025-10-26T02:45");
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (first);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, berlin);
  g_autofree char *until = NULL;
  OnwardDays days;

  onward_days_init (&days);
  days.quiet = FALSE;
  until = onward_schedule_later (ONWARD_LATER_IN_AN_HOUR, local, &days);
  g_assert_cmpstr (until, ==, "2025-10-26T03:45");
  g_assert_cmpint (onward_local_time_to_unix (until, berlin), >, first);
}

static void
test_later_prefs (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (utc, 2025, 11, 19, 14, 5, 0);
  g_autofree char *tomorrow = NULL;
  g_autofree char *evening = NULL;
  OnwardDays days;

  onward_days_init (&days);
  onward_days_set_clock (days.quiet_from, "18:00");
  onward_days_set_clock (days.quiet_until, "10:30");
  tomorrow = onward_schedule_later (ONWARD_LATER_TOMORROW, now, &days);
  evening = onward_schedule_later (ONWARD_LATER_THIS_EVENING, now, &days);

  g_assert_cmpstr (tomorrow, ==, "2025-11-20T10:30");
  g_assert_null (evening);
  for (OnwardLater choice = 0; choice < ONWARD_LATER_N; choice++)
    g_assert_cmpstr (onward_schedule_later_label (choice), !=, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/schedule/wait-and-show", test_wait_and_show);
  g_test_add_func ("/model/schedule/once", test_once);
  g_test_add_func ("/model/schedule/claimed", test_claimed);
  g_test_add_func ("/model/schedule/digest", test_digest);
  g_test_add_func ("/model/schedule/crowd", test_crowd);
  g_test_add_func ("/model/schedule/quiet-hours", test_quiet_hours);
  g_test_add_func ("/model/schedule/missed-then-quiet", test_missed_then_quiet);
  g_test_add_func ("/model/schedule/daylight-saving", test_daylight_saving);
  g_test_add_func ("/model/schedule/skipped-and-doubled", test_skipped_and_doubled);
  g_test_add_func ("/model/schedule/quiet-end-doubled", test_quiet_end_doubled);
  g_test_add_func ("/model/schedule/travel", test_travel);
  g_test_add_func ("/model/schedule/clock-set-back", test_clock_set_back);
  g_test_add_func ("/model/schedule/later", test_later);
  g_test_add_func ("/model/schedule/later-overlap", test_later_overlap);
  g_test_add_func ("/model/schedule/later-prefs", test_later_prefs);

  return g_test_run ();
}
