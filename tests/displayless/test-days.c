/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-days.h"

/* What the person set is what plans and reminders are dated by. */
static void
test_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (ONWARD_APP_ID);
  OnwardDays days;

  onward_days_read (&days, settings);
  g_assert_cmpuint (days.working, ==, 0x1f);
  g_assert_cmpstr (days.morning, ==, "09:00");

  g_settings_set_value (settings, "working-days", g_variant_new_parsed ("[1, 7, 9, -3]"));
  g_settings_set_boolean (settings, "quiet-hours", FALSE);
  g_settings_set_string (settings, "morning", "06:15");
  g_settings_set_string (settings, "evening", "late");
  g_settings_set_string (settings, "quiet-until", "05:00");
  onward_days_read (&days, settings);
  g_assert_cmpuint (days.working, ==, 0x41);
  g_assert_false (days.quiet);
  g_assert_cmpstr (days.morning, ==, "06:15");
  g_assert_cmpstr (days.evening, ==, "18:30"); /* what is no time of day changes nothing */
  g_assert_cmpstr (days.quiet_until, ==, "05:00");
}

static void
test_without_settings (void)
{
  OnwardDays usual, days;

  onward_days_init (&usual);
  onward_days_read (&days, NULL);
  g_assert_cmpuint (days.working, ==, usual.working);
  g_assert_cmpstr (days.quiet_from, ==, usual.quiet_from);
  g_assert_true (days.quiet);
}

/* Quiet hours run over midnight; a day off is moved to the next that is not. */
static void
test_rules (void)
{
  OnwardDays days;
  g_autofree char *next = NULL;
  g_autofree char *after = NULL;

  onward_days_init (&days);
  next = onward_days_next_working (&days, "2026-03-14");
  g_assert_cmpstr (next, ==, "2026-03-16");
  g_assert_true (onward_days_is_quiet (&days, "2026-03-10T23:00"));
  g_assert_true (onward_days_is_quiet (&days, "2026-03-10T07:59"));
  g_assert_false (onward_days_is_quiet (&days, "2026-03-10T08:00"));
  after = onward_days_after_quiet (&days, "2026-03-10T23:00");
  g_assert_cmpstr (after, ==, "2026-03-11T08:00");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/days/settings", test_settings);
  g_test_add_func ("/model/days/without-settings", test_without_settings);
  g_test_add_func ("/model/days/rules", test_rules);
  return g_test_run ();
}
