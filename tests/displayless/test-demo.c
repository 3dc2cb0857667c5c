/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo.h"

#include <string.h>

#include "onward-archive.h"
#include "onward-company.h"
#include "onward-contact.h"
#include "onward-content.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-interview-content.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-lesson.h"
#include "onward-letter-template.h"
#include "onward-letter.h"
#include "onward-own-prompt.h"
#include "onward-own-trap.h"
#include "onward-pastime.h"
#include "onward-plan.h"
#include "onward-practice.h"
#include "onward-question.h"
#include "onward-record-types.h"
#include "onward-review.h"
#include "onward-search-profile.h"
#include "onward-skill.h"
#include "onward-story.h"
#include "onward-thought.h"
#include "onward-time.h"
#include "onward-traps.h"

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

/* Every page has something to show. */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GEnumClass) columns = g_type_class_ref (ONWARD_TYPE_GOAL_COLUMN);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (ONWARD_TYPE_GOAL_KIND);
  g_autoptr (GEnumClass) states = g_type_class_ref (ONWARD_TYPE_FEEDBACK_STATE);
  g_autoptr (GEnumClass) standings = g_type_class_ref (ONWARD_TYPE_SKILL_STANDING);
  const struct { const OnwardRecordType *type; guint n; } least[] = {
    { &onward_pastime_type, 6 }, { &onward_own_trap_type, 1 },  { &onward_own_prompt_type, 2 }, { &onward_company_type, 4 },
    { &onward_story_type, 6 },   { &onward_question_type, 8 },  { &onward_practice_type, 8 },   { &onward_review_type, 8 },
    { &onward_lesson_type, 8 },  { &onward_goal_type, 12 },     { &onward_skill_type, 6 },      { &onward_feedback_type, 3 },
    { &onward_letter_type, 3 },  { &onward_letter_template_type, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (least); i++)
    {
      g_test_message ("%s", least[i].type->name);
      g_assert_cmpuint (count (fixture, least[i].type, -1, 0), >=, least[i].n);
    }
  for (guint i = 0; i < columns->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_goal_type, ONWARD_GOAL_COLUMN, i), >=, 1);
  for (guint i = 0; i < kinds->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_goal_type, ONWARD_GOAL_KIND, i), >=, 1);
  for (guint i = 0; i < states->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_feedback_type, ONWARD_FEEDBACK_STATE, i), >=, 1);
  for (guint i = 0; i < standings->n_values; i++)
    g_assert_cmpuint (count (fixture, &onward_skill_type, ONWARD_SKILL_STANDING, i), >=, 1);
  g_assert_cmpuint (count (fixture, &onward_goal_type, ONWARD_GOAL_COLUMN, ONWARD_GOAL_COLUMN_DOING), <=, 3);
  g_assert_cmpuint (count (fixture, &onward_contact_type, ONWARD_CONTACT_SUPPORT, TRUE), ==, 3);
  g_assert_cmpuint (count (fixture, &onward_entry_type, ONWARD_ENTRY_PROGRESS, ONWARD_THOUGHT_STEP_EVIDENCE), ==, 1);
}

/* What the archive does not look into: uids inside of tags and items are those of records. */
static void
test_inner_uids (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) uids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GRegex) regex = g_regex_new ("demo-[a-z0-9-]+", 0, 0, NULL);
  guint n_seen = 0;

  for (guint i = 0; i < fixture->snapshots->len; i++)
    g_hash_table_add (uids, ((OnwardSnapshot *) g_ptr_array_index (fixture->snapshots, i))->uid);
  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);

      for (guint j = 0; j < snapshot->type->n_fields; j++)
        {
          const OnwardField *field = &snapshot->type->fields[j];
          g_autofree char *text = NULL;
          g_autoptr (GMatchInfo) match = NULL;

          if (field->type != ONWARD_FIELD_TAGS && field->type != ONWARD_FIELD_ITEMS)
            continue;
          text = onward_field_dup_text_form (field, &snapshot->values[j]);
          for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
            {
              g_autofree char *uid = g_match_info_fetch (match, 0);

              g_test_message ("%s of %s: %s", field->name, snapshot->uid, uid);
              g_assert_true (g_hash_table_contains (uids, uid));
              n_seen++;
            }
        }
    }
  g_assert_cmpuint (n_seen, >=, 20);
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
  if (snapshot->type == &onward_practice_type)
    g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_PRACTICE_WHEN), <, fixture->today);
  if (snapshot->type == &onward_review_type)
    g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_REVIEW_FELT_AT), <, fixture->today);
  if (snapshot->type == &onward_goal_type)
    g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_GOAL_MOVED), <, fixture->today);
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

/* What is to come has not come yet: a cool-down runs, a seal holds. */
static void
test_to_come (Fixture *fixture, gconstpointer data)
{
  g_autofree char *now = onward_local_time_from_date_time (fixture->now);
  guint n_cooling = 0, n_sealed = 0;

  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);

      if (snapshot->type == &onward_letter_type)
        {
          n_cooling += strcmp (onward_snapshot_text (snapshot, ONWARD_LETTER_NOT_BEFORE), now) > 0;
          g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_LETTER_SENT_ON), <=, fixture->today);
          g_assert_true ((onward_snapshot_number (snapshot, ONWARD_LETTER_STATE) == ONWARD_LETTER_STATE_SENT) ==
                         (*onward_snapshot_text (snapshot, ONWARD_LETTER_SENT_ON) != '\0'));
        }
      if (snapshot->type == &onward_feedback_type &&
          onward_snapshot_number (snapshot, ONWARD_FEEDBACK_STATE) == ONWARD_FEEDBACK_STATE_SEALED)
        {
          g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_FEEDBACK_OPENS), >, now);
          g_assert_cmpstr (onward_snapshot_text (snapshot, ONWARD_FEEDBACK_WORDS), ==, "");
          n_sealed++;
        }
    }
  g_assert_cmpuint (n_cooling, ==, 1);
  g_assert_cmpuint (n_sealed, ==, 1);
}

/* How often a question and a story were practised is what the practice says. */
static void
test_practice (Fixture *fixture, gconstpointer data)
{
  gint64 n_told = 0;
  guint n_asked = 0;

  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);

      if (snapshot->type == &onward_question_type)
        n_told += onward_snapshot_number (snapshot, ONWARD_QUESTION_TIMES);
      n_asked += snapshot->type == &onward_practice_type && *onward_snapshot_text (snapshot, ONWARD_PRACTICE_QUESTION) != '\0';
    }
  g_assert_cmpint (n_told, ==, n_asked);
}

static void
check_traps (OnwardSnapshot *snapshot)
{
  for (char **trap = snapshot->values[ONWARD_ENTRY_TRAPS].tags; *trap != NULL; trap++)
    {
      g_test_message ("%s", *trap);
      g_assert_true (g_str_has_prefix (*trap, "demo-own-trap-") || onward_trap_find (*trap) != NULL);
    }
}

/* Questions of the bank and items of the checklist, as Onward brings them along. */
static void
test_interview_content (Fixture *fixture, gconstpointer data)
{
  guint n_closed = 0, n_items;

  onward_content_checklist (&n_items);
  for (guint i = 0; i < fixture->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (fixture->snapshots, i);

      if (snapshot->type == &onward_entry_type)
        check_traps (snapshot);
      if (snapshot->type == &onward_question_type)
        {
          const char *content = onward_snapshot_text (snapshot, ONWARD_QUESTION_CONTENT);

          g_test_message ("%s", content);
          g_assert_true (*content == '\0' || onward_content_question (content) != NULL);
          g_assert_nonnull (onward_content_group_title (onward_snapshot_text (snapshot, ONWARD_QUESTION_GROUP)));
        }
      if (snapshot->type == &onward_review_type && *onward_snapshot_text (snapshot, ONWARD_REVIEW_CLOSED_ON) != '\0')
        {
          g_autoptr (JsonNode) answers = json_from_string (onward_snapshot_text (snapshot, ONWARD_REVIEW_ANSWERS), NULL);

          g_test_message ("%s", snapshot->uid);
          g_assert_cmpuint (json_array_get_length (json_node_get_array (answers)), ==, n_items);
          n_closed++;
        }
    }
  g_assert_cmpuint (n_closed, >=, 8);
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
  add ("pages", test_pages);
  add ("inner-uids", test_inner_uids);
  add ("rules", test_rules);
  add ("settled", test_settled);
  add ("past", test_past);
  add ("events", test_events);
  add ("running-plan", test_running_plan);
  add ("closed-plans", test_closed_plans);
  add ("to-come", test_to_come);
  add ("practice", test_practice);
  add ("content", test_content);
  add ("interview-content", test_interview_content);
  add ("repeatable", test_repeatable);
  return g_test_run ();
}
