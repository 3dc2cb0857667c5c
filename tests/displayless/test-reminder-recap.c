/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-reminder-service.h"
#include "onward-test-diary.h"
#include "onward-test-reminders.h"

/* The week from Monday, 17 November 2025 to Sunday, the 23rd. */
#define SUNDAY "2025-11-23T18:00:00Z"

typedef struct
{
  OnwardStore *app; /* the other program */
  OnwardStore *store;
  TestClock *clock;
  TestNotifier *notifier;
  GSettings *settings;
  OnwardReminderService *service;
  guint n_rests;
  char *opened;
} Stage;

static void
rested_cb (Stage *stage)
{
  stage->n_rests++;
}

static void
open_cb (Stage *stage, const char *target)
{
  g_free (stage->opened);
  stage->opened = g_strdup (target);
}

static void
start (Stage *stage)
{
  stage->service = onward_reminder_service_new (stage->store, ONWARD_WALL_CLOCK (stage->clock),
                                                ONWARD_NOTIFIER (stage->notifier), stage->settings);
  g_signal_connect_swapped (stage->service, "idle", G_CALLBACK (rested_cb), stage);
  g_signal_connect_swapped (stage->service, "open", G_CALLBACK (open_cb), stage);
}

static void
stop (Stage *stage)
{
  onward_test_drain ();
  g_assert_finalize_object (stage->service);
  stage->service = NULL;
}

static void
reset (GSettings *settings)
{
  static const char *const keys[] = {
    "weekly-recap", "recap-claimed", "recap-shown", "discreet", "evening", "week-review", "week-review-day",
    "week-review-time", "week-review-claimed", "week-review-shown",
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

static void
set_up (Stage *stage, gconstpointer data)
{
  g_autofree char *path = onward_test_diary_path ();

  stage->app = onward_test_store_open (path, NULL);
  stage->store = onward_store_new (path);
  stage->clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  stage->clock->now = onward_test_moment ("2025-11-21T09:00:00Z");
  stage->notifier = g_object_new (TEST_TYPE_NOTIFIER, NULL);
  stage->settings = g_settings_new (ONWARD_APP_ID);
  reset (stage->settings);
  start (stage);
}

static void
tear_down (Stage *stage, gconstpointer data)
{
  stop (stage);
  reset (stage->settings);
  onward_test_store_close (stage->app);
  g_assert_finalize_object (stage->store);
  g_assert_finalize_object (stage->clock);
  g_assert_finalize_object (stage->notifier);
  g_object_unref (stage->settings);
  g_free (stage->opened);
}

static void
look_at (Stage *stage, const char *iso)
{
  guint n_rests = stage->n_rests;

  stage->clock->now = onward_test_moment (iso);
  onward_wall_clock_ring (ONWARD_WALL_CLOCK (stage->clock));
  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
}

static void
keep (Stage *stage, OnwardEntryKind kind, const char *when, const char *text)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_test_save (stage->app, entry);
}

static void
test_told_once (Stage *stage, gconstpointer data)
{
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-16T20:00", "The week before");
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-17T00:00", "Applied to Halden\nIt took all day.");
  keep (stage, ONWARD_ENTRY_KIND_NOTE, "2025-11-18T10:00", "No win");
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-23T17:00", "Rang Ada");
  look_at (stage, "2025-11-21T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment (SUNDAY));

  look_at (stage, SUNDAY);
  g_assert_cmpstr (stage->notifier->log->str, ==,
                   "recap|You kept 2 wins this week|• Applied to Halden\n• Rang Ada|today\n");
  g_assert_cmpint (stage->clock->wake, ==, ONWARD_WALL_CLOCK_NEVER);

  onward_test_notice_click (stage->notifier, "recap", ONWARD_NOTICE_OPEN);
  ONWARD_TEST_UNTIL (stage->opened != NULL);
  g_assert_cmpstr (stage->opened, ==, "today");

  /* Not when it looks again, and not when it is started anew. */
  look_at (stage, "2025-11-23T19:00:00Z");
  stop (stage);
  start (stage);
  look_at (stage, "2025-11-24T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

static void
test_each_week (Stage *stage, gconstpointer data)
{
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", "Applied to Halden");
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-25T10:00", "Rang Ada");
  look_at (stage, SUNDAY);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-30T18:00:00Z"));
  look_at (stage, "2025-11-30T18:00:00Z");
  g_assert_cmpstr (stage->notifier->log->str, ==,
                   "recap|You kept 1 win this week|• Applied to Halden|today\n"
                   "recap|You kept 1 win this week|• Rang Ada|today\n");
}

/* It says nothing, and wakes for nothing. */
static void
test_no_wins (Stage *stage, gconstpointer data)
{
  keep (stage, ONWARD_ENTRY_KIND_NOTE, "2025-11-18T10:00", "No win");
  look_at (stage, "2025-11-21T09:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, ONWARD_WALL_CLOCK_NEVER);
  look_at (stage, SUNDAY);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  g_assert_true (onward_reminder_service_is_idle (stage->service));
}

/* A win that is kept while the program sleeps is told of, too; the diary stays closed until then. */
static void
test_heard (Stage *stage, gconstpointer data)
{
  guint n_rests;

  look_at (stage, "2025-11-21T09:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, ONWARD_WALL_CLOCK_NEVER);
  n_rests = stage->n_rests;
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-21T10:00", "Rang Ada");
  onward_reminder_service_heard_of_journal (stage->service);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment (SUNDAY));
  onward_reminder_service_heard_of_journal (stage->service);
  g_assert_cmpuint (stage->n_rests, ==, n_rests + 1);
  g_assert_false (onward_store_get_is_open (stage->store));
  look_at (stage, SUNDAY);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

static void
test_off (Stage *stage, gconstpointer data)
{
  g_settings_set_boolean (stage->settings, "weekly-recap", FALSE);
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", "Applied to Halden");
  look_at (stage, "2025-11-21T09:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, ONWARD_WALL_CLOCK_NEVER);
  onward_reminder_service_heard_of_journal (stage->service);
  g_assert_cmpint (stage->clock->wake, ==, ONWARD_WALL_CLOCK_NEVER);
  look_at (stage, SUNDAY);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
}

static void
test_discreet (Stage *stage, gconstpointer data)
{
  g_settings_set_boolean (stage->settings, "discreet", TRUE);
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", "Applied to Halden");
  look_at (stage, SUNDAY);
  g_assert_cmpstr (stage->notifier->log->str, ==, "recap|You kept 1 win this week||today\n");
}

/* The machine was off on Sunday evening; after two days it is let be. */
static void
test_late (Stage *stage, gconstpointer data)
{
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *text = g_strdup_printf ("Win %u", i + 1);

      keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", text);
    }
  look_at (stage, "2025-11-25T19:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  look_at (stage, "2025-11-24T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  g_assert_nonnull (strstr (stage->notifier->log->str, "recap|You kept 5 wins last week|• Win "));
  g_assert_nonnull (strstr (stage->notifier->log->str, "\nand 2 more wins|"));
}

/* Nobody shows notifications: it waits until somebody does. */
static void
test_no_server (Stage *stage, gconstpointer data)
{
  guint n_rests;

  stage->notifier->absent = TRUE;
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", "Applied to Halden");
  g_test_expect_message ("Onward-Reminders", G_LOG_LEVEL_MESSAGE, "*nobody shows notifications*");
  look_at (stage, SUNDAY);
  /* Once: it does not try over and over. */
  g_test_assert_expected_messages ();
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-23T18:05:00Z"));
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  g_assert_false (onward_reminder_service_is_idle (stage->service));
  stage->notifier->absent = FALSE;
  n_rests = stage->n_rests;
  onward_notifier_emit_arrived (ONWARD_NOTIFIER (stage->notifier));
  ONWARD_TEST_UNTIL (stage->n_rests > n_rests);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

/* Killed between writing it down and showing it: once more, and never a third time. */
static void
test_claimed (Stage *stage, gconstpointer data)
{
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", "Applied to Halden");
  g_settings_set_string (stage->settings, "recap-claimed", "2025-11-17");
  onward_test_drain ();
  look_at (stage, SUNDAY);
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  look_at (stage, "2025-11-23T18:05:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
}

/* A follow-up that comes first is what the clock is set for. */
static void
test_beside_follow_ups (Stage *stage, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Write to Ada", "2025-11-22T10:00");

  onward_test_save (stage->app, follow_up);
  keep (stage, ONWARD_ENTRY_KIND_WIN, "2025-11-18T10:00", "Applied to Halden");
  look_at (stage, "2025-11-21T09:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-22T10:00:00Z"));
  look_at (stage, "2025-11-22T10:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment (SUNDAY));
}

#define ADD(name, function) g_test_add ("/reminders/recap/" name, Stage, NULL, set_up, function, tear_down)

/* On Fridays at 17:00, and only when it is wanted. */
static void
want_review (Stage *stage)
{
  g_settings_set_int (stage->settings, "week-review-day", 5);
  g_settings_set_string (stage->settings, "week-review-time", "17:00");
  g_settings_set_boolean (stage->settings, "week-review", TRUE);
  onward_test_drain ();
}

#define REVIEW "week-review|Your week is ready to look back at|A few minutes, if you like.|entry/kind:week\n"

static void
test_review_once (Stage *stage, gconstpointer data)
{
  look_at (stage, "2025-11-21T17:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  want_review (stage);
  look_at (stage, "2025-11-21T16:00:00Z");
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-21T17:00:00Z"));
  look_at (stage, "2025-11-21T17:00:00Z");
  g_assert_cmpstr (stage->notifier->log->str, ==, REVIEW);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-28T17:00:00Z"));

  onward_test_notice_click (stage->notifier, "week-review", ONWARD_NOTICE_OPEN);
  ONWARD_TEST_UNTIL (stage->opened != NULL);
  g_assert_cmpstr (stage->opened, ==, "entry/kind:week");

  look_at (stage, "2025-11-21T18:00:00Z");
  stop (stage);
  start (stage);
  look_at (stage, "2025-11-22T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 1);
  look_at (stage, "2025-11-28T17:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 2);
}

/* The machine was off for days: nobody is told what they have missed. */
static void
test_review_missed (Stage *stage, gconstpointer data)
{
  want_review (stage);
  look_at (stage, "2025-11-23T09:00:00Z");
  g_assert_cmpuint (stage->notifier->n_shown, ==, 0);
  g_assert_cmpint (stage->clock->wake, ==, onward_test_moment ("2025-11-28T17:00:00Z"));
}

static void
test_review_discreet (Stage *stage, gconstpointer data)
{
  want_review (stage);
  g_settings_set_boolean (stage->settings, "discreet", TRUE);
  look_at (stage, "2025-11-21T17:00:00Z");
  g_assert_cmpstr (stage->notifier->log->str, ==, "week-review|Your week is ready to look back at||entry/kind:week\n");
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  ADD ("told-once", test_told_once);
  ADD ("each-week", test_each_week);
  ADD ("no-wins", test_no_wins);
  ADD ("heard", test_heard);
  ADD ("off", test_off);
  ADD ("discreet", test_discreet);
  ADD ("late", test_late);
  ADD ("no-server", test_no_server);
  ADD ("claimed", test_claimed);
  ADD ("beside-follow-ups", test_beside_follow_ups);
  g_test_add ("/reminders/review/once", Stage, NULL, set_up, test_review_once, tear_down);
  g_test_add ("/reminders/review/missed", Stage, NULL, set_up, test_review_missed, tear_down);
  g_test_add ("/reminders/review/discreet", Stage, NULL, set_up, test_review_discreet, tear_down);
  return g_test_run ();
}
