/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-plan.h"
#include "onward-search-profile.h"
#include "onward-test-diary.h"
#include "onward-today-diary.h"
#include "onward-today-plan.h"

typedef struct
{
  OnwardStore *store;
  OnwardTodayDiary *diary;
  GDateTime *now; /* Tuesday, 10 March 2026, 10:00 */
  guint n_looked;
} Today;

static void
looked_cb (Today *self)
{
  self->n_looked++;
}

static void
set_up (Today *self, gconstpointer data)
{
  g_autofree char *path = onward_test_diary_path ();
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  self->store = onward_test_store_open (path, NULL);
  self->diary = onward_today_diary_new (self->store);
  self->now = g_date_time_new_from_iso8601 ("2026-03-10T10:00:00Z", utc);
  g_signal_connect_swapped (self->diary, "looked", G_CALLBACK (looked_cb), self);
}

static void
tear_down (Today *self, gconstpointer data)
{
  g_assert_finalize_object (self->diary);
  onward_test_store_close (self->store);
  g_date_time_unref (self->now);
}

static void
look (Today *self)
{
  guint before = self->n_looked;

  onward_today_diary_look (self->diary, self->now);
  ONWARD_TEST_UNTIL (self->n_looked > before);
}

static OnwardFollowUp *
add (Today *self, const char *title, const char *due)
{
  OnwardFollowUp *follow_up = onward_follow_up_new (title, due);

  onward_test_save (self->store, follow_up);
  return follow_up;
}

static void
assert_titles (GListModel *list, const char *expected)
{
  g_autoptr (GString) titles = g_string_new ("");

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (OnwardRecord) record = g_list_model_get_item (list, i);
      g_autofree char *title = onward_record_dup_title (record);

      g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", title);
    }
  g_assert_cmpstr (titles->str, ==, expected);
}

static void
test_due (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) evening = add (self, "evening", "2026-03-10T18:00");
  g_autoptr (OnwardFollowUp) old = add (self, "old", "2026-03-02T09:00");
  g_autoptr (OnwardFollowUp) yesterday = add (self, "yesterday", "2026-03-09T09:00");
  g_autoptr (OnwardFollowUp) tomorrow = add (self, "tomorrow", "2026-03-11T09:00");
  g_autoptr (OnwardFollowUp) undated = add (self, "some day", "");
  g_autoptr (OnwardFollowUp) done = onward_follow_up_new ("done", "2026-03-10T09:00");
  g_autoptr (OnwardFollowUp) quiet = onward_follow_up_new ("quiet", "2026-03-10T09:58");

  /* It stands there, and asks for nothing. */
  g_object_set (quiet, "quiet", TRUE, NULL);
  onward_test_save (self->store, quiet);
  onward_follow_up_done (done, 1);
  onward_test_save (self->store, done);
  look (self);
  assert_titles (onward_today_diary_get_due (self->diary), "old, yesterday, quiet, evening");
  g_assert_cmpuint (onward_today_diary_get_n_due (self->diary), ==, 4);
  g_assert_cmpuint (onward_today_diary_get_n_now (self->diary), ==, 2);
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (onward_today_diary_get_next (self->diary)),
                                           ONWARD_FOLLOW_UP_TITLE), ==, "tomorrow");
  /* 12:00 is the next greeting. */
  g_assert_cmpint (onward_today_diary_get_next_moment (self->diary), ==,
                   g_date_time_to_unix (self->now) + 2 * 3600);
}

/* However much there is, few are read; and all when they are asked for. */
static void
test_many (Today *self, gconstpointer data)
{
  for (guint i = 0; i < 14; i++)
    {
      g_autofree char *due = g_strdup_printf ("2026-03-%02uT%s", i < 11 ? 8 : 10, i < 11 ? "09:00" : "17:00");
      g_autoptr (OnwardFollowUp) follow_up = add (self, "one of many", due);

      g_object_set (follow_up, "quiet", i == 0, NULL);
      onward_test_save (self->store, follow_up);
    }
  look (self);
  g_assert_cmpuint (g_list_model_get_n_items (onward_today_diary_get_due (self->diary)), ==, 5);
  g_assert_cmpuint (onward_today_diary_get_n_due (self->diary), ==, 14);
  g_assert_cmpuint (onward_today_diary_get_n_now (self->diary), ==, 10);
  onward_today_diary_set_all (self->diary, TRUE);
  look (self);
  g_assert_cmpuint (g_list_model_get_n_items (onward_today_diary_get_due (self->diary)), ==, 14);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* What stays in place is not touched, and looking again and again is one more look. */
static void
test_quiet (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) first = add (self, "first", "2026-03-09T09:00");
  g_autoptr (OnwardFollowUp) second = add (self, "second", "2026-03-10T09:00");
  guint n_changes = 0;

  look (self);
  g_signal_connect_swapped (onward_today_diary_get_due (self->diary), "items-changed", G_CALLBACK (count_cb), &n_changes);
  for (guint i = 0; i < 10; i++)
    onward_today_diary_look (self->diary, self->now);
  ONWARD_TEST_UNTIL (self->n_looked == 3);
  onward_test_drain ();
  g_assert_cmpuint (self->n_looked, ==, 3);
  g_assert_cmpuint (n_changes, ==, 0);
  g_signal_handlers_disconnect_by_data (onward_today_diary_get_due (self->diary), &n_changes);
}

static void
add_entry (Today *self, OnwardEntryKind kind, const char *when, const char *text)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_test_save (self->store, entry);
}

static void
test_entries (Today *self, gconstpointer data)
{
  add_entry (self, ONWARD_ENTRY_KIND_CHECK_IN, "2026-03-10T08:00", "morning");
  add_entry (self, ONWARD_ENTRY_KIND_CHECK_IN, "2026-03-10T09:30", "later");
  add_entry (self, ONWARD_ENTRY_KIND_CHECK_IN, "2026-03-09T09:30", "yesterday");
  add_entry (self, ONWARD_ENTRY_KIND_WIN, "2026-03-09T00:10", "monday");
  add_entry (self, ONWARD_ENTRY_KIND_WIN, "2026-03-10T09:30", "tuesday");
  add_entry (self, ONWARD_ENTRY_KIND_WIN, "2026-03-08T23:50", "last week");
  add_entry (self, ONWARD_ENTRY_KIND_NOTE, "2026-03-10T09:30", "a note");
  look (self);
  assert_titles (onward_today_diary_get_check_ins (self->diary), "morning, later");
  assert_titles (onward_today_diary_get_wins (self->diary), "tuesday, monday");
}

static void
test_plan (Today *self, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = onward_plan_new ("2026-03-08", ONWARD_VARIANT_INTERVIEW);
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("Note the thought", "2026-03-11T09:00");
  g_autoptr (OnwardTodayPlan) shown = NULL;
  g_autoptr (OnwardTodayPlan) again = NULL;
  g_autofree char *next = NULL;

  onward_test_save (self->store, plan);
  onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_PLAN, onward_record_get_uid (ONWARD_RECORD (plan)));
  onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_STEP, "thought");
  onward_test_save (self->store, step);
  look (self);
  shown = g_list_model_get_item (onward_today_diary_get_plans (self->diary), 0);
  g_object_get (shown, "next", &next, NULL);
  g_assert_cmpstr (next, ==, "Next: Note the thought, tomorrow 9:00");
  look (self);
  again = g_list_model_get_item (onward_today_diary_get_plans (self->diary), 0);
  g_assert_true (again == shown);

  onward_record_set_number (ONWARD_RECORD (plan), ONWARD_PLAN_STATE, ONWARD_PLAN_CLOSED);
  onward_test_save (self->store, plan);
  look (self);
  g_assert_cmpuint (g_list_model_get_n_items (onward_today_diary_get_plans (self->diary)), ==, 0);
}

static OnwardJobApplication *
add_application (Today *self, const char *employer, OnwardStage stage, const char *day)
{
  OnwardJobApplication *application = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_job_application_add_event (application, day, stage,
                                    stage == ONWARD_STAGE_ENDED ? ONWARD_ENDING_AUTOMATIC : ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  onward_test_save (self->store, application);
  return application;
}

static void
put_cb (GObject *store, GAsyncResult *result, gpointer done)
{
  g_autoptr (GError) error = NULL;

  *(gboolean *) done = onward_store_put_finish (ONWARD_STORE (store), result, &error);
  g_assert_no_error (error);
}

/* There is one in a diary, whose uid is known. */
static void
save_profile (Today *self, OnwardSearchProfile *profile)
{
  g_autoptr (GPtrArray) snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  OnwardSnapshot *snapshot = onward_record_snapshot (ONWARD_RECORD (profile));
  gboolean done = FALSE;

  g_free (snapshot->uid);
  snapshot->uid = g_strdup (ONWARD_SEARCH_PROFILE_UID);
  g_ptr_array_add (snapshots, snapshot);
  onward_store_put_async (self->store, snapshots, NULL, put_cb, &done);
  ONWARD_TEST_UNTIL (done);
}

static void
test_ahead (Today *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) ended = add_application (self, "Ended", ONWARD_STAGE_ENDED, "2026-03-09");
  g_autoptr (OnwardJobApplication) kept = add_application (self, "Kept", ONWARD_STAGE_NEXT_UP, "2026-03-09");
  g_autoptr (OnwardJobApplication) applied = add_application (self, "Applied", ONWARD_STAGE_APPLIED, "2026-03-09");
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", ONWARD_STAGE_INTERVIEWING, "2026-03-01");
  g_autoptr (OnwardSearchProfile) profile = onward_search_profile_new ();
  const char *days[] = { "2026-03-12T10:00", "2026-03-10T09:00", "2026-03-20T10:00" };
  const char *uid = onward_record_get_uid (ONWARD_RECORD (halden));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (OnwardInterview) interview = onward_interview_new ();

      onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, days[i]);
      onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_APPLICATION, uid);
      onward_test_save (self->store, interview);
    }
  onward_record_set_text (ONWARD_RECORD (profile), ONWARD_SEARCH_PROFILE_NORTH_STAR, "Work that helps");
  save_profile (self, profile);
  look (self);
  g_assert_cmpuint (g_list_model_get_n_items (onward_today_diary_get_interviews (self->diary)), ==, 1);
  g_assert_true (onward_today_diary_find_application (self->diary, uid) == onward_today_diary_get_live (self->diary));
  g_assert_cmpstr (onward_record_get_uid (ONWARD_RECORD (onward_today_diary_get_live (self->diary))), ==, uid);
  g_assert_cmpstr (onward_today_diary_get_north_star (self->diary), ==, "Work that helps");
}

static void
test_empty (Today *self, gconstpointer data)
{
  look (self);
  g_assert_cmpuint (onward_today_diary_get_n_due (self->diary), ==, 0);
  g_assert_null (onward_today_diary_get_next (self->diary));
  g_assert_null (onward_today_diary_get_live (self->diary));
  g_assert_cmpstr (onward_today_diary_get_north_star (self->diary), ==, "");
}

#define ADD(path, test) g_test_add (path, Today, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  ADD ("/today/diary/empty", test_empty);
  ADD ("/today/diary/due-overdue-first", test_due);
  ADD ("/today/diary/many", test_many);
  ADD ("/today/diary/stays-quiet", test_quiet);
  ADD ("/today/diary/entries", test_entries);
  ADD ("/today/diary/plan", test_plan);
  ADD ("/today/diary/ahead", test_ahead);
  return g_test_run ();
}
