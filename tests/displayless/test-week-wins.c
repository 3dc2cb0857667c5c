/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-wins.h"

#include "onward-entry.h"

static void
assert_recap (const OnwardDays *days, const char *now, const char *monday, const char *next,
              const char *next_monday)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (now, utc);
  g_autoptr (OnwardWeekRecap) recap = onward_week_recap_new (moment, days);
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_utc (recap->next);
  g_autofree char *said = g_date_time_format (then, "%FT%H:%M");

  g_assert_cmpstr (recap->monday, ==, monday);
  g_assert_cmpstr (said, ==, next);
  g_assert_cmpstr (recap->next_monday, ==, next_monday);
}

/* 2025-11-23 is a Sunday. */
static void
test_evening (void)
{
  OnwardDays days;

  onward_days_init (&days);
  onward_days_set_clock (days.evening, "18:00");
  days.quiet = FALSE;
  assert_recap (&days, "2025-11-23T17:59:59Z", NULL, "2025-11-23T18:00", "2025-11-17");
  assert_recap (&days, "2025-11-23T18:00:00Z", "2025-11-17", "2025-11-30T18:00", "2025-11-24");
  assert_recap (&days, "2025-11-25T18:00:00Z", "2025-11-17", "2025-11-30T18:00", "2025-11-24");
  assert_recap (&days, "2025-11-25T18:00:01Z", NULL, "2025-11-30T18:00", "2025-11-24");
  onward_days_set_clock (days.evening, "20:30");
  assert_recap (&days, "2025-11-23T18:00:00Z", NULL, "2025-11-23T20:30", "2025-11-17");
}

/* An evening that is quiet already is told of when the night is over. */
static void
test_quiet (void)
{
  OnwardDays days;

  onward_days_init (&days);
  onward_days_set_clock (days.evening, "18:00");
  days.quiet = TRUE;
  onward_days_set_clock (days.quiet_from, "17:00");
  onward_days_set_clock (days.quiet_until, "08:00");
  assert_recap (&days, "2025-11-23T19:00:00Z", NULL, "2025-11-24T08:00", "2025-11-17");
  assert_recap (&days, "2025-11-24T07:00:00Z", NULL, "2025-11-24T08:00", "2025-11-17");
  assert_recap (&days, "2025-11-24T08:00:00Z", "2025-11-17", "2025-12-01T08:00", "2025-11-24");
}

static void
feel (GPtrArray *entries, const char *when, int mood)
{
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, when));

  onward_record_set_number (entry, ONWARD_ENTRY_MOOD, mood);
  g_ptr_array_add (entries, entry);
}

static void
test_hard (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert_false (onward_week_is_hard (entries, "2025-11-23"));
  feel (entries, "2025-11-21T09:00", 1);
  feel (entries, "2025-11-22T09:00", 2);
  g_assert_false (onward_week_is_hard (entries, "2025-11-23"));
  feel (entries, "2025-11-23T09:00", 2);
  g_assert_true (onward_week_is_hard (entries, "2025-11-23"));
  /* What was not said, what lies longer back, and the rest of the same day do not turn it. */
  feel (entries, "2025-11-20T09:00", ONWARD_MOOD_UNSAID);
  feel (entries, "2025-11-16T09:00", 5);
  g_assert_true (onward_week_is_hard (entries, "2025-11-23"));
  feel (entries, "2025-11-20T10:00", 5);
  g_assert_false (onward_week_is_hard (entries, "2025-11-23"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/week-wins/evening", test_evening);
  g_test_add_func ("/model/week-wins/quiet", test_quiet);
  g_test_add_func ("/model/week-wins/hard", test_hard);
  return g_test_run ();
}
