/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What comes again, what is more or less urgent, and the day after a "no". */

#include "config.h"

#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-reminder-service.h"
#include "onward-test-diary.h"
#include "onward-test-reminders.h"

typedef struct
{
  char *path;
  OnwardStore *app; /* the other program */
  OnwardStore *store;
  TestClock *clock;
  TestNotifier *notifier;
  GSettings *settings;
  OnwardReminderService *service;
  guint n_rests;
} Stage;

static void
rested_cb (Stage *stage)
{
  stage->n_rests++;
}

/* It is Tuesday. */
static void
set_up (Stage *stage, gconstpointer data)
{
  stage->path = onward_test_diary_path ();
  stage->app = onward_test_store_open (stage->path, NULL);
  stage->store = onward_store_new (stage->path);
  stage->clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  stage->clock->now = onward_test_moment ("2025-11-18T09:00:00Z");
  stage->notifier = g_object_new (TEST_TYPE_NOTIFIER, NULL);
  stage->settings = g_settings_new (ONWARD_APP_ID);
  g_settings_set_boolean (stage->settings, "weekly-recap", FALSE);
  stage->service = onward_reminder_service_new (stage->store, ONWARD_WALL_CLOCK (stage->clock),
                                                ONWARD_NOTIFIER (stage->notifier), stage->settings);
  g_signal_connect_swapped (stage->service, "idle", G_CALLBACK (rested_cb), stage);
}

static void
tear_down (Stage *stage, gconstpointer data)
{
  onward_test_drain ();
  g_assert_finalize_object (stage->service);
  g_settings_reset (stage->settings, "discreet");
  g_settings_reset (stage->settings, "weekly-recap");
  onward_test_store_close (stage->app);
  g_assert_finalize_object (stage->store);
  g_assert_finalize_object (stage->clock);
  g_assert_finalize_object (stage->notifier);
  g_object_unref (stage->settings);
  g_free (stage->path);
}

static void
ring_at (Stage *stage, const char *iso)
{
  guint n_rests = stage->n_rests;

  stage->clock->now = onward_test_moment (iso);
  onward_wall_clock_ring (ONWARD_WALL_CLOCK (stage->clock));
  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
}

static void
click (Stage *stage, const char *uid, OnwardNoticeAction action)
{
  g_autofree char *id = g_strdup_printf ("follow-up-%s", uid);
  guint n_rests = stage->n_rests;

  onward_test_notice_click (stage->notifier, id, action);
  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
}

static char *
plan (Stage *stage, const char *title, const char *due, const char *repeat, const char *application, OnwardUrgency urgency)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new (title, due);
  OnwardRecord *record = ONWARD_RECORD (follow_up);

  onward_record_set_text (record, ONWARD_FOLLOW_UP_REPEAT, repeat);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_ANCHOR, *repeat != '\0' ? due : "");
  onward_record_set_text (record, ONWARD_FOLLOW_UP_APPLICATION, application);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_URGENCY, urgency);
  onward_test_save (stage->app, record);
  return g_strdup (onward_record_get_uid (record));
}

static char *
apply (Stage *stage, const char *employer, OnwardEnding ending, const char *recorded)
{
  g_autoptr (OnwardRecord) application = ONWARD_RECORD (onward_job_application_new ());

  onward_record_set_text (application, ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  if (ending != ONWARD_ENDING_NONE)
    onward_job_application_add_event (ONWARD_JOB_APPLICATION (application), recorded, ONWARD_STAGE_ENDED, ending,
                                      ONWARD_TOLD_PERSONAL_MAIL, "");
  onward_record_set_text (application, ONWARD_JOB_APPLICATION_RECORDED, recorded);
  onward_test_save (stage->app, application);
  return g_strdup (onward_record_get_uid (application));
}

static gint64
n_done (Stage *stage)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  g_autoptr (GPtrArray) done = NULL;

  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_DONE);
  done = onward_test_find (stage->app, query);
  return done->len;
}

static void
assert_due (Stage *stage, const char *uid, const char *due)
{
  g_autoptr (OnwardRecord) record = onward_test_load (stage->app, &onward_follow_up_type, uid);

  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE), ==, due);
}

/* Each turn once: neither a turn that was shown comes up again, nor is the next one taken for shown. */
static void
test_repeat (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Look at the boards", "2025-11-18T10:00", "FREQ=WEEKLY", "", ONWARD_URGENCY_NORMAL);

  ring_at (stage, "2025-11-18T10:00:00Z");
  ring_at (stage, "2025-11-18T10:05:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  click (stage, uid, ONWARD_NOTICE_DONE);
  assert_due (stage, uid, "2025-11-25T10:00");
  g_assert_cmpint (n_done (stage), ==, 1);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-25T10:00:00Z"));

  ring_at (stage, "2025-11-25T10:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 2);
  click (stage, uid, ONWARD_NOTICE_LATER);
  ring_at (stage, "2025-11-26T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 3);
  click (stage, uid, ONWARD_NOTICE_DONE);
  /* Putting off one turn does not move the others. */
  assert_due (stage, uid, "2025-12-02T10:00");
  g_assert_cmpint (n_done (stage), ==, 2);
}

/* A notice that was done in the window is not done again for the next turn. */
static void
test_stale_notice (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Look at the boards", "2025-11-18T10:00", "FREQ=DAILY", "", ONWARD_URGENCY_NORMAL);
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) drafts = NULL;

  ring_at (stage, "2025-11-18T10:00:00Z");
  record = onward_test_load (stage->app, &onward_follow_up_type, uid);
  draft = onward_record_dup_draft (record);
  now = g_date_time_new_from_unix_utc (stage->clock->now);
  drafts = onward_follow_up_finish (ONWARD_FOLLOW_UP (draft), now);
  for (guint i = 0; i < drafts->len; i++)
    onward_test_save (stage->app, g_ptr_array_index (drafts, i));
  click (stage, uid, ONWARD_NOTICE_DONE);
  assert_due (stage, uid, "2025-11-19T10:00");
  g_assert_cmpint (n_done (stage), ==, 1);
}

static void
test_urgency (Stage *stage, gconstpointer data)
{
  g_autofree char *low = plan (stage, "Tidy", "2025-11-18T10:00", "", "", ONWARD_URGENCY_LOW);
  g_autofree char *high = plan (stage, "Sign", "2025-11-18T11:00", "", "", ONWARD_URGENCY_HIGH);
  g_autofree char *normal = plan (stage, "Write", "2025-11-18T12:00", "", "", ONWARD_URGENCY_NORMAL);

  ring_at (stage, "2025-11-18T10:00:00Z");
  g_assert_cmpint (stage->notifier->urgency, ==, ONWARD_URGENCY_LOW);
  ring_at (stage, "2025-11-18T11:00:00Z");
  g_assert_cmpint (stage->notifier->urgency, ==, ONWARD_URGENCY_HIGH);
  ring_at (stage, "2025-11-18T12:00:00Z");
  g_assert_cmpint (stage->notifier->urgency, ==, ONWARD_URGENCY_NORMAL);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 3);
}

static const char *
last_line (Stage *stage)
{
  const char *log = stage->notifier->log->str;
  const char *last = g_strrstr (log, "follow-up-");

  return last != NULL ? last : log;
}

static gboolean
is_soft (Stage *stage)
{
  return strstr (last_line (stage), "it waits on Today") != NULL;
}

/* For a day; never what belongs to the "no" itself, and never what was called important. */
static void
test_after_a_no (Stage *stage, gconstpointer data)
{
  g_autofree char *rejected = apply (stage, "Norrland", ONWARD_ENDING_FINAL_ROUND, "2025-11-18");
  g_autofree char *other = apply (stage, "Smith", ONWARD_ENDING_NONE, "2025-11-01");
  g_autofree char *own = plan (stage, "Write to Norrland", "2025-11-18T10:00", "", rejected, ONWARD_URGENCY_NORMAL);
  g_autofree char *chore = plan (stage, "Ask Smith", "2025-11-18T11:00", "", other, ONWARD_URGENCY_NORMAL);
  g_autofree char *important = plan (stage, "Sign", "2025-11-18T12:00", "", other, ONWARD_URGENCY_HIGH);
  g_autofree char *alone = plan (stage, "Buy bread", "2025-11-18T13:00", "", "", ONWARD_URGENCY_NORMAL);
  g_autofree char *later = plan (stage, "Ask Smith again", "2025-11-20T11:00", "", other, ONWARD_URGENCY_NORMAL);

  ring_at (stage, "2025-11-18T10:00:00Z");
  g_assert_false (is_soft (stage));
  ring_at (stage, "2025-11-18T11:00:00Z");
  g_assert_true (is_soft (stage));
  g_assert_nonnull (strstr (last_line (stage), "|Ask Smith|"));
  g_assert_cmpint (stage->notifier->urgency, ==, ONWARD_URGENCY_LOW);
  ring_at (stage, "2025-11-18T12:00:00Z");
  g_assert_false (is_soft (stage));
  g_assert_cmpint (stage->notifier->urgency, ==, ONWARD_URGENCY_HIGH);
  ring_at (stage, "2025-11-18T13:00:00Z");
  g_assert_false (is_soft (stage));
  ring_at (stage, "2025-11-20T11:00:00Z");
  g_assert_false (is_soft (stage));
  g_assert_cmpuint (stage->notifier->n_shown, ==, 5);
}

/* Whoever looks over the shoulder learns nothing of it. */
static void
test_after_a_no_discreetly (Stage *stage, gconstpointer data)
{
  g_autofree char *rejected = apply (stage, "Norrland", ONWARD_ENDING_AUTOMATIC, "2025-11-18");
  g_autofree char *other = apply (stage, "Smith", ONWARD_ENDING_NONE, "2025-11-01");
  g_autofree char *chore = plan (stage, "Ask Smith", "2025-11-18T11:00", "", other, ONWARD_URGENCY_NORMAL);
  g_autofree char *line = g_strdup_printf ("follow-up-%s|You have a follow-up||follow-up/%s\n", chore, chore);

  g_settings_set_boolean (stage->settings, "discreet", TRUE);
  onward_test_drain ();
  ring_at (stage, "2025-11-18T11:00:00Z");
  g_assert_cmpstr (stage->notifier->log->str, ==, line);
  g_assert_cmpint (stage->notifier->urgency, ==, ONWARD_URGENCY_LOW);
}

/* What the person ended is no "no". */
static void
test_after_own_ending (Stage *stage, gconstpointer data)
{
  g_autofree char *declined = apply (stage, "Norrland", ONWARD_ENDING_I_DECLINED, "2025-11-18");
  g_autofree char *other = apply (stage, "Smith", ONWARD_ENDING_NONE, "2025-11-01");
  g_autofree char *chore = plan (stage, "Ask Smith", "2025-11-18T11:00", "", other, ONWARD_URGENCY_NORMAL);

  ring_at (stage, "2025-11-18T11:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  g_assert_false (is_soft (stage));
}

static void
test_after_a_no_together (Stage *stage, gconstpointer data)
{
  g_autofree char *rejected = apply (stage, "Norrland", ONWARD_ENDING_NO_ANSWER, "2025-11-18");
  g_autofree char *other = apply (stage, "Smith", ONWARD_ENDING_NONE, "2025-11-01");
  g_autofree char *one = plan (stage, "Ask Smith", "2025-11-18T09:30", "", other, ONWARD_URGENCY_NORMAL);
  g_autofree char *two = plan (stage, "Tidy", "2025-11-18T09:40", "", other, ONWARD_URGENCY_LOW);

  ring_at (stage, "2025-11-18T09:00:00Z");
  ring_at (stage, "2025-11-18T14:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  g_assert_nonnull (strstr (stage->notifier->log->str, "• Ask Smith\n• Tidy\nToday is hard enough."));
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);

#define ADD(name, test) g_test_add ("/reminders/turns/" name, Stage, NULL, set_up, test, tear_down)
  ADD ("repeat", test_repeat);
  ADD ("stale-notice", test_stale_notice);
  ADD ("urgency", test_urgency);
  ADD ("after-a-no", test_after_a_no);
  ADD ("after-a-no-discreetly", test_after_a_no_discreetly);
  ADD ("after-own-ending", test_after_own_ending);
  ADD ("after-a-no-together", test_after_a_no_together);
  return g_test_run ();
}
