/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-learnt.h"
#include "onward-reapproach.h"

#include <locale.h>

#define TODAY "2026-03-10"
#define NOW 1773136800

static OnwardJobApplication *
new_application (const char *ended, gboolean asked, gboolean closed)
{
  OnwardJobApplication *application = onward_job_application_new ();
  OnwardRecord *record = ONWARD_RECORD (application);

  onward_record_ensure_uid (record);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_EMPLOYER, "Halden");
  onward_job_application_add_event (application, "2025-01-01", ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  if (*ended != '\0')
    onward_job_application_add_event (application, ended, ONWARD_STAGE_ENDED, ONWARD_ENDING_FINAL_ROUND, ONWARD_TOLD_CALL,
                                      "");
  onward_record_set_number (record, ONWARD_JOB_APPLICATION_KEEP_IN_MIND, asked);
  onward_record_set_number (record, ONWARD_JOB_APPLICATION_BRIDGE_CLOSED, closed);
  onward_record_settle (record);
  return application;
}

static OnwardReapproach *
settle (OnwardJobApplication *application, GPtrArray *follow_ups)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  OnwardDays days;

  onward_days_init (&days);
  return onward_reapproach_settle (application, follow_ups != NULL ? follow_ups : none, &days, TODAY, NOW);
}

static void
assert_due (gpointer follow_up, const char *day)
{
  g_assert_true (g_str_has_prefix (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_DUE), day));
}

/* Two reminders on working days, counted from the "no". */
static void
test_two (void)
{
  g_autoptr (OnwardJobApplication) application = new_application ("2026-03-01", TRUE, FALSE);
  g_autoptr (OnwardReapproach) change = settle (application, NULL);
  OnwardRecord *first = change->drafts->pdata[0];

  g_assert_cmpuint (change->drafts->len, ==, 2);
  g_assert_cmpuint (change->gone->len, ==, 0);
  assert_due (first, "2026-06-01T"); /* 30 May is a Saturday */
  assert_due (change->drafts->pdata[1], "2026-08-28T");
  g_assert_cmpint (onward_record_get_number (first, ONWARD_FOLLOW_UP_KIND), ==, ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  g_assert_cmpstr (onward_record_get_text (first, ONWARD_FOLLOW_UP_APPLICATION), ==,
                   onward_record_get_uid (ONWARD_RECORD (application)));
  g_assert_cmpstr (onward_record_get_text (first, ONWARD_FOLLOW_UP_TITLE), ==, "Tell Halden how you are getting on");
  g_assert_true (onward_reapproach_is_step (ONWARD_FOLLOW_UP (first)));
}

/* What has gone by does not come up at once. */
static void
test_from (void)
{
  g_autoptr (OnwardJobApplication) old = new_application ("2025-06-01", TRUE, FALSE);
  g_autoptr (OnwardJobApplication) open = new_application ("", TRUE, FALSE);
  g_autoptr (OnwardReapproach) of_old = settle (old, NULL);
  g_autoptr (OnwardReapproach) of_open = settle (open, NULL);

  assert_due (of_old->drafts->pdata[0], "2026-06-08T");
  assert_due (of_open->drafts->pdata[0], "2026-06-08T");
}

static void
test_closed (void)
{
  g_autoptr (OnwardJobApplication) closed = new_application ("2026-03-01", TRUE, TRUE);
  g_autoptr (OnwardJobApplication) unasked = new_application ("2026-03-01", FALSE, FALSE);
  g_autoptr (OnwardReapproach) of_closed = settle (closed, NULL);
  g_autoptr (OnwardReapproach) of_unasked = settle (unasked, NULL);

  g_assert_cmpuint (of_closed->drafts->len, ==, 0);
  g_assert_cmpuint (of_unasked->drafts->len, ==, 0);
}

/* Those of a plan are enough, and what was let go of stays so. */
static void
test_once (void)
{
  g_autoptr (OnwardJobApplication) application = new_application ("2026-03-01", TRUE, FALSE);
  g_autoptr (OnwardReapproach) first = settle (application, NULL);
  g_autoptr (OnwardReapproach) again = settle (application, first->drafts);
  g_autoptr (OnwardReapproach) after = NULL;

  g_assert_cmpuint (again->drafts->len, ==, 0);
  onward_follow_up_drop (first->drafts->pdata[1], NOW);
  after = settle (application, first->drafts);
  g_assert_cmpuint (after->drafts->len, ==, 0);
}

/* Closing the bridge calls off a plan's, too; asking no longer takes ours away. */
static void
test_call_off (void)
{
  g_autoptr (OnwardJobApplication) application = new_application ("2026-03-01", TRUE, FALSE);
  g_autoptr (OnwardReapproach) made = settle (application, NULL);
  g_autoptr (OnwardReapproach) closed = NULL;
  g_autoptr (OnwardReapproach) unasked = NULL;
  OnwardRecord *dropped;

  onward_record_set_text (made->drafts->pdata[1], ONWARD_FOLLOW_UP_PLAN, "a plan");
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_KEEP_IN_MIND, FALSE);
  unasked = settle (application, made->drafts);
  g_assert_cmpuint (unasked->gone->len, ==, 1);
  g_assert_true (unasked->gone->pdata[0] == made->drafts->pdata[0]);
  g_assert_cmpuint (unasked->drafts->len, ==, 0);
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_BRIDGE_CLOSED, TRUE);
  closed = settle (application, made->drafts);
  g_assert_cmpuint (closed->gone->len, ==, 1);
  g_assert_cmpuint (closed->drafts->len, ==, 1);
  dropped = closed->drafts->pdata[0];
  g_assert_cmpint (onward_record_get_number (dropped, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_DROPPED);
}

static void
add_goal (GPtrArray *goals, const char *title, OnwardGoalColumn column, const char *done)
{
  g_ptr_array_add (goals, g_object_new (ONWARD_TYPE_GOAL, "title", title, "column", column, "done-on", done, NULL));
}

static void
test_learnt (void)
{
  g_autoptr (GPtrArray) goals = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *since = NULL;
  g_autofree char *ever = NULL;
  g_autofree char *nothing = NULL;

  add_goal (goals, "Learn SQL", ONWARD_GOAL_COLUMN_DONE, "2026-02-01");
  add_goal (goals, "Give a talk", ONWARD_GOAL_COLUMN_DONE, "2026-03-01");
  add_goal (goals, "Still at it", ONWARD_GOAL_COLUMN_DOING, "");
  add_goal (goals, "Long ago", ONWARD_GOAL_COLUMN_DONE, "2025-01-01");
  since = onward_learnt_say (goals, "2026-02-01");
  ever = onward_learnt_say (goals, "");
  nothing = onward_learnt_say (goals, "2026-03-02");
  g_assert_cmpstr (since, ==, "Give a talk; Learn SQL");
  g_assert_cmpstr (ever, ==, "Give a talk; Learn SQL; Long ago");
  g_assert_cmpstr (nothing, ==, "");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contacts/reapproach/two", test_two);
  g_test_add_func ("/contacts/reapproach/from", test_from);
  g_test_add_func ("/contacts/reapproach/closed", test_closed);
  g_test_add_func ("/contacts/reapproach/once", test_once);
  g_test_add_func ("/contacts/reapproach/call-off", test_call_off);
  g_test_add_func ("/contacts/reapproach/learnt", test_learnt);
  return g_test_run ();
}
