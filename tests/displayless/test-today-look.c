/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "onward-plan.h"
#include "onward-time.h"
#include "onward-today-look.h"
#include "onward-today-plan.h"

static GDateTime *
at (const char *text)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  return g_date_time_new_from_iso8601 (text, utc);
}

/* A Tuesday */
static GDateTime *
now (void)
{
  return at ("2026-03-10T10:00:00Z");
}

static void
test_greeting (void)
{
  static const struct
  {
    const char *moment;
    const char *greeting;
  } cases[] = {
    { "2026-03-10T04:59:00Z", "Hello." },          { "2026-03-10T05:00:00Z", "Good morning." },
    { "2026-03-10T11:59:00Z", "Good morning." },   { "2026-03-10T12:00:00Z", "Good afternoon." },
    { "2026-03-10T17:59:00Z", "Good afternoon." }, { "2026-03-10T18:00:00Z", "Good evening." },
    { "2026-03-10T22:59:00Z", "Good evening." },   { "2026-03-10T23:00:00Z", "Hello." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) moment = at (cases[i].moment);

      g_assert_cmpstr (onward_today_greeting (moment), ==, cases[i].greeting);
    }
}

static void
test_say_due (void)
{
  static const struct
  {
    const char *at;
    const char *words;
  } cases[] = {
    { "2026-03-10T16:00", "today 16:00" },   { "2026-03-10T09:00", "today 9:00" },
    { "2026-03-09T23:59", "since yesterday" }, { "2026-03-08T09:00", "for 2 days" },
    { "2026-03-04T09:00", "for 6 days" },    { "2026-03-03T09:00", "for 1 week" },
    { "2026-02-20T09:00", "for 2 weeks" },   { "2026-01-05T09:00", "since 5 January" },
    { "2026-03-11T09:00", "tomorrow 9:00" }, { "", "" },
  };
  g_autoptr (GDateTime) moment = now ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = onward_today_say_due (cases[i].at, moment);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_check_in (void)
{
  static const char *const feelings[] = { "calm", "a bit lost", NULL };
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, "2026-03-10T09:00");
  g_autofree char *bare = onward_today_say_check_in (entry);
  g_autofree char *mood = NULL;
  g_autofree char *both = NULL;

  g_assert_cmpstr (bare, ==, onward_entry_kind_label (ONWARD_ENTRY_KIND_CHECK_IN));
  onward_record_set_number (ONWARD_RECORD (entry), ONWARD_ENTRY_MOOD, 4);
  mood = onward_today_say_check_in (entry);
  g_assert_cmpstr (mood, ==, "All right");
  onward_record_set_tags (ONWARD_RECORD (entry), ONWARD_ENTRY_FEELINGS, feelings);
  both = onward_today_say_check_in (entry);
  g_assert_cmpstr (both, ==, "All right · a bit lost, calm");
}

static void
test_interview (void)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autofree char *alone = NULL;
  g_autofree char *at_halden = NULL;

  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_ROUND, ONWARD_ROUND_FIRST);
  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, "Halden");
  alone = onward_today_say_interview (interview, NULL);
  at_halden = onward_today_say_interview (interview, application);
  g_assert_cmpstr (alone, ==, "First interview");
  g_assert_cmpstr (at_halden, ==, "First interview at Halden");
}

/* A button that would uncover one row shows the row instead. */
static void
test_n_shown (void)
{
  g_assert_cmpuint (onward_today_n_shown (0, FALSE), ==, 0);
  g_assert_cmpuint (onward_today_n_shown (5, FALSE), ==, 5);
  g_assert_cmpuint (onward_today_n_shown (6, FALSE), ==, 6);
  g_assert_cmpuint (onward_today_n_shown (7, FALSE), ==, 5);
  g_assert_cmpuint (onward_today_n_shown (10, TRUE), ==, 10);
}

static void
test_monday (void)
{
  g_autofree char *tuesday = onward_today_monday ("2026-03-10");
  g_autofree char *monday = onward_today_monday ("2026-03-09");
  g_autofree char *sunday = onward_today_monday ("2026-03-15");

  g_assert_cmpstr (tuesday, ==, "2026-03-09");
  g_assert_cmpstr (monday, ==, "2026-03-09");
  g_assert_cmpstr (sunday, ==, "2026-03-09");
}

static void
assert_next (const char *const *ats, guint n_ats, const char *moment, const char *expected)
{
  g_autoptr (GDateTime) from = at (moment);
  g_autoptr (GDateTime) then = at (expected);

  g_assert_cmpint (onward_today_next_moment (ats, n_ats, from), ==, g_date_time_to_unix (then));
}

static void
test_next_moment (void)
{
  static const char *const ats[] = { "2026-03-09T09:00", "2026-03-10T16:00", "2026-03-10T11:00", "2026-03-10T10:00" };

  assert_next (ats, G_N_ELEMENTS (ats), "2026-03-10T10:00:00Z", "2026-03-10T11:00:00Z");
  assert_next (ats, 1, "2026-03-10T10:00:00Z", "2026-03-10T12:00:00Z");
  assert_next (NULL, 0, "2026-03-10T18:30:00Z", "2026-03-10T23:00:00Z");
  assert_next (NULL, 0, "2026-03-10T23:30:00Z", "2026-03-11T05:00:00Z");
}

static OnwardTodayOpens
opens (const char *step, const char *application, char **target)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Something", "2026-03-10T09:00");

  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STEP, step);
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION, application);
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_PLAN, "plan-uid");
  return onward_today_opens (follow_up, target);
}

static void
test_opens (void)
{
  static const struct
  {
    const char *step;
    const char *application;
    OnwardTodayOpens opens;
    const char *target;
  } cases[] = {
    { "", "", ONWARD_TODAY_OPENS_NOTHING, "" },
    { "", "abc", ONWARD_TODAY_OPENS_RECORD, "job-application/abc" },
    { "write-reply", "abc", ONWARD_TODAY_OPENS_LETTER, "reply/abc" },
    { "send-reply", "abc", ONWARD_TODAY_OPENS_LETTER, "feedback-request/abc" },
    { "reasons", "abc", ONWARD_TODAY_OPENS_RECORD, "job-application/abc" },
    { "thought", "abc", ONWARD_TODAY_OPENS_RECORD, "entry/thought:plan-uid:abc" },
    { "wants", "", ONWARD_TODAY_OPENS_RECORD, "search-profile/search-profile" },
    { "pause", "abc", ONWARD_TODAY_OPENS_ACTIVITIES, "" },
    { "sting-1", "abc", ONWARD_TODAY_OPENS_CHECK_IN, "" },
    { "tell", "", ONWARD_TODAY_OPENS_SECTION, "contacts" },
    { "next-two", "", ONWARD_TODAY_OPENS_SECTION, "applications" },
    { "close", "", ONWARD_TODAY_OPENS_CLOSING, "plan-uid" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *target = NULL;

      g_assert_cmpint (opens (cases[i].step, cases[i].application, &target), ==, cases[i].opens);
      g_assert_cmpstr (target, ==, cases[i].target);
    }
}

/* Every step of every plan leads somewhere when it belongs to an application. */
static void
test_opens_all_steps (void)
{
  guint n_steps;
  const OnwardStep *steps = onward_content_steps (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autofree char *target = NULL;

      g_assert_cmpint (opens (steps[i].id, "abc", &target), !=, ONWARD_TODAY_OPENS_NOTHING);
      g_assert_false (g_str_has_suffix (target, "prompt:"));
    }
}

/* What stands on Today without an hour is for the day, whatever the minute it was saved in. */
static void
test_no_hour (void)
{
  g_autoptr (GDateTime) moment = now ();
  g_autoptr (OnwardFollowUp) pause = onward_follow_up_new ("Leave it alone", "2026-03-10T09:42");
  g_autofree char *today = NULL;
  g_autofree char *next = NULL;
  g_autofree char *put_off = NULL;
  g_autofree char *before = NULL;

  g_object_set (pause, "quiet", TRUE, NULL);
  today = onward_today_say_waits (pause, moment);
  g_assert_cmpstr (today, ==, "today");
  next = onward_today_say_next (pause, moment);
  g_assert_cmpstr (next, ==, "Next: Leave it alone, today");
  onward_follow_up_later (pause, "2026-03-10T18:30", 1);
  put_off = onward_today_say_waits (pause, moment);
  g_assert_cmpstr (put_off, ==, "today 18:30");
  g_object_set (pause, "due", "2026-03-09T09:42", "later-until", "", NULL);
  onward_record_settle (ONWARD_RECORD (pause));
  before = onward_today_say_waits (pause, moment);
  g_assert_cmpstr (before, ==, "since yesterday");
}

static void
test_all_done (void)
{
  g_autoptr (GDateTime) moment = now ();
  g_autoptr (OnwardFollowUp) next = onward_follow_up_new ("Ask Halden", "2026-03-11T09:00");
  g_autofree char *nothing = onward_today_say_all_done (NULL, moment);
  g_autofree char *tomorrow = onward_today_say_all_done (next, moment);

  g_assert_cmpstr (nothing, ==, "Nothing is waiting for you today.");
  g_assert_cmpstr (tomorrow, ==, "Nothing more for today. Next, tomorrow 9:00: Ask Halden");
}

static void
add_step (GPtrArray *steps, const char *step, const char *due, OnwardFollowUpState state)
{
  OnwardFollowUp *follow_up = onward_follow_up_new (step, due);

  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STEP, step);
  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STATE, state);
  g_ptr_array_add (steps, follow_up);
}

static void
assert_plan (OnwardTodayPlan *plan, const char *title, const char *next, const char *progress, gboolean complete)
{
  g_autofree char *title_is = NULL;
  g_autofree char *next_is = NULL;
  g_autofree char *progress_is = NULL;
  gboolean complete_is;

  g_object_get (plan, "title", &title_is, "next", &next_is, "progress", &progress_is, "complete", &complete_is, NULL);
  g_assert_cmpstr (title_is, ==, title);
  g_assert_cmpstr (next_is, ==, next);
  g_assert_cmpstr (progress_is, ==, progress);
  g_assert_cmpint (complete_is, ==, complete);
}

static void
test_plan (void)
{
  g_autoptr (OnwardPlan) record = onward_plan_new ("2026-03-08", ONWARD_VARIANT_INTERVIEW);
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) moment = now ();
  g_autoptr (GDateTime) later = at ("2026-05-10T10:00:00Z");
  g_autoptr (OnwardTodayPlan) plan = NULL;

  onward_record_set_text (ONWARD_RECORD (record), ONWARD_PLAN_LABEL, "Norrland");
  add_step (steps, "pause", "2026-03-08T18:00", ONWARD_FOLLOW_UP_DONE);
  add_step (steps, "thought", "2026-03-11T09:00", ONWARD_FOLLOW_UP_OPEN);
  add_step (steps, "send-reply", "2026-03-09T09:00", ONWARD_FOLLOW_UP_OPEN);
  add_step (steps, "tell", "2026-03-08T19:00", ONWARD_FOLLOW_UP_DROPPED);
  add_step (steps, "in-touch-90", "2026-06-08T09:00", ONWARD_FOLLOW_UP_OPEN);
  plan = onward_today_plan_new (record, steps, moment);
  assert_plan (plan, "After Norrland · day 2 of 14", "Next: thought, tomorrow 9:00", "1 of 3 steps done", FALSE);

  /* What waits already stands above; it is next when nothing is to come. */
  onward_follow_up_done (steps->pdata[1], 1);
  onward_today_plan_set (plan, record, steps, moment);
  assert_plan (plan, "After Norrland · day 2 of 14", "Next: send-reply, since yesterday", "2 of 3 steps done", FALSE);

  onward_follow_up_done (steps->pdata[2], 1);
  onward_today_plan_set (plan, record, steps, later);
  assert_plan (plan, "After Norrland", "", "3 of 3 steps done", TRUE);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/today/look/greeting", test_greeting);
  g_test_add_func ("/today/look/since-when", test_say_due);
  g_test_add_func ("/today/look/no-hour", test_no_hour);
  g_test_add_func ("/today/look/check-in", test_check_in);
  g_test_add_func ("/today/look/interview", test_interview);
  g_test_add_func ("/today/look/how-many", test_n_shown);
  g_test_add_func ("/today/look/monday", test_monday);
  g_test_add_func ("/today/look/next-moment", test_next_moment);
  g_test_add_func ("/today/look/opens", test_opens);
  g_test_add_func ("/today/look/opens-all-steps", test_opens_all_steps);
  g_test_add_func ("/today/look/all-done", test_all_done);
  g_test_add_func ("/today/plan/says-how-far", test_plan);
  return g_test_run ();
}
