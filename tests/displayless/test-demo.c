/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo.h"

#include <string.h>

#include "onward-archive.h"
#include "onward-contact.h"
#include "onward-content.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-plan.h"
#include "onward-search-profile.h"
#include "onward-time.h"

typedef struct
{
  GDateTime *now;
  char *today;
  GPtrArray *snapshots;
} Fixture;

/* Every weekday, and the days on which clocks change, in zones to both sides. */
static const char *const moments[] = {
  "2026-11-22T17:40:00Z", "2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z",      "2026-11-25T09:00:00Z",
  "2026-11-26T00:01:00Z", "2026-11-27T23:59:00Z", "2026-11-28T07:00:00Z",      "2026-03-29T02:30:00Z",
  "2028-02-29T12:00:00Z", "2027-01-01T00:00:00Z", "2026-10-25T01:30:00+13:00", "2026-06-30T18:00:00-09:30",
};

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->now = g_date_time_new_from_iso8601 (data, NULL);
  g_assert_nonnull (fixture->now);
  fixture->today = onward_day_from_date_time (fixture->now);
  fixture->snapshots = onward_demo_dup_snapshots (fixture->now);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->snapshots);
  g_free (fixture->today);
  g_date_time_unref (fixture->now);
}

static guint
count (Fixture *fixture, const OnwardRecordType *type, int field, gint64 value)
{
  guint n = 0;

  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);

      n += snapshot->type == type && (field < 0 || onward_snapshot_number (snapshot, (guint) field) == value);
    }
  return n;
}

static void
test_counts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GEnumClass) stages = g_type_class_ref (ONWARD_TYPE_STAGE);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (ONWARD_TYPE_ENTRY_KIND);
  g_autoptr (GEnumClass) circles = g_type_class_ref (ONWARD_TYPE_CIRCLE);

  g_assert_cmpuint (count (fixture, &onward_search_profile_type, -1, 0), ==, 1);
  g_assert_cmpuint (count (fixture, &onward_job_application_type, -1, 0), >=, 16);
  g_assert_cmpuint (count (fixture, &onward_interview_type, -1, 0), >=, 8);
  g_assert_cmpuint (count (fixture, &onward_entry_type, -1, 0), >=, 45);
  g_assert_cmpuint (count (fixture, &onward_contact_type, -1, 0), >=, 10);
  g_assert_cmpuint (count (fixture, &onward_plan_type, -1, 0), ==, 3);
  for (guint i = 0; i < stages->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_job_application_type, ONWARD_JOB_APPLICATION_STAGE, i), >=, 1);
  for (guint i = 0; i < kinds->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_entry_type, ONWARD_ENTRY_KIND, i), >=, 4);
  for (guint i = 0; i < circles->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_contact_type, ONWARD_CONTACT_CIRCLE, i), >=, 1);
}

/* It passes as an import: every reference resolves, every rule is kept, nothing stands there twice. */
static void
test_rules (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = onward_archive_to_bytes (fixture->snapshots);
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardImportReport) report = onward_archive_check (bytes, NULL, NULL, &error);
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  lines = onward_import_report_dup_lines (report);
  for (gsize i = 0; lines[i] != NULL; i++)
    g_test_message ("%s", lines[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, 0);
  g_assert_cmpuint (onward_import_report_count_accepted (report), ==, fixture->snapshots->len);
}

/* Settling again changes nothing: what follows from the rest was brought up to it. */
static void
test_settled (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);
      g_autoptr (OnwardRecord) record = onward_record_new_from_snapshot (snapshot);
      g_autoptr (OnwardSnapshot) settled = NULL;

      onward_record_settle (record);
      settled = onward_record_snapshot (record);
      g_assert_true (onward_snapshot_equal (snapshot, settled));
    }
}

static void
check_past (Fixture *fixture, OnwardSnapshot *snapshot)
{
  gint64 now = g_date_time_to_unix (fixture->now);

  g_assert_cmpint (snapshot->created, <=, snapshot->modified);
  g_assert_cmpint (snapshot->modified, <=, now);
  if (snapshot->type == &onward_entry_type)
    {
      const char *when = onward_snapshot_text (snapshot, ONWARD_ENTRY_WHEN);

      g_assert_cmpint (onward_local_time_to_unix (when, g_date_time_get_timezone (fixture->now)), <=, now);
      g_assert_cmpstr (when, <, fixture->today); /* the first check-in of today is the person's own */
    }
  if (snapshot->type == &onward_job_application_type)
    g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_JOB_APPLICATION_MOVED), <=, fixture->today);
  if (snapshot->type == &onward_follow_up_type)
    {
      g_assert_cmpint (onward_snapshot_number (snapshot, ONWARD_FOLLOW_UP_ACTED), <=, now);
      g_assert_cmpint (onward_snapshot_number (snapshot, ONWARD_FOLLOW_UP_SHOWN), <=, now);
    }
}

static void
test_past (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->snapshots->len; i++)
    check_past (fixture, g_ptr_array_index (fixture->snapshots, i));
}

/* Events in the order of their days, and none in the future. */
static void
test_events (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);
      g_autoptr (OnwardRecord) record = NULL;
      g_autoptr (GPtrArray) events = NULL;

      if (snapshot->type != &onward_job_application_type)
        continue;
      record = onward_record_new_from_snapshot (snapshot);
      events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (record));
      for (guint j = 0; j < events->len; j++)
        {
          const OnwardStageEvent *event = g_ptr_array_index (events, j);

          g_assert_cmpstr (event->day, <=, fixture->today);
          g_assert_true ((event->stage == ONWARD_STAGE_ENDED) == (event->ending != ONWARD_ENDING_NONE));
        }
    }
}

/* The running plan has something done, something left over, something for today, something to come. */
static void
test_running_plan (Fixture *fixture, gconstpointer data)
{
  guint done = 0, overdue = 0, today = 0, ahead = 0;

  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);
      g_autofree char *day = NULL;

      if (snapshot->type != &onward_follow_up_type ||
          strcmp (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_PLAN), "demo-plan-second") != 0)
        continue;
      g_assert_nonnull (onward_content_step (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_STEP)));
      day = onward_day_of_local_time (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_AT));
      if (onward_snapshot_number (snapshot, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE)
        done++;
      else if (strcmp (day, fixture->today) < 0)
        overdue++;
      else if (strcmp (day, fixture->today) == 0)
        today++;
      else
        ahead++;
    }
  g_test_message ("%u done, %u overdue, %u today, %u ahead", done, overdue, today, ahead);
  g_assert_cmpuint (done, >=, 4);
  g_assert_cmpuint (overdue, ==, 2);
  g_assert_cmpuint (today, >=, 1);
  g_assert_cmpuint (ahead, >=, 5);
}

/* A closed plan has nothing of its own left open, and says what it taught. */
static void
test_closed_plans (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count (fixture, &onward_plan_type, ONWARD_PLAN_STATE, ONWARD_PLAN_CLOSED), ==, 2);
  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);

      if (snapshot->type == &onward_plan_type &&
          onward_snapshot_number (snapshot, ONWARD_PLAN_STATE) == ONWARD_PLAN_CLOSED)
        {
          g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_PLAN_TAUGHT), !=, "");
          g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_PLAN_CLOSED_ON), <, fixture->today);
          g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_PLAN_CLOSED_ON), >,
                           onward_snapshot_text (snapshot, ONWARD_PLAN_STARTED));
        }
      if (snapshot->type == &onward_follow_up_type &&
          strcmp (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_PLAN), "demo-plan-first") == 0 &&
          onward_snapshot_number (snapshot, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN)
        g_assert_true (onward_content_step (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_STEP))->after);
    }
}

/* Feelings and prompts are those of the content. */
static void
test_content (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);
      const char *prompt;

      if (snapshot->type != &onward_entry_type)
        continue;
      for (char **feeling = snapshot->values[ONWARD_ENTRY_FEELINGS].tags; *feeling != NULL; feeling++)
        {
          g_test_message ("%s", *feeling);
          g_assert_nonnull (onward_content_feeling_word (*feeling));
        }
      g_assert_cmpuint (g_strv_length (snapshot->values[ONWARD_ENTRY_FEELINGS].tags), <=, 3);
      prompt = onward_snapshot_text (snapshot, ONWARD_ENTRY_PROMPT);
      g_assert_true (*prompt == '\0' || onward_content_prompt (prompt) != NULL);
    }
}

static void
test_repeatable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) again = onward_demo_dup_snapshots (fixture->now);
  g_autoptr (GBytes) first = onward_archive_to_bytes (fixture->snapshots);
  g_autoptr (GBytes) second = onward_archive_to_bytes (again);

  g_assert_true (g_bytes_equal (first, second));
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *path = g_strdup_printf ("/demo/%s/%s", name, moments[i]);

      g_test_add (path, Fixture, moments[i], set_up, test, tear_down);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("counts", test_counts);
  add ("rules", test_rules);
  add ("settled", test_settled);
  add ("past", test_past);
  add ("events", test_events);
  add ("running-plan", test_running_plan);
  add ("closed-plans", test_closed_plans);
  add ("content", test_content);
  add ("repeatable", test_repeatable);
  return g_test_run ();
}
