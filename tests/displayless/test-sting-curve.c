/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sting-curve.h"

#include <locale.h>

static void
say (GPtrArray *entries, const char *when, int sting, const char *application, const char *plan)
{
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, when));

  onward_record_set_number (entry, ONWARD_ENTRY_STING, sting);
  onward_record_set_text (entry, ONWARD_ENTRY_APPLICATION, application);
  onward_record_set_text (entry, ONWARD_ENTRY_PLAN, plan);
  g_ptr_array_add (entries, entry);
}

static GPtrArray *
begin (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static void
assert_curve (GPtrArray *entries, const char *application, const char *plan, const char *from, const char *points,
              const char *words, int halved)
{
  g_autoptr (GArray) curve = onward_sting_curve_new (entries, application, plan, from);
  g_autofree char *said_points = onward_sting_curve_say_points (curve);
  g_autofree char *said = onward_sting_curve_say (curve);

  g_assert_cmpstr (said_points, ==, points);
  g_assert_cmpstr (said, ==, words);
  g_assert_cmpint (onward_sting_curve_get_halved (curve), ==, halved);
}

static void
test_falls (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-17T18:00", 3, "halden", "plan");
  say (entries, "2026-03-10T16:00", 8, "halden", "plan");
  say (entries, "2026-03-15T18:00", 4, "halden", "plan");
  say (entries, "2026-03-11T18:00", 7, "halden", "plan");
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 0: 8; day 1: 7; day 5: 4; day 7: 3",
                "From 8 to 3 in 7 days. Halved after 5 days.", 5);
}

static void
test_too_few (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  assert_curve (entries, "halden", "plan", "2026-03-10", "", "", -1);
  say (entries, "2026-03-10T16:00", 8, "halden", "plan");
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 0: 8",
                "8 at first; too few answers to say how it moves.", -1);
}

static void
test_stays (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-10T16:00", 5, "halden", "");
  say (entries, "2026-03-11T16:00", 6, "halden", "");
  assert_curve (entries, "halden", "", "2026-03-10", "day 0: 5; day 1: 6",
                "From 5 to 6 in 1 day. Not halved yet; it takes the time it takes.", -1);
}

static void
test_never_stung (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-10T16:00", 0, "halden", "");
  say (entries, "2026-03-13T16:00", 0, "halden", "");
  assert_curve (entries, "halden", "", "2026-03-10", "day 0: 0; day 3: 0", "From 0 to 0 in 3 days.", -1);
}

/* The first word of the first day counts, and the last of every other. */
static void
test_twice_a_day (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-10T16:00", 8, "halden", "plan");
  say (entries, "2026-03-10T21:00", 4, "halden", "plan");
  say (entries, "2026-03-11T08:00", 7, "halden", "plan");
  say (entries, "2026-03-11T18:00", 5, "halden", "plan");
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 0: 8; day 1: 5",
                "From 8 to 5 in 1 day. Not halved yet; it takes the time it takes.", -1);
}

/* What was said without a number, about another one, or about an earlier "no" of the same
 * application, is no part of it. */
static void
test_others (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-01-10T16:00", 9, "halden", "earlier");
  say (entries, "2026-01-12T16:00", 6, "halden", "");
  say (entries, "2026-03-10T16:00", 8, "halden", "plan");
  say (entries, "2026-03-11T16:00", -1, "halden", "plan");
  say (entries, "2026-03-12T16:00", 2, "mirador", "another");
  say (entries, "2026-03-13T16:00", 4, "halden", "plan");
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 0: 8; day 3: 4",
                "From 8 to 4 in 3 days. Halved after 3 days.", 3);
}

/* Two that share a plan: each begins by itself, and what the plan asks later is about both. */
static void
test_shared_plan (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-10T16:00", 9, "halden", "plan");
  say (entries, "2026-03-13T19:00", 5, "halden", "plan");
  say (entries, "2026-03-14T10:00", 3, "mirador", "plan");
  say (entries, "2026-03-17T19:00", 2, "halden", "plan");
  say (entries, "2026-03-24T19:00", 1, "", "plan");
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 0: 9; day 3: 5; day 7: 2; day 14: 1",
                "From 9 to 1 in 14 days. Halved after 7 days.", 7);
  assert_curve (entries, "mirador", "plan", "2026-03-14", "day 0: 3; day 3: 2; day 10: 1",
                "From 3 to 1 in 10 days. Halved after 10 days.", 10);
}

/* Whoever said nothing on the day itself has it counted from that day all the same. */
static void
test_first_day_unsaid (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-11T19:00", 6, "halden", "plan");
  say (entries, "2026-03-13T19:00", 3, "", "plan");
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 1: 6; day 3: 3",
                "From 6 to 3 in 2 days. Halved after 2 days.", 2);
}

/* The same entry may come from two questions to the diary. */
static void
test_found_twice (void)
{
  g_autoptr (GPtrArray) entries = begin ();

  say (entries, "2026-03-10T16:00", 8, "halden", "plan");
  g_ptr_array_add (entries, g_object_ref (entries->pdata[0]));
  assert_curve (entries, "halden", "plan", "2026-03-10", "day 0: 8",
                "8 at first; too few answers to say how it moves.", -1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/sting-curve/falls", test_falls);
  g_test_add_func ("/model/sting-curve/too-few", test_too_few);
  g_test_add_func ("/model/sting-curve/stays", test_stays);
  g_test_add_func ("/model/sting-curve/never-stung", test_never_stung);
  g_test_add_func ("/model/sting-curve/twice-a-day", test_twice_a_day);
  g_test_add_func ("/model/sting-curve/others", test_others);
  g_test_add_func ("/model/sting-curve/shared-plan", test_shared_plan);
  g_test_add_func ("/model/sting-curve/first-day-unsaid", test_first_day_unsaid);
  g_test_add_func ("/model/sting-curve/found-twice", test_found_twice);
  return g_test_run ();
}
