/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-search-profile.h"
#include "onward-shelf-row.h"
#include "onward-targets-window.h"
#include "onward-test-display.h"
#include "onward-today-section.h"
#include "onward-week-window.h"

/* What a week is to bring, and the look back at it.  It is Tuesday, 10 March 2026, 10:00; weeks begin
 * with a Sunday here. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store;  /* borrowed */
  GtkWindow *window;   /* NULL when it has been finalized */
  char *toast;
} Week;

static void
toast_cb (Week *self, AdwToast *toast)
{
  g_free (self->toast);
  self->toast = g_strdup (adw_toast_get_title (toast));
}

static void
set_up (Week *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  g_settings_reset (onward_workspace_get_settings (self->workspace), "week-review-place");
  g_signal_connect_swapped (self->workspace, "toast", G_CALLBACK (toast_cb), self);
}

static void
close_window (Week *self)
{
  if (self->window != NULL)
    onward_test_window_close (self->window);
  ONWARD_TEST_UNTIL (self->window == NULL);
}

static void
tear_down (Week *self, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  close_window (self);
  g_settings_reset (onward_workspace_get_settings (self->workspace), "week-review-place");
  onward_test_workspace_close (self->workspace);
  g_clear_pointer (&self->toast, g_free);
}

static void
show (Week *self, GtkWindow *window)
{
  g_set_weak_pointer (&self->window, window);
  gtk_window_present (window);
  onward_test_focus_window (window);
}

static void
open_today (Week *self, int width)
{
  GtkWidget *today = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", self->workspace, NULL);

  g_set_weak_pointer (&self->window, onward_test_window_new (today, width, 700));
}

static void
want_step (Week *self, const char *step)
{
  GtkStack *stack = onward_test_want (self->window, "stack");

  ONWARD_TEST_UNTIL (g_strcmp0 (gtk_stack_get_visible_child_name (stack), step) == 0);
}

static void
go_on (Week *self, const char *step)
{
  onward_test_key ("ctrl+Return");
  want_step (self, step);
}

static OnwardRecord *
add_application (Week *self, const char *employer, const char *day, OnwardStage stage)
{
  OnwardJobApplication *application = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_job_application_add_event (application, day, stage, ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  onward_test_save (self->store, application);
  return ONWARD_RECORD (application);
}

static void
wish (Week *self, int applications, int floor)
{
  g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_autoptr (OnwardRecord) profile = onward_record_new_from_snapshot (blank);

  onward_record_set_number (profile, ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK, applications);
  onward_record_set_number (profile, ONWARD_SEARCH_PROFILE_FLOOR, floor);
  onward_test_save (self->store, profile);
}

static OnwardRecord *
add_goal (Week *self, const char *title, OnwardGoalColumn column, const char *moved)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, "title", title, NULL);

  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, column);
  onward_record_set_text (goal, ONWARD_GOAL_MOVED, moved);
  onward_test_save (self->store, goal);
  return goal;
}

static gint64
column_of (Week *self, OnwardRecord *goal)
{
  g_autoptr (OnwardRecord) stored = onward_test_load (self->store, &onward_goal_type, onward_record_get_uid (goal));

  return onward_record_get_number (stored, ONWARD_GOAL_COLUMN);
}

static char *
text_of (Week *self, OnwardRecord *goal, guint field)
{
  g_autoptr (OnwardRecord) stored = onward_test_load (self->store, &onward_goal_type, onward_record_get_uid (goal));

  return g_strdup (onward_record_get_text (stored, field));
}

static gint64
stage_of (Week *self, OnwardRecord *application)
{
  g_autoptr (OnwardRecord) stored = onward_test_load (self->store, &onward_job_application_type,
                                                      onward_record_get_uid (application));

  return onward_record_get_number (stored, ONWARD_JOB_APPLICATION_STAGE);
}

static guint
count (Week *self, OnwardEntryKind kind)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autoptr (GPtrArray) found = NULL;

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, kind);
  found = onward_test_find (self->store, query);
  return found->len;
}

static void
test_counts_survive (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) halden = add_application (self, "Halden", "2026-03-09", ONWARD_STAGE_APPLIED);
  g_autoptr (OnwardRecord) mirador = add_application (self, "Mirador", "2026-03-07", ONWARD_STAGE_APPLIED);

  open_today (self, GPOINTER_TO_INT (data));
  onward_test_want_label (self->window, "Set a target for the week…");
  wish (self, 2, 0);
  onward_test_want_label (self->window, "1 of 2 applications");
  g_assert_null (onward_test_see_label (self->window, "Set a target for the week…"));
  g_assert_null (onward_test_see (self->window, "shelf_button"));
  onward_workspace_remove (self->workspace, halden, "Let go");
  onward_test_want_label (self->window, "0 of 2 applications");
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->window, "1 of 2 applications");
}

/* One is in motion, two are wished for: what is kept for a good day stands ready. */
static void
test_shelf (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) halden = add_application (self, "Halden", "2026-03-01", ONWARD_STAGE_APPLIED);
  g_autoptr (OnwardRecord) kept = add_application (self, "Quill & Co", "2026-03-02", ONWARD_STAGE_NEXT_UP);

  wish (self, 3, 2);
  open_today (self, 760);
  onward_test_click (onward_test_want (self->window, "shelf_button"));
  onward_test_want_label (self->window, "1 of 2 applications in motion");
  onward_test_want_label (self->window, "Quill & Co");
  onward_test_click (onward_test_want (self->window, "sent_button"));
  ONWARD_TEST_UNTIL (stage_of (self, kept) == ONWARD_STAGE_APPLIED);
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "Sent: Quill &amp; Co") == 0);
  onward_test_want_label (self->window, "1 of 3 applications");
  ONWARD_TEST_UNTIL (onward_test_see (self->window, "shelf_button") == NULL);

  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (stage_of (self, kept) == ONWARD_STAGE_NEXT_UP);
  onward_test_want_label (self->window, "0 of 3 applications");
  onward_test_want (self->window, "shelf_button");
}

static void
test_set_targets (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) profile = NULL;

  show (self, onward_targets_window_new (self->workspace));
  onward_test_want (self->window, "applications");
  onward_test_drain ();
  onward_test_click (onward_test_want (self->window, "applications"));
  onward_test_key ("ctrl+a");
  onward_test_type ("4");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (self->window == NULL);
  onward_test_drain ();
  profile = onward_test_load (self->store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_assert_cmpint (onward_record_get_number (profile, ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK), ==, 4);
  g_assert_cmpint (onward_record_get_number (profile, ONWARD_SEARCH_PROFILE_FLOOR), ==, 0);
}

/* Four goals that rest, four answers, each begun with one key. */
static void
test_goals (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) first = add_goal (self, "Learn to juggle", ONWARD_GOAL_COLUMN_DOING, "2026-01-01");
  g_autoptr (OnwardRecord) second = add_goal (self, "Read the book", ONWARD_GOAL_COLUMN_NEXT, "2026-01-02");
  g_autoptr (OnwardRecord) third = add_goal (self, "Write the talk", ONWARD_GOAL_COLUMN_NEXT, "2026-01-03");
  g_autoptr (OnwardRecord) fourth = add_goal (self, "Paint the shed", ONWARD_GOAL_COLUMN_DOING, "2026-01-04");
  g_autoptr (OnwardRecord) someday = add_goal (self, "Build a kite", ONWARD_GOAL_COLUMN_SOMEDAY, "2026-01-05");
  g_autoptr (OnwardRecord) fresh = add_goal (self, "Call Ada", ONWARD_GOAL_COLUMN_DOING, "2026-03-09");
  g_autofree char *step = NULL;
  g_autofree char *reason = NULL;

  show (self, onward_week_window_new (self->workspace));
  want_step (self, "past");
  go_on (self, "goals");
  onward_test_want_label (self->window, "Learn to juggle");
  onward_test_key ("k");
  onward_test_want_label (self->window, "Read the book");
  g_assert_cmpint (column_of (self, first), ==, ONWARD_GOAL_COLUMN_DOING);

  onward_test_key ("s");
  onward_test_want (self->window, "step");
  onward_test_type ("One page\n");
  onward_test_want_label (self->window, "Write the talk");
  step = text_of (self, second, ONWARD_GOAL_FIRST_STEP);
  g_assert_cmpstr (step, ==, "One page");

  onward_test_key ("w");
  onward_test_want (self->window, "others");
  onward_test_click (onward_test_want (self->window, "answer_button"));
  onward_test_want_label (self->window, "Paint the shed");
  g_assert_cmpint (column_of (self, third), ==, ONWARD_GOAL_COLUMN_SOMEDAY);
  g_assert_cmpint (column_of (self, someday), ==, ONWARD_GOAL_COLUMN_NEXT);

  onward_test_key ("d");
  onward_test_want (self->window, "reason");
  onward_test_type ("It stands\n");
  onward_test_want_label (self->window, "No goal has been lying around for two weeks.");
  reason = text_of (self, fourth, ONWARD_GOAL_REASON);
  g_assert_cmpstr (reason, ==, "It stands");
  g_assert_cmpint (column_of (self, fourth), ==, ONWARD_GOAL_COLUMN_DROPPED);

  /* Dropping is a decision, and one that can be taken back. */
  onward_test_key ("ctrl+z");
  onward_test_want_label (self->window, "Paint the shed");
  g_assert_cmpint (column_of (self, fourth), ==, ONWARD_GOAL_COLUMN_DOING);
}

static void
test_experiment (Week *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) halden = add_application (self, "Halden", "2026-03-01", ONWARD_STAGE_APPLIED);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);
  g_autoptr (GPtrArray) goals = NULL;

  show (self, onward_week_window_new (self->workspace));
  go_on (self, "goals");
  go_on (self, "experiment");
  onward_test_click (onward_test_want (self->window, "change"));
  onward_test_type ("Referral first");
  /* What is typed begins when one goes on. */
  go_on (self, "words");
  onward_test_key ("alt+Left");
  want_step (self, "experiment");
  onward_test_want_label (self->window, "Referral first");
  onward_test_want_label (self->window, "1 application, 0 answers, 0 interviews");
  goals = onward_test_find (self->store, query);
  g_assert_cmpuint (goals->len, ==, 1);
  g_assert_cmpint (onward_record_get_number (goals->pdata[0], ONWARD_GOAL_EXPERIMENT), ==, TRUE);
  g_assert_cmpint (onward_record_get_number (goals->pdata[0], ONWARD_GOAL_OVER), ==, 10);
  onward_test_click (onward_test_want (self->window, "finish_button"));
  onward_test_want (self->window, "change");
  g_assert_cmpint (column_of (self, goals->pdata[0]), ==, ONWARD_GOAL_COLUMN_DONE);
}

/* Closed in the middle of a word, and gone on with the day after. */
static void
test_resumed (Week *self, gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) tomorrow = g_date_time_new (zone, 2026, 3, 11, 9, 0, 0);
  g_autoptr (GDateTime) later = g_date_time_new (zone, 2026, 3, 18, 9, 0, 0);

  show (self, onward_week_window_new (self->workspace));
  go_on (self, "goals");
  go_on (self, "experiment");
  go_on (self, "words");
  onward_test_type ("It was a lo");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (self->window == NULL);
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_WEEK) == 1);

  onward_workspace_set_now (self->workspace, tomorrow);
  show (self, onward_week_window_new (self->workspace));
  want_step (self, "words");
  onward_test_want_label (self->window, "Done");
  onward_test_drain ();
  onward_test_click (onward_test_want (self->window, "text"));
  onward_test_key ("ctrl+End");
  onward_test_type ("t");
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (self->window == NULL);
  onward_test_drain ();
  {
    g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
    g_autoptr (GPtrArray) entries = onward_test_find (self->store, query);

    g_assert_cmpuint (entries->len, ==, 1);
    g_assert_cmpstr (onward_record_get_text (entries->pdata[0], ONWARD_ENTRY_TEXT), ==, "It was a lot");
  }

  /* Another week begins anew. */
  onward_workspace_set_now (self->workspace, later);
  show (self, onward_week_window_new (self->workspace));
  want_step (self, "past");
}

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
  g_test_add ("/week/targets/counts-survive", Week, GINT_TO_POINTER (760), set_up, test_counts_survive, tear_down);
  g_test_add ("/week/targets/narrow", Week, GINT_TO_POINTER (360), set_up, test_counts_survive, tear_down);
  g_test_add ("/week/targets/shelf", Week, NULL, set_up, test_shelf, tear_down);
  g_test_add ("/week/targets/set", Week, NULL, set_up, test_set_targets, tear_down);
  g_test_add ("/week/review/goals", Week, NULL, set_up, test_goals, tear_down);
  g_test_add ("/week/review/experiment", Week, NULL, set_up, test_experiment, tear_down);
  g_test_add ("/week/review/resumed", Week, NULL, set_up, test_resumed, tear_down);
  return g_test_run ();
}
