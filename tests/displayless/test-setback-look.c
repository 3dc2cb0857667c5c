/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-error.h"
#include "onward-interview.h"
#include "onward-plan-closing.h"
#include "onward-plan-look.h"
#include "onward-search-profile.h"
#include "onward-setback-look.h"
#include "onward-test-diary.h"

#define NOW "2026-11-18T10:00"

typedef struct
{
  OnwardStore *store;
} Diary;

static void
set_up (Diary *diary, gconstpointer data)
{
  g_autofree char *path = onward_test_diary_path ();

  diary->store = onward_test_store_open (path, NULL);
}

static void
tear_down (Diary *diary, gconstpointer data)
{
  onward_test_store_close (diary->store);
}

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static OnwardSetbackKnown *
look (Diary *diary, OnwardJobApplication *application)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  OnwardSetbackKnown *known;

  onward_setback_look_async (diary->store, application, NOW, NULL, keep_result_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  known = onward_setback_look_finish (result, &error);
  g_assert_no_error (error);
  return known;
}

static OnwardPlanLook *
look_at_plan (Diary *diary, const char *uid, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  onward_plan_look_async (diary->store, uid, NOW, NULL, keep_result_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  return onward_plan_look_finish (result, error);
}

static OnwardJobApplication *
add_application (Diary *diary, const char *employer, OnwardStage stage, const char *day)
{
  OnwardJobApplication *application = onward_job_application_new ();

  g_object_set (application, "employer", employer, NULL);
  onward_job_application_add_event (application, day, stage, ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, NULL);
  onward_test_save (diary->store, application);
  return application;
}

static const char *
uid_of (gpointer record)
{
  return onward_record_get_uid (record);
}

static void
add_interview (Diary *diary, gpointer application, OnwardRound round, const char *starts, const char *debrief)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (OnwardEntry) entry = NULL;

  g_object_set (interview, "application", uid_of (application), "round", round, "starts", starts, NULL);
  onward_test_save (diary->store, interview);
  if (debrief == NULL)
    return;
  entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, debrief);
  g_object_set (entry, "interview", uid_of (interview), "text", "It went all right.", NULL);
  onward_test_save (diary->store, entry);
}

static void
test_empty (Diary *diary, gconstpointer data)
{
  g_autoptr (OnwardSetbackKnown) known = look (diary, NULL);

  g_assert_cmpint (known->live_applications, ==, 0);
  g_assert_cmpint (known->floor, ==, 0);
  g_assert_null (known->running);
  g_assert_false (known->interviewed);
}

static void
test_live_and_floor (Diary *diary, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (diary, "Halden", ONWARD_STAGE_APPLIED, "2026-11-01");
  g_autoptr (OnwardJobApplication) mirador = add_application (diary, "Mirador", ONWARD_STAGE_OFFER, "2026-11-02");
  g_autoptr (OnwardJobApplication) kept = add_application (diary, "Later", ONWARD_STAGE_NEXT_UP, "2026-11-02");
  g_autoptr (OnwardSearchProfile) profile = NULL;
  g_autoptr (OnwardSetbackKnown) any = look (diary, NULL);
  g_autoptr (OnwardSetbackKnown) without = look (diary, halden);
  g_autoptr (OnwardSetbackKnown) unsent = look (diary, kept);
  g_autoptr (GPtrArray) put = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (OnwardSetbackKnown) wished = NULL;
  OnwardSnapshot *snapshot;

  g_assert_cmpint (any->live_applications, ==, 2);
  g_assert_cmpint (without->live_applications, ==, 1);
  g_assert_cmpint (unsent->live_applications, ==, 2);

  profile = onward_search_profile_new ();
  g_object_set (profile, "floor", G_GINT64_CONSTANT (5), NULL);
  snapshot = onward_record_snapshot (ONWARD_RECORD (profile));
  g_free (snapshot->uid);
  snapshot->uid = g_strdup (ONWARD_SEARCH_PROFILE_UID);
  snapshot->created = snapshot->modified = 1;
  g_ptr_array_add (put, snapshot);
  onward_store_put_async (diary->store, put, NULL, keep_result_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  g_assert_true (onward_store_put_finish (diary->store, result, NULL));
  wished = look (diary, halden);
  g_assert_cmpint (wished->floor, ==, 5);
}

static void
test_interviews (Diary *diary, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (diary, "Halden", ONWARD_STAGE_APPLIED, "2026-11-01");
  g_autoptr (OnwardJobApplication) mirador = add_application (diary, "Mirador", ONWARD_STAGE_APPLIED, "2026-11-01");
  g_autoptr (OnwardSetbackKnown) to_come = NULL;
  g_autoptr (OnwardSetbackKnown) prepared = NULL;
  g_autoptr (OnwardSetbackKnown) looked_back = NULL;

  /* A mock, or one that never took place, is not a conversation with them. */
  add_interview (diary, halden, ONWARD_ROUND_FIRST, "2026-11-20T10:00", NULL);
  add_interview (diary, halden, ONWARD_ROUND_MOCK, "2026-11-10T10:00", "2026-11-10T12:00");
  to_come = look (diary, halden);
  g_assert_false (to_come->interviewed);
  g_assert_false (to_come->has_debrief);

  /* What was written before the interview is no debrief. */
  add_interview (diary, mirador, ONWARD_ROUND_FIRST, "2026-11-09T10:00", "2026-11-08T12:00");
  prepared = look (diary, mirador);
  g_assert_true (prepared->interviewed);
  g_assert_true (prepared->human_contact);
  g_assert_false (prepared->has_debrief);
  add_interview (diary, mirador, ONWARD_ROUND_PANEL, "2026-11-12T10:00", "2026-11-12T12:00");
  looked_back = look (diary, mirador);
  g_assert_true (looked_back->has_debrief);
}

static OnwardPlan *
add_plan (Diary *diary, const char *started, OnwardPlanState state)
{
  OnwardPlan *plan = onward_plan_new (started, ONWARD_VARIANT_INTERVIEW);

  g_object_set (plan, "state", state, NULL);
  onward_test_save (diary->store, plan);
  return plan;
}

static OnwardFollowUp *
add_step (Diary *diary, gpointer plan, const char *id, const char *due)
{
  OnwardFollowUp *step = onward_follow_up_new (id, due);

  g_object_set (step, "plan", uid_of (plan), "step", id, NULL);
  onward_test_save (diary->store, step);
  return step;
}

static void
test_running (Diary *diary, gconstpointer data)
{
  g_autoptr (OnwardPlan) old = add_plan (diary, "2026-11-01", ONWARD_PLAN_RUNNING);
  g_autoptr (OnwardPlan) newer = add_plan (diary, "2026-11-12", ONWARD_PLAN_RUNNING);
  g_autoptr (OnwardPlan) closed = add_plan (diary, "2026-11-17", ONWARD_PLAN_CLOSED);
  g_autoptr (OnwardFollowUp) step = add_step (diary, newer, "tell", NOW);
  g_autoptr (OnwardFollowUp) other = add_step (diary, old, "tell", NOW);
  g_autoptr (OnwardJobApplication) halden = add_application (diary, "Halden", ONWARD_STAGE_APPLIED, "2026-11-01");
  g_autoptr (OnwardSetbackKnown) known = NULL;

  g_object_set (halden, "plan", uid_of (newer), NULL);
  onward_test_save (diary->store, halden);
  known = look (diary, NULL);
  g_assert_cmpuint (known->running_applications->len, ==, 1);
  g_assert_cmpstr (uid_of (known->running), ==, uid_of (newer));
  g_assert_cmpuint (known->running_steps->len, ==, 1);
  g_assert_cmpstr (uid_of (known->running_steps->pdata[0]), ==, uid_of (step));
}

static guint
count_of (Diary *diary, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);
  g_autoptr (GPtrArray) found = onward_test_find (diary->store, query);

  return found->len;
}

/* The drafts go to the diary as they are: in an order that its references allow. */
static void
test_one_save (Diary *diary, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 18, 10, 0, 0);
  g_autoptr (OnwardSetback) setback = onward_setback_new (now);
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  OnwardDays days;

  onward_days_init (&days);
  onward_setback_set_employer (setback, "Norrland");
  onward_setback_set_ending (setback, ONWARD_ENDING_FINAL_ROUND);
  g_object_set (onward_setback_get_entry (setback), "text", "I wanted this one.", NULL);
  onward_setback_make_steps (setback, look (diary, NULL), &days);
  drafts = onward_setback_dup_drafts (setback);
  onward_store_save_async (diary->store, drafts, NULL, keep_result_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  g_assert_true (onward_store_save_finish (diary->store, result, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_of (diary, &onward_plan_type), ==, 1);
  g_assert_cmpuint (count_of (diary, &onward_job_application_type), ==, 1);
  g_assert_cmpuint (count_of (diary, &onward_entry_type), ==, 1);
  g_assert_cmpuint (count_of (diary, &onward_follow_up_type), ==, drafts->len - 3);
}

static void
test_next (Diary *diary, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = add_plan (diary, "2026-11-04", ONWARD_PLAN_RUNNING);
  g_autoptr (OnwardPlanLook) nothing = look_at_plan (diary, uid_of (plan), NULL);
  g_autoptr (OnwardPlanLook) kept = NULL, live = NULL, dated = NULL, soonest = NULL, none = NULL;
  g_autoptr (OnwardJobApplication) later = NULL, halden = NULL, mirador = NULL;
  g_autoptr (OnwardFollowUp) write = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (nothing->next);
  later = add_application (diary, "Later", ONWARD_STAGE_NEXT_UP, "2026-11-16");
  kept = look_at_plan (diary, uid_of (plan), NULL);
  g_assert_cmpstr (uid_of (kept->next), ==, uid_of (later));

  halden = add_application (diary, "Halden", ONWARD_STAGE_APPLIED, "2026-11-01");
  live = look_at_plan (diary, uid_of (plan), NULL);
  g_assert_cmpstr (uid_of (live->next), ==, uid_of (halden));
  g_assert_cmpstr (live->next_at, ==, "");

  write = onward_follow_up_new ("Write to them", "2026-11-21T09:00");
  g_object_set (write, "application", uid_of (later), NULL);
  onward_test_save (diary->store, write);
  dated = look_at_plan (diary, uid_of (plan), NULL);
  g_assert_cmpstr (uid_of (dated->next), ==, uid_of (later));
  g_assert_cmpstr (dated->next_title, ==, "Write to them");

  mirador = add_application (diary, "Mirador", ONWARD_STAGE_INTERVIEWING, "2026-11-01");
  add_interview (diary, mirador, ONWARD_ROUND_FIRST, "2026-11-20T10:00", NULL);
  soonest = look_at_plan (diary, uid_of (plan), NULL);
  g_assert_cmpstr (uid_of (soonest->next), ==, uid_of (mirador));
  g_assert_cmpstr (soonest->next_at, ==, "2026-11-20T10:00");

  none = look_at_plan (diary, "no-such-plan", &error);
  g_assert_null (none);
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND);
}

static OnwardFollowUpState
state_of (GPtrArray *drafts, gpointer record)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      if (g_str_equal (uid_of (drafts->pdata[i]), uid_of (record)))
        return (OnwardFollowUpState) onward_record_get_number (drafts->pdata[i], ONWARD_FOLLOW_UP_STATE);
    }
  return ONWARD_FOLLOW_UP_OPEN; /* not touched */
}

static void
test_closing (Diary *diary, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = add_plan (diary, "2026-11-04", ONWARD_PLAN_RUNNING);
  g_autoptr (OnwardFollowUp) done = add_step (diary, plan, "pause", NOW);
  g_autoptr (OnwardFollowUp) open = add_step (diary, plan, "reasons", NOW);
  g_autoptr (OnwardFollowUp) close = add_step (diary, plan, "close", NOW);
  g_autoptr (OnwardFollowUp) after = add_step (diary, plan, "in-touch-90", NOW);
  g_autoptr (GPtrArray) steps = g_ptr_array_new ();
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GPtrArray) in_peace = NULL;
  OnwardPlanClosing closing;

  onward_follow_up_done (done, 1);
  g_ptr_array_add (steps, done);
  g_ptr_array_add (steps, open);
  g_ptr_array_add (steps, close);
  g_ptr_array_add (steps, after);
  onward_plan_closing_count (steps, NOW, &closing);
  g_assert_cmpuint (closing.done, ==, 1);
  g_assert_cmpuint (closing.open, ==, 1);
  g_assert_true (closing.asks);
  g_assert_cmpuint (closing.later, ==, 1);
  /* The same count as Today's. */
  g_assert_cmpuint (closing.total, ==, closing.done + closing.open + 1);
  g_assert_true (onward_plan_closing_is_later (ONWARD_RECORD (after)));
  g_assert_false (onward_plan_closing_is_later (ONWARD_RECORD (close)));

  drafts = onward_plan_closing_dup_drafts (plan, steps, "Rest first.", "2026-11-18", 7, FALSE);
  g_assert_cmpuint (drafts->len, ==, 3);
  g_assert_cmpint (onward_record_get_number (drafts->pdata[0], ONWARD_PLAN_STATE), ==, ONWARD_PLAN_CLOSED);
  g_assert_cmpstr (onward_record_get_text (drafts->pdata[0], ONWARD_PLAN_TAUGHT), ==, "Rest first.");
  g_assert_cmpstr (onward_record_get_text (drafts->pdata[0], ONWARD_PLAN_CLOSED_ON), ==, "2026-11-18");
  g_assert_cmpint (state_of (drafts, open), ==, ONWARD_FOLLOW_UP_DROPPED);
  g_assert_cmpint (state_of (drafts, close), ==, ONWARD_FOLLOW_UP_DONE);
  g_assert_cmpint (state_of (drafts, after), ==, ONWARD_FOLLOW_UP_OPEN);

  in_peace = onward_plan_closing_dup_drafts (plan, steps, "Rest first.", "2026-11-18", 7, TRUE);
  g_assert_cmpint (state_of (in_peace, after), ==, ONWARD_FOLLOW_UP_DROPPED);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
#define ADD(path, test) g_test_add (path, Diary, NULL, set_up, test, tear_down)
  ADD ("/setback/look/empty", test_empty);
  ADD ("/setback/look/live-and-floor", test_live_and_floor);
  ADD ("/setback/look/interviews", test_interviews);
  ADD ("/setback/look/running", test_running);
  ADD ("/setback/save/order", test_one_save);
  ADD ("/setback/closing/next", test_next);
  ADD ("/setback/closing/steps", test_closing);
#undef ADD
  return g_test_run ();
}
