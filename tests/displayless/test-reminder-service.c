/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "onward-changes.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-reminder-service.h"
#include "onward-test-diary.h"
#include "onward-test-reminders.h"

/* The stage */

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
  guint n_refusals;
  char *opened;
} Stage;

static void
rested_cb (Stage *stage)
{
  stage->n_rests++;
}

static void
refused_cb (Stage *stage)
{
  stage->n_refusals++;
}

static void
open_cb (Stage *stage, const char *target, const char *token)
{
  g_free (stage->opened);
  stage->opened = g_strdup_printf ("%s %s", target, token);
}

static void
start (Stage *stage)
{
  stage->service = onward_reminder_service_new (stage->store, ONWARD_WALL_CLOCK (stage->clock),
                                                ONWARD_NOTIFIER (stage->notifier), stage->settings);
  g_signal_connect_swapped (stage->service, "idle", G_CALLBACK (rested_cb), stage);
  g_signal_connect_swapped (stage->service, "refused", G_CALLBACK (refused_cb), stage);
  g_signal_connect_swapped (stage->service, "open", G_CALLBACK (open_cb), stage);
}

static void
stop (Stage *stage)
{
  onward_test_drain ();
  g_assert_finalize_object (stage->service);
  stage->service = NULL;
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
  /* What comes up here is follow-ups. */
  g_settings_set_boolean (stage->settings, "weekly-recap", FALSE);
  start (stage);
}

static void
tear_down (Stage *stage, gconstpointer data)
{
  stop (stage);
  g_settings_reset (stage->settings, "discreet");
  g_settings_reset (stage->settings, "weekly-recap");
  onward_test_store_close (stage->app);
  g_assert_finalize_object (stage->store);
  g_assert_finalize_object (stage->clock);
  g_assert_finalize_object (stage->notifier);
  g_object_unref (stage->settings);
  g_free (stage->path);
  g_free (stage->opened);
}

static void
wait_for_rest (Stage *stage)
{
  guint n_rests = stage->n_rests;

  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
}

/* Without a diary there is rest before this returns. */
static void
look (Stage *stage)
{
  guint n_rests = stage->n_rests;

  onward_reminder_service_look (stage->service);
  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
}

/* Time passes, and the clock rings. */
static void
ring_at (Stage *stage, const char *iso)
{
  guint n_rests = stage->n_rests;

  stage->clock->now = onward_test_moment (iso);
  onward_wall_clock_ring (ONWARD_WALL_CLOCK (stage->clock));
  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
}

static char *
plan (Stage *stage, const char *title, const char *due)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new (title, due);

  onward_test_save (stage->app, follow_up);
  return g_strdup (onward_record_get_uid (ONWARD_RECORD (follow_up)));
}

static OnwardRecord *
read_back (Stage *stage, const char *uid)
{
  return onward_test_load (stage->app, &onward_follow_up_type, uid);
}

static void
assert_ledger (Stage *stage, const char *uid, gint64 claimed, gint64 shown, const char *shown_for)
{
  g_autoptr (OnwardRecord) record = read_back (stage, uid);

  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_CLAIMED), ==, claimed);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_SHOWN), ==, shown);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR), ==, shown_for);
}

static void
set_ledger (Stage *stage, const char *uid, gint64 claimed, gint64 shown, const char *shown_for)
{
  g_autoptr (OnwardRecord) record = read_back (stage, uid);
  g_autoptr (OnwardRecord) draft = onward_record_dup_draft (record);

  onward_record_set_number (draft, ONWARD_FOLLOW_UP_CLAIMED, claimed);
  onward_record_set_number (draft, ONWARD_FOLLOW_UP_SHOWN, shown);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_SHOWN_FOR, shown_for);
  onward_test_save (stage->app, draft);
}

static void
assert_logged (Stage *stage, const char *part)
{
  if (strstr (stage->notifier->log->str, part) == NULL)
    g_error ("“%s” is not in\n%s", part, stage->notifier->log->str);
}

/* Cases */

static void
test_once (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T10:00");
  g_autofree char *line = g_strdup_printf ("follow-up-%s|Write to Ada||follow-up/%s\n", uid, uid);
  gint64 ten = onward_test_moment ("2025-11-18T10:00:00Z");

  look (stage);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  g_assert_cmpint (stage->clock->wake, ==, ten);
  g_assert_false (onward_store_get_is_open (stage->store));
  assert_ledger (stage, uid, 0, 0, "");

  ring_at (stage, "2025-11-18T10:00:00Z");
  g_assert_cmpstr (stage->notifier->log->str, ==, line);
  assert_ledger (stage, uid, ten, ten, "2025-11-18T10:00");
  g_assert_cmpint (stage->clock->wake, ==, ONWARD_WALL_CLOCK_NEVER);

  ring_at (stage, "2025-11-18T10:01:00Z");
  stop (stage);
  start (stage);
  ring_at (stage, "2025-11-19T12:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

/* Nine o'clock is nine o'clock wherever the traveller is. */
static void
test_journey (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T12:00");

  look (stage);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-18T12:00:00Z"));

  stage->clock->zone = "Asia/Tokyo";
  ring_at (stage, "2025-11-18T02:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-18T03:00:00Z"));
  ring_at (stage, "2025-11-18T03:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

static void
test_belongs_to (Stage *stage, gconstpointer data)
{
  g_autoptr (OnwardRecord) application = ONWARD_RECORD (onward_job_application_new ());
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Ask for feedback", "2025-11-17T15:00");
  g_autofree char *title = NULL;
  g_autofree char *part = NULL;

  onward_record_set_text (application, ONWARD_JOB_APPLICATION_EMPLOYER, "Smith & Sons <b>");
  onward_record_set_text (application, ONWARD_JOB_APPLICATION_ROLE, "Editor");
  onward_test_save (stage->app, application);
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION, onward_record_get_uid (application));
  onward_test_save (stage->app, follow_up);

  look (stage);
  title = onward_record_dup_title (application);
  part = g_strdup_printf ("|Ask for feedback|%s\nPlanned for yesterday", title);
  assert_logged (stage, part);
}

/* Killed after the claim and before the notice: shown once more, and never a third time. */
static void
test_claimed (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T08:30");
  gint64 now = stage->clock->now;

  set_ledger (stage, uid, now - 10, 0, "2025-11-18T08:30");
  look (stage);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  g_assert_cmpint (stage->clock->wake, ==, now + 50);

  ring_at (stage, "2025-11-18T09:00:50Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  assert_ledger (stage, uid, now + 50, now + 50, "2025-11-18T08:30");

  ring_at (stage, "2025-11-18T09:10:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

static void
test_digest (Stage *stage, gconstpointer data)
{
  g_autofree char *first = NULL;

  for (guint i = 1; i <= 7; i++)
    {
      g_autofree char *title = g_strdup_printf ("Step %u", i);
      g_autofree char *due = g_strdup_printf ("2025-11-%02uT10:00", 10 + i);
      g_autofree char *uid = plan (stage, title, due);

      if (i == 1)
        first = g_steal_pointer (&uid);
    }

  look (stage);
  g_assert_cmpstr (stage->notifier->log->str, ==,
                   "digest|While you were away|• Step 1\n• Step 2\n• Step 3\n• Step 4\n• Step 5\nand 2 more|today\n");
  assert_ledger (stage, first, stage->clock->now, stage->clock->now, "2025-11-11T10:00");

  ring_at (stage, "2025-11-18T09:30:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

/* The machine slept over two of them. */
static void
test_suspend (Stage *stage, gconstpointer data)
{
  g_autofree char *one = plan (stage, "Write to Ada", "2025-11-18T10:00");
  g_autofree char *two = plan (stage, "Go for a walk", "2025-11-18T11:00");

  look (stage);
  ring_at (stage, "2025-11-18T14:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  assert_logged (stage, "digest|While you were away|• Write to Ada\n• Go for a walk|today\n");
}

static void
test_done (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *id = g_strdup_printf ("follow-up-%s", uid);
  g_autoptr (OnwardRecord) record = NULL;

  look (stage);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  stage->clock->now += 300;
  onward_test_notice_click (stage->notifier, id, ONWARD_NOTICE_DONE);
  wait_for_rest (stage);

  record = read_back (stage, uid);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_DONE);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_ACTED), ==, stage->clock->now);
  g_assert_true (onward_reminder_service_is_idle (stage->service));
}

static void
test_later (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *id = g_strdup_printf ("follow-up-%s", uid);
  g_autoptr (OnwardRecord) record = NULL;

  look (stage);
  onward_test_notice_click (stage->notifier, id, ONWARD_NOTICE_LATER);
  wait_for_rest (stage);

  record = read_back (stage, uid);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE), ==, "2025-11-18T09:00");
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FOLLOW_UP_AT), ==, "2025-11-19T09:00");
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-19T09:00:00Z"));

  ring_at (stage, "2025-11-19T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 2);
}

static void
test_open (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *id = g_strdup_printf ("follow-up-%s", uid);
  g_autofree char *opened = g_strdup_printf ("follow-up/%s a-token", uid);

  look (stage);
  onward_test_notice_click (stage->notifier, id, ONWARD_NOTICE_OPEN);
  wait_for_rest (stage);
  g_assert_cmpstr (stage->opened, ==, opened);
}

static void
test_quiet_hours (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T23:15");

  look (stage);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-19T08:00:00Z"));
  ring_at (stage, "2025-11-18T23:15:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  ring_at (stage, "2025-11-19T08:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

/* A change of the quiet hours counts at once. */
static void
test_settings (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T23:15");

  look (stage);
  g_settings_set_boolean (stage->settings, "quiet-hours", FALSE);
  wait_for_rest (stage);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-18T23:15:00Z"));
  g_settings_reset (stage->settings, "quiet-hours");
  wait_for_rest (stage);
}

/* Nothing personal is on the screen. */
static void
test_discreet (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T09:00");

  g_settings_set_boolean (stage->settings, "discreet", TRUE);
  wait_for_rest (stage);
  assert_logged (stage, "|You have a follow-up||");
  g_assert_null (strstr (stage->notifier->log->str, "Ada"));
}

static void
test_discreet_digest (Stage *stage, gconstpointer data)
{
  g_autofree char *one = plan (stage, "Write to Ada", "2025-11-16T10:00");
  g_autofree char *two = plan (stage, "Call Grace", "2025-11-17T11:00");

  g_settings_set_boolean (stage->settings, "discreet", TRUE);
  wait_for_rest (stage);
  g_assert_cmpstr (stage->notifier->log->str, ==, "digest|You have 2 follow-ups||today\n");
}

/* Nobody shows notifications: nothing is marked, and it all comes up as soon as somebody does. */
static void
test_no_server (Stage *stage, gconstpointer data)
{
  g_autofree char *due = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *claimed = plan (stage, "Call Grace", "2025-11-18T08:30");

  set_ledger (stage, claimed, stage->clock->now - 120, 0, "2025-11-18T08:30");
  stage->notifier->absent = TRUE;
  look (stage);
  assert_ledger (stage, due, 0, 0, "");
  assert_ledger (stage, claimed, 0, 0, "");
  g_assert_false (onward_reminder_service_is_idle (stage->service));
  g_assert_cmpint (stage->clock->wake, ==, stage->clock->now + 300);

  stage->notifier->absent = FALSE;
  onward_notifier_emit_arrived (ONWARD_NOTIFIER (stage->notifier));
  wait_for_rest (stage);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 2);
  assert_ledger (stage, due, stage->clock->now, stage->clock->now, "2025-11-18T09:00");
}

/* The application marks one done and takes another away while both are on the screen. */
static void
test_two_programs (Stage *stage, gconstpointer data)
{
  g_autofree char *one = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *two = plan (stage, "Call Grace", "2025-11-18T09:00");
  const char *const uids[] = { one, two, NULL };
  g_autoptr (OnwardRecord) first = NULL;
  g_autoptr (OnwardRecord) second = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  look (stage);
  g_assert_cmpuint (g_hash_table_size (stage->notifier->up), ==, 2);
  g_assert_false (onward_reminder_service_is_idle (stage->service));

  first = read_back (stage, one);
  draft = onward_record_dup_draft (first);
  onward_follow_up_done (ONWARD_FOLLOW_UP (draft), stage->clock->now);
  onward_test_save (stage->app, draft);
  second = read_back (stage, two);
  onward_undo_unref (onward_test_remove (stage->app, second));
  onward_reminder_service_heard (stage->service, uids);
  wait_for_rest (stage);

  g_assert_cmpuint (g_hash_table_size (stage->notifier->up), ==, 0);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 2);
  g_assert_true (onward_reminder_service_is_idle (stage->service));
}

/* Done on Today and on the notice: the first word stays. */
static void
test_done_twice (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *id = g_strdup_printf ("follow-up-%s", uid);
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (OnwardRecord) after = NULL;

  look (stage);
  record = read_back (stage, uid);
  draft = onward_record_dup_draft (record);
  onward_follow_up_drop (ONWARD_FOLLOW_UP (draft), stage->clock->now);
  onward_test_save (stage->app, draft);

  onward_test_notice_click (stage->notifier, id, ONWARD_NOTICE_DONE);
  wait_for_rest (stage);
  after = read_back (stage, uid);
  g_assert_cmpint (onward_record_get_number (after, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_DROPPED);
}

/* Years of what was shown and never answered, much of it for the same minute, hide nothing. */
static void
test_many (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = NULL;
  g_autofree char *id = NULL;

  for (guint i = 0; i < 300; i++)
    {
      const char *due = i % 3 == 0 ? "2025-10-02T09:00" : "2025-10-01T09:00";
      g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Old", due);
      OnwardRecord *record = ONWARD_RECORD (follow_up);

      onward_record_set_number (record, ONWARD_FOLLOW_UP_CLAIMED, 1000);
      onward_record_set_number (record, ONWARD_FOLLOW_UP_SHOWN, 1000);
      onward_record_set_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR, due);
      onward_test_save (stage->app, follow_up);
      if (i == 150)
        uid = plan (stage, "Write to Ada", "2025-10-01T09:00");
    }

  look (stage);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  id = g_strdup_printf ("follow-up-%s", uid);
  g_assert_true (g_hash_table_contains (stage->notifier->up, id));
  look (stage);
  g_assert_true (g_hash_table_contains (stage->notifier->up, id));
}

/* The clock goes back over a notice that nobody has answered: it stays, since it will not come again. */
static void
test_set_back (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T09:00");
  g_autofree char *id = g_strdup_printf ("follow-up-%s", uid);

  look (stage);
  ring_at (stage, "2025-11-18T07:30:00Z");
  g_assert_true (g_hash_table_contains (stage->notifier->up, id));
  ring_at (stage, "2025-11-18T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

/* What was shown while the clock was wrong does not hide what is still to come. */
static void
test_shown_ahead (Stage *stage, gconstpointer data)
{
  g_autofree char *last = NULL;

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *due = g_strdup_printf ("2025-11-18T%02u:%02u", 10 + i / 20, i % 20);
      g_autofree char *uid = plan (stage, "Go for a walk", due);
    }
  ring_at (stage, "2025-11-19T12:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);

  last = plan (stage, "Write to Ada", "2025-11-18T12:00");
  ring_at (stage, "2025-11-18T09:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-18T12:00:00Z"));
  ring_at (stage, "2025-11-18T12:00:00Z");
  assert_logged (stage, "|Write to Ada|");
}

static void
test_reason_to_stay (Stage *stage, gconstpointer data)
{
  g_autofree char *far = plan (stage, "Write to Ada", "2025-11-20T09:00");
  g_autofree char *quiet = NULL;
  g_autofree char *near = NULL;

  look (stage);
  g_assert_true (onward_reminder_service_is_idle (stage->service));

  near = plan (stage, "Call Grace", "2025-11-18T20:00");
  look (stage);
  g_assert_false (onward_reminder_service_is_idle (stage->service));

  ring_at (stage, "2025-11-18T20:00:00Z");
  g_assert_false (onward_reminder_service_is_idle (stage->service)); /* its buttons are on the screen */

  quiet = g_strdup_printf ("follow-up-%s", near);
  g_hash_table_remove_all (stage->notifier->up);
  onward_notifier_emit_gone (ONWARD_NOTIFIER (stage->notifier), quiet);
  g_assert_true (onward_reminder_service_is_idle (stage->service));

  onward_reminder_service_stay (stage->service);
  g_assert_false (onward_reminder_service_is_idle (stage->service));
}

static void
test_status (Stage *stage, gconstpointer data)
{
  g_autofree char *uid = plan (stage, "Write to Ada", "2025-11-18T10:00");
  g_autoptr (GVariant) status = NULL;
  g_autoptr (GVariantDict) dict = NULL;
  gboolean answers, has_diary;
  const char *server;
  gint64 next, n_open;

  look (stage);
  status = g_variant_ref_sink (onward_reminder_service_dup_status (stage->service));
  dict = g_variant_dict_new (status);
  g_assert_true (g_variant_dict_lookup (dict, "server-answers", "b", &answers) && answers);
  g_assert_true (g_variant_dict_lookup (dict, "server", "&s", &server));
  g_assert_cmpstr (server, ==, "A list");
  g_assert_true (g_variant_dict_lookup (dict, "next", "x", &next));
  g_assert_cmpint (next, ==, onward_test_moment ("2025-11-18T10:00:00Z"));
  g_assert_true (g_variant_dict_lookup (dict, "open", "x", &n_open));
  g_assert_cmpint (n_open, ==, 1);
  g_assert_true (g_variant_dict_lookup (dict, "diary", "b", &has_diary) && has_diary);

  g_assert_true (onward_reminder_service_test (stage->service, NULL));
  assert_logged (stage, "test|Reminders reach you|");
  stage->notifier->absent = TRUE;
  g_assert_false (onward_reminder_service_test (stage->service, NULL));
}

/* A diary is not made here; when it appears, as a whole folder does that is put back from a copy, it
 * is seen. */
static void
test_no_diary (void)
{
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *above = g_path_get_dirname (folder);
  g_autofree char *copy = g_build_filename (above, "copy", NULL);
  g_autofree char *copy_path = g_build_filename (copy, "onward.db", NULL);
  g_autofree char *uid = NULL;
  Stage stage = { .path = path };

  stage.store = onward_store_new (path);
  stage.clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  stage.clock->now = onward_test_moment ("2025-11-18T09:00:00Z");
  stage.notifier = g_object_new (TEST_TYPE_NOTIFIER, NULL);
  start (&stage);
  look (&stage);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_true (onward_reminder_service_is_idle (stage.service));

  stage.app = onward_test_store_open (copy_path, NULL);
  uid = plan (&stage, "Write to Ada", "2025-11-18T08:59");
  onward_test_store_close (stage.app);
  g_assert_cmpint (g_rename (copy, folder), ==, 0);
  ONWARD_TEST_UNTIL (stage.notifier->n_shown == 1);
  wait_for_rest (&stage);

  stop (&stage);
  g_assert_finalize_object (stage.store);
  g_assert_finalize_object (stage.clock);
  g_assert_finalize_object (stage.notifier);
}

/* What is no diary is left as it is, and the program is told to end. */
static void
test_no_diary_at_all (void)
{
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;
  Stage stage = { .path = path };

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "Dear diary, this is a text file.\n", -1, NULL));
  stage.store = onward_store_new (path);
  stage.clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  stage.notifier = g_object_new (TEST_TYPE_NOTIFIER, NULL);
  start (&stage);
  look (&stage);
  g_assert_cmpuint (stage.n_refusals, ==, 1);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "Dear diary, this is a text file.\n");

  stop (&stage);
  g_assert_finalize_object (stage.store);
  g_assert_finalize_object (stage.clock);
  g_assert_finalize_object (stage.notifier);
}

#define ADD(name, function) g_test_add ("/reminders/service/" name, Stage, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);

  ADD ("once", test_once);
  ADD ("journey", test_journey);
  ADD ("belongs-to", test_belongs_to);
  ADD ("claimed", test_claimed);
  ADD ("digest", test_digest);
  ADD ("suspend", test_suspend);
  ADD ("done", test_done);
  ADD ("later", test_later);
  ADD ("open", test_open);
  ADD ("quiet-hours", test_quiet_hours);
  ADD ("settings", test_settings);
  ADD ("discreet", test_discreet);
  ADD ("discreet-digest", test_discreet_digest);
  ADD ("no-server", test_no_server);
  ADD ("two-programs", test_two_programs);
  ADD ("done-twice", test_done_twice);
  ADD ("many", test_many);
  ADD ("set-back", test_set_back);
  ADD ("shown-ahead", test_shown_ahead);
  ADD ("reason-to-stay", test_reason_to_stay);
  ADD ("status", test_status);
  g_test_add_func ("/reminders/service/no-diary", test_no_diary);
  g_test_add_func ("/reminders/service/no-diary-at-all", test_no_diary_at_all);
  return g_test_run ();
}
