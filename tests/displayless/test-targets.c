/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-targets.h"

#include <locale.h>

#include "onward-contact.h"
#include "onward-experiment.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-interactions.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-practice.h"
#include "onward-search-profile.h"
#include "onward-time.h"
#include "onward-week.h"

/* The week from Monday, 9 to Sunday, 15 March 2026 */
#define FROM "2026-03-09"
#define TO "2026-03-15"
#define TODAY "2026-03-12"

typedef struct
{
  GPtrArray *records;
  GTimeZone *zone;
  OnwardTargets targets;
} Week;

static void
set_up (Week *self, gconstpointer data)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->zone = g_time_zone_new_utc ();
}

static void
tear_down (Week *self, gconstpointer data)
{
  g_ptr_array_unref (self->records);
  g_time_zone_unref (self->zone);
}

static OnwardRecord *
add (Week *self, const OnwardRecordType *type)
{
  OnwardRecord *record = g_object_new (type->get_type (), NULL);

  onward_record_ensure_uid (record);
  g_ptr_array_add (self->records, record);
  return record;
}

static OnwardRecord *
apply (Week *self, const char *day)
{
  OnwardRecord *record = add (self, &onward_job_application_type);

  onward_job_application_add_event (ONWARD_JOB_APPLICATION (record), day, ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  return record;
}

static void
move (OnwardRecord *application, const char *day, OnwardStage stage, OnwardEnding ending)
{
  onward_job_application_add_event (ONWARD_JOB_APPLICATION (application), day, stage, ending, ONWARD_TOLD_UNKNOWN, "");
}

static guint
count (Week *self, OnwardTarget target)
{
  onward_targets_count (&self->targets, self->records, FROM, TO, self->zone);
  return self->targets.done[target];
}

static void
test_applications (Week *self, gconstpointer data)
{
  OnwardRecord *old = apply (self, "2026-03-08");
  OnwardRecord *kept = add (self, &onward_job_application_type);

  apply (self, FROM);
  apply (self, TO);
  apply (self, "2026-03-16");
  move (kept, "2026-03-10", ONWARD_STAGE_NEXT_UP, ONWARD_ENDING_NONE);
  g_assert_cmpuint (count (self, ONWARD_TARGET_APPLICATIONS), ==, 2);
  /* It went back from its end, which is no second application. */
  move (old, "2026-03-10", ONWARD_STAGE_ENDED, ONWARD_ENDING_AUTOMATIC);
  move (old, "2026-03-11", ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE);
  g_assert_cmpuint (count (self, ONWARD_TARGET_APPLICATIONS), ==, 2);
  /* What is gone counts no more. */
  g_ptr_array_remove_index (self->records, 2);
  g_assert_cmpuint (count (self, ONWARD_TARGET_APPLICATIONS), ==, 1);
}

static OnwardRecord *
write_letter (Week *self, const char *day, OnwardLetterState state)
{
  OnwardRecord *letter = add (self, &onward_letter_type);

  onward_record_set_number (letter, ONWARD_LETTER_STATE, state);
  onward_record_set_text (letter, ONWARD_LETTER_SENT_ON, day);
  return letter;
}

static void
test_people (Week *self, gconstpointer data)
{
  OnwardRecord *ada = add (self, &onward_contact_type);
  g_autofree char *once = onward_interactions_add ("[]", "2026-03-10", ONWARD_INTERACTION_CALL, "");
  g_autofree char *twice = onward_interactions_add (once, "2026-03-11", ONWARD_INTERACTION_MAIL, "");
  g_autofree char *before = onward_interactions_add (twice, "2026-02-01", ONWARD_INTERACTION_MET, "");

  onward_record_set_text (ada, ONWARD_CONTACT_INTERACTIONS, before);
  g_assert_cmpuint (count (self, ONWARD_TARGET_PEOPLE), ==, 1);
  /* A letter to somebody who was called is to the same person. */
  onward_record_set_text (write_letter (self, "2026-03-11", ONWARD_LETTER_STATE_SENT), ONWARD_LETTER_CONTACT,
                          onward_record_get_uid (ada));
  g_assert_cmpuint (count (self, ONWARD_TARGET_PEOPLE), ==, 1);
  write_letter (self, "2026-03-12", ONWARD_LETTER_STATE_SENT);
  write_letter (self, "2026-03-12", ONWARD_LETTER_STATE_DRAFT);
  write_letter (self, "2026-03-01", ONWARD_LETTER_STATE_SENT);
  g_assert_cmpuint (count (self, ONWARD_TARGET_PEOPLE), ==, 2);
}

static void
test_practice_and_steps (Week *self, gconstpointer data)
{
  OnwardRecord *goal = add (self, &onward_goal_type);
  OnwardRecord *step = add (self, &onward_follow_up_type);
  OnwardRecord *alone = add (self, &onward_follow_up_type);
  g_autoptr (GDateTime) noon = g_date_time_new (self->zone, 2026, 3, 11, 12, 0, 0);

  onward_record_set_text (add (self, &onward_practice_type), ONWARD_PRACTICE_WHEN, "2026-03-15T23:50");
  onward_record_set_text (add (self, &onward_practice_type), ONWARD_PRACTICE_WHEN, "2026-03-16T00:10");
  onward_record_set_text (goal, ONWARD_GOAL_STEPS,
                          "[{\"text\":\"a\",\"done\":true,\"day\":\"2026-03-09\"},"
                          "{\"text\":\"b\",\"done\":false,\"day\":\"2026-03-09\"},"
                          "{\"text\":\"c\",\"done\":true,\"day\":\"2026-03-02\"},"
                          "{\"text\":\"d\",\"done\":true},7]");
  onward_record_set_text (step, ONWARD_FOLLOW_UP_PLAN, "the-plan");
  onward_follow_up_done (ONWARD_FOLLOW_UP (step), g_date_time_to_unix (noon));
  onward_follow_up_done (ONWARD_FOLLOW_UP (alone), g_date_time_to_unix (noon));
  g_assert_cmpuint (count (self, ONWARD_TARGET_PRACTICE), ==, 1);
  g_assert_cmpuint (count (self, ONWARD_TARGET_STEPS), ==, 2);
}

static void
test_words (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) profile = ONWARD_RECORD (onward_search_profile_new ());
  g_autofree char *some = NULL;
  g_autofree char *one = NULL;
  g_autofree char *more = NULL;
  g_autofree char *live = NULL;

  onward_targets_read (&self->targets, NULL);
  g_assert_false (onward_targets_any (&self->targets));
  g_assert_false (onward_targets_is_below (&self->targets));
  onward_record_set_number (profile, ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK, 5);
  onward_record_set_number (profile, ONWARD_SEARCH_PROFILE_PEOPLE_A_WEEK, 1);
  onward_record_set_number (profile, ONWARD_SEARCH_PROFILE_STEPS_A_WEEK, 2);
  onward_record_set_number (profile, ONWARD_SEARCH_PROFILE_FLOOR, 8);
  onward_targets_read (&self->targets, profile);
  g_assert_true (onward_targets_any (&self->targets));
  self->targets.done[ONWARD_TARGET_APPLICATIONS] = 2;
  self->targets.done[ONWARD_TARGET_STEPS] = 3;
  self->targets.live = 6;
  some = onward_targets_say (&self->targets, ONWARD_TARGET_APPLICATIONS);
  one = onward_targets_say (&self->targets, ONWARD_TARGET_PEOPLE);
  more = onward_targets_say (&self->targets, ONWARD_TARGET_STEPS);
  live = onward_targets_say_live (&self->targets);
  g_assert_cmpstr (some, ==, "2 of 5 applications");
  g_assert_cmpstr (one, ==, "0 of 1 person");
  g_assert_cmpstr (more, ==, "3 of 2 steps");
  g_assert_cmpstr (live, ==, "6 of 8 applications in motion");
  g_assert_true (onward_targets_is_below (&self->targets));
  self->targets.live = 8;
  g_assert_false (onward_targets_is_below (&self->targets));
}

static void
assert_start (const char *day, int first, const char *start)
{
  g_autofree char *is = onward_week_start (day, first);

  g_assert_cmpstr (is, ==, start);
}

static void
test_start (void)
{
  assert_start ("2026-03-12", 1, "2026-03-09");
  assert_start ("2026-03-09", 1, "2026-03-09");
  assert_start ("2026-03-15", 1, "2026-03-09");
  assert_start ("2026-03-15", 7, "2026-03-15");
  assert_start ("2026-03-14", 7, "2026-03-08");
  assert_start ("2026-03-13", 6, "2026-03-07");
}

static gboolean
rests (OnwardGoalColumn column, const char *moved, const char *reviewed)
{
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();

  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, column);
  onward_record_set_text (goal, ONWARD_GOAL_MOVED, moved);
  onward_record_set_text (goal, ONWARD_GOAL_REVIEWED, reviewed);
  return onward_week_goal_rests (goal, TODAY, zone);
}

static void
test_rests (void)
{
  g_assert_true (rests (ONWARD_GOAL_COLUMN_NEXT, "2026-02-26", ""));
  g_assert_true (rests (ONWARD_GOAL_COLUMN_DOING, "2025-01-01", "2026-02-26"));
  g_assert_false (rests (ONWARD_GOAL_COLUMN_DOING, "2026-02-27", ""));
  g_assert_false (rests (ONWARD_GOAL_COLUMN_DOING, "2026-01-01", "2026-03-05"));
  g_assert_false (rests (ONWARD_GOAL_COLUMN_SOMEDAY, "2026-01-01", ""));
  g_assert_false (rests (ONWARD_GOAL_COLUMN_DONE, "2026-01-01", ""));
  g_assert_false (rests (ONWARD_GOAL_COLUMN_DROPPED, "2026-01-01", ""));
}

/* A step that was ticked, or the thing of every week that was done, is no rest. */
static void
test_worked_on (void)
{
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();

  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, ONWARD_GOAL_COLUMN_DOING);
  onward_record_set_text (goal, ONWARD_GOAL_MOVED, "2026-01-01");
  onward_record_set_text (goal, ONWARD_GOAL_TIMES, "[{\"day\":\"2026-02-26\"}]");
  g_assert_true (onward_week_goal_rests (goal, TODAY, zone));
  onward_record_set_text (goal, ONWARD_GOAL_TIMES, "[{\"day\":\"2026-03-10\"}]");
  g_assert_false (onward_week_goal_rests (goal, TODAY, zone));
  onward_record_set_text (goal, ONWARD_GOAL_TIMES, "[]");
  onward_record_set_text (goal, ONWARD_GOAL_STEPS, "[{\"text\":\"a\",\"done\":true,\"day\":\"2026-03-10\"}]");
  g_assert_false (onward_week_goal_rests (goal, TODAY, zone));
}

static void
assert_smaller (const char *steps, const char *after)
{
  g_autofree char *is = onward_week_smaller_step (steps, "x");

  g_assert_cmpstr (is, ==, after);
}

static void
test_smaller (void)
{
  assert_smaller ("[]", "[]");
  assert_smaller ("[{\"done\":true,\"text\":\"a\"},{\"done\":false,\"text\":\"b\"}]",
                  "[{\"done\":true,\"text\":\"a\"},{\"done\":false,\"text\":\"x\"},{\"done\":false,\"text\":\"b\"}]");
  assert_smaller ("[{\"done\":true,\"text\":\"a\"}]",
                  "[{\"done\":true,\"text\":\"a\"},{\"done\":false,\"text\":\"x\"}]");
}

/* On Fridays at 17:00; quiet from 21:00 to 8:00 */
static void
assert_review (int day, int hour, const char *clock, const char *due, const char *next)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 3, day, hour, 0, 0);
  OnwardDays days;
  gint64 moment = 0;
  g_autofree char *is_due = NULL;
  g_autofree char *is_next = NULL;

  onward_days_init (&days);
  days.quiet = TRUE;
  onward_days_set_clock (days.quiet_from, "21:00");
  onward_days_set_clock (days.quiet_until, "08:00");
  is_due = onward_week_review_due (now, &days, 5, clock, &moment);
  is_next = onward_local_time_from_unix (moment, zone);
  g_assert_cmpstr (is_due, ==, due);
  g_assert_cmpstr (is_next, ==, next);
}

static void
test_review_due (void)
{
  assert_review (12, 10, "17:00", NULL, "2026-03-13T17:00");
  assert_review (13, 16, "17:00", NULL, "2026-03-13T17:00");
  assert_review (13, 17, "17:00", "2026-03-13", "2026-03-20T17:00");
  assert_review (14, 16, "17:00", "2026-03-13", "2026-03-20T17:00");
  /* A missed one is let go. */
  assert_review (14, 18, "17:00", NULL, "2026-03-20T17:00");
  /* At night it waits for the morning. */
  assert_review (13, 23, "22:00", NULL, "2026-03-14T08:00");
  assert_review (14, 8, "22:00", "2026-03-13", "2026-03-21T08:00");
}

static void
test_experiment (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) draft = g_object_new (ONWARD_TYPE_GOAL, "title", "Ask first", "experiment", TRUE, "over",
                                                 (gint64) 2, NULL);
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (draft);
  g_autoptr (OnwardRecord) goal = NULL;
  OnwardExperiment experiment;
  g_autofree char *few = NULL;
  g_autofree char *before = NULL;
  g_autofree char *baseline = NULL;

  snapshot->created = onward_local_time_to_unix ("2026-03-10T09:00", self->zone);
  goal = onward_record_new_from_snapshot (snapshot);
  /* The oldest of three is further back than it lasts. */
  move (apply (self, "2026-01-01"), "2026-01-08", ONWARD_STAGE_OFFER, ONWARD_ENDING_NONE);
  move (apply (self, "2026-02-01"), "2026-02-08", ONWARD_STAGE_ENDED, ONWARD_ENDING_AUTOMATIC);
  move (apply (self, "2026-02-02"), "2026-03-08", ONWARD_STAGE_ENDED, ONWARD_ENDING_NO_ANSWER);
  move (apply (self, "2026-03-10"), "2026-03-11", ONWARD_STAGE_INTERVIEWING, ONWARD_ENDING_NONE);
  apply (self, "2026-03-11");
  /* What comes after is no part of it. */
  move (apply (self, "2026-03-12"), "2026-03-12", ONWARD_STAGE_OFFER, ONWARD_ENDING_NONE);
  move (add (self, &onward_job_application_type), "2026-03-11", ONWARD_STAGE_NEXT_UP, ONWARD_ENDING_NONE);

  onward_experiment_count (&experiment, goal, self->records, TODAY, self->zone);
  g_assert_cmpstr (experiment.start, ==, "2026-03-10");
  before = onward_outcome_say (&experiment.before);
  g_assert_cmpstr (before, ==, "2 applications, 1 answer, 0 interviews");
  g_assert_cmpuint (experiment.since.sent, ==, 2);
  g_assert_cmpuint (experiment.since.answered, ==, 1);
  g_assert_cmpuint (experiment.since.interviewed, ==, 1);
  g_assert_cmpuint (experiment.since.open, ==, 1);
  few = onward_experiment_say (&experiment);
  g_assert_cmpstr (few, ==, "Too few to say.");
  baseline = onward_experiment_dup_baseline (&experiment, FALSE);
  g_assert_nonnull (strstr (baseline, "\"before\":\"2\""));
  g_assert_nonnull (strstr (baseline, "\"after\":\"\""));

  onward_experiment_count (&experiment, NULL, self->records, TODAY, self->zone);
  g_assert_cmpstr (experiment.start, ==, TODAY);
  g_assert_cmpuint (experiment.before.sent, ==, 5);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/targets/counts-applications-once", Week, NULL, set_up, test_applications, tear_down);
  g_test_add ("/targets/counts-people-once", Week, NULL, set_up, test_people, tear_down);
  g_test_add ("/targets/counts-practice-and-steps", Week, NULL, set_up, test_practice_and_steps, tear_down);
  g_test_add ("/targets/says-them-in-words", Week, NULL, set_up, test_words, tear_down);
  g_test_add_func ("/week/starts-where-the-locale-says", test_start);
  g_test_add_func ("/week/knows-goals-that-rest", test_rests);
  g_test_add_func ("/week/sees-what-was-worked-on", test_worked_on);
  g_test_add_func ("/week/puts-a-smaller-step-first", test_smaller);
  g_test_add_func ("/week/reminds-of-a-review-once", test_review_due);
  g_test_add ("/experiment/counts-before-and-since", Week, NULL, set_up, test_experiment, tear_down);
  return g_test_run ();
}
