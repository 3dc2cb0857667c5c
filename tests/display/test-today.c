/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-check-in-card.h"
#include "onward-coming-row.h"
#include "onward-content.h"
#include "onward-due-row.h"
#include "onward-entry-chip.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-mood.h"
#include "onward-plan.h"
#include "onward-running-row.h"
#include "onward-test-display.h"
#include "onward-today-section.h"
#include "onward-wins-card.h"

/* Today on the screen, in a window that writes down what it is asked to do. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardSection *section;
  GtkWindow *window;
  GPtrArray *asked; /* "action target" */
  char *toast;      /* what the last one said */
} Today;

static void
toast_cb (Today *self, AdwToast *toast)
{
  g_free (self->toast);
  self->toast = g_strdup (adw_toast_get_title (toast));
}

static void
asked_cb (Today *self, GVariant *target, GSimpleAction *action)
{
  g_ptr_array_add (self->asked, g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                                                 g_variant_get_string (target, NULL)));
}

static void
add_window_actions (Today *self)
{
  static const char *const names[] = { "open", "section", "got-a-no", "close-plan" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect_swapped (action, "activate", G_CALLBACK (asked_cb), self);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (group));
}

static void
set_up (Today *self, gconstpointer width)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  self->asked = g_ptr_array_new_with_free_func (g_free);
  g_signal_connect_swapped (self->workspace, "toast", G_CALLBACK (toast_cb), self);
}

static void
open_window (Today *self, int width)
{
  self->section = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->section), width, 700);
  add_window_actions (self);
}

static void
tear_down (Today *self, gconstpointer width)
{
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
  g_ptr_array_unref (self->asked);
  g_clear_pointer (&self->toast, g_free);
}

static OnwardFollowUp *
add (Today *self, const char *title, const char *due)
{
  OnwardFollowUp *follow_up = onward_follow_up_new (title, due);

  onward_test_save (self->store, follow_up);
  return follow_up;
}

static guint
n_rows (Today *self)
{
  guint n = 0;

  while (onward_test_see_type (self->section, ONWARD_TYPE_DUE_ROW, n) != NULL)
    n++;
  return n;
}

static OnwardDueRow *
want_row (Today *self, guint nth)
{
  ONWARD_TEST_UNTIL (onward_test_see_type (self->section, ONWARD_TYPE_DUE_ROW, nth) != NULL);
  return onward_test_see_type (self->section, ONWARD_TYPE_DUE_ROW, nth);
}

static void
assert_row (Today *self, guint nth, const char *title, const char *detail)
{
  OnwardDueRow *row = want_row (self, nth);

  g_assert_nonnull (onward_test_see_label (row, title));
  g_assert_nonnull (onward_test_see_label (row, detail));
}

static int
state_of (Today *self, OnwardFollowUp *follow_up)
{
  g_autoptr (OnwardRecord) stored = onward_test_load (self->store, &onward_follow_up_type,
                                                      onward_record_get_uid (ONWARD_RECORD (follow_up)));

  return (int) onward_record_get_number (stored, ONWARD_FOLLOW_UP_STATE);
}

static GPtrArray *
find_entries (Today *self, OnwardEntryKind kind)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, kind);
  return onward_test_find (self->store, query);
}

static guint
count_entries (Today *self, OnwardEntryKind kind)
{
  g_autoptr (GPtrArray) entries = find_entries (self, kind);

  return entries->len;
}

/* A face, and it is in the diary; a feeling and a line, and they are in the same entry. */
static void
test_check_in (Today *self, gconstpointer data)
{
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) then = NULL;

  open_window (self, 760);
  onward_test_click (onward_test_want (self->section, "button4"));
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 1);
  first = find_entries (self, ONWARD_ENTRY_KIND_CHECK_IN);
  g_assert_cmpint (onward_record_get_number (first->pdata[0], ONWARD_ENTRY_MOOD), ==, 4);
  g_assert_cmpstr (onward_record_get_text (first->pdata[0], ONWARD_ENTRY_WHEN), ==, "2026-03-10T10:00");
  ONWARD_TEST_UNTIL (self->toast != NULL);
  g_assert_cmpstr (self->toast, ==, "Noted");

  onward_test_click (onward_test_want_label (self->section, "hopeful"));
  onward_test_click (onward_test_want (self->section, "line"));
  onward_test_type ("A quiet morning\n");
  onward_test_want_label (self->section, "All right · hopeful");
  then = find_entries (self, ONWARD_ENTRY_KIND_CHECK_IN);
  g_assert_cmpuint (then->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (then->pdata[0], ONWARD_ENTRY_TEXT), ==, "A quiet morning");
  g_assert_cmpstr (onward_record_get_tags (then->pdata[0], ONWARD_ENTRY_FEELINGS)[0], ==, "hopeful");

  /* The next one is another. */
  onward_test_click (onward_test_want (self->section, "button2"));
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 2);
}

static void
test_check_in_undone (Today *self, gconstpointer data)
{
  OnwardMood *mood;

  open_window (self, 760);
  onward_test_click (onward_test_want (self->section, "button1"));
  ONWARD_TEST_UNTIL (self->toast != NULL);
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 0);
  mood = onward_test_see_type (self->section, ONWARD_TYPE_MOOD, 0);
  ONWARD_TEST_UNTIL (onward_mood_get_mood (mood) == ONWARD_MOOD_UNSAID);
  ONWARD_TEST_UNTIL (onward_test_see_type (self->section, ONWARD_TYPE_ENTRY_CHIP, 0) == NULL);

  /* And what comes after is noted as ever. */
  onward_test_click (onward_test_want (self->section, "button5"));
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 1);
}

/* A face that is pressed again takes the check-in back. */
static void
test_check_in_taken_back (Today *self, gconstpointer data)
{
  open_window (self, 760);
  onward_test_click (onward_test_want (self->section, "button1"));
  ONWARD_TEST_UNTIL (onward_test_see_type (self->section, ONWARD_TYPE_ENTRY_CHIP, 0) != NULL);
  ONWARD_TEST_UNTIL (onward_editor_get_record (onward_test_see (self->section, "check_in")) != NULL);
  onward_test_click (onward_test_want (self->section, "button1"));
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 0);
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 1);
}

static void
test_due_done (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) today = add (self, "Ask Halden", "2026-03-10T16:00");
  g_autoptr (OnwardFollowUp) yesterday = add (self, "Reply to Ada", "2026-03-09T09:00");

  open_window (self, 760);
  assert_row (self, 0, "Reply to Ada", "since yesterday");
  assert_row (self, 1, "Ask Halden", "today 16:00");
  g_assert_cmpuint (onward_section_get_indicator (self->section), ==, 1);

  onward_test_click (onward_test_want (want_row (self, 0), "check"));
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  assert_row (self, 0, "Ask Halden", "today 16:00");
  g_assert_cmpint (state_of (self, yesterday), ==, ONWARD_FOLLOW_UP_DONE);
  g_assert_cmpstr (self->toast, ==, "Done: Reply to Ada");
  ONWARD_TEST_UNTIL (onward_section_get_indicator (self->section) == 0);

  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (n_rows (self) == 2);
  g_assert_cmpint (state_of (self, yesterday), ==, ONWARD_FOLLOW_UP_OPEN);
}

static void
pick_from_menu (Today *self, guint nth, const char *label)
{
  GtkWidget *button = onward_test_want (want_row (self, nth), "menu_button");

  onward_test_click (button);
  onward_test_click (onward_test_want_label (button, label));
}

static void
test_due_later (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) yesterday = add (self, "Reply to Ada", "2026-03-09T09:00");

  open_window (self, 760);
  pick_from_menu (self, 0, "Tomorrow at nine");
  onward_test_want_label (self->section, "Nothing more for today. Next, tomorrow 9:00: Reply to Ada");
  g_assert_cmpuint (n_rows (self), ==, 0);
  g_assert_cmpstr (self->toast, ==, "Put off until tomorrow 9:00: Reply to Ada");
  onward_workspace_undo (self->workspace);
  assert_row (self, 0, "Reply to Ada", "since yesterday");
}

static void
test_due_let_go (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) yesterday = add (self, "Reply to Ada", "2026-03-09T09:00");

  open_window (self, 360);
  pick_from_menu (self, 0, "Let It Go");
  onward_test_want_label (self->section, "Nothing is waiting for you today.");
  g_assert_cmpint (state_of (self, yesterday), ==, ONWARD_FOLLOW_UP_DROPPED);
  g_assert_cmpstr (self->toast, ==, "Let go: Reply to Ada");
  onward_workspace_undo (self->workspace);
  assert_row (self, 0, "Reply to Ada", "since yesterday");
  g_assert_cmpint (state_of (self, yesterday), ==, ONWARD_FOLLOW_UP_OPEN);
}

/* Enter takes a row up; the focus goes on to the next row when one is done. */
static void
test_due_by_keyboard (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) first = add (self, "Reply to Ada", "2026-03-09T09:00");
  g_autoptr (OnwardFollowUp) second = add (self, "Ask Halden", "2026-03-10T09:00");

  onward_record_set_text (ONWARD_RECORD (first), ONWARD_FOLLOW_UP_STEP, "next-two");
  onward_test_save (self->store, first);
  open_window (self, 760);
  gtk_widget_grab_focus (GTK_WIDGET (want_row (self, 0)));
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (self->asked->len == 1);
  g_assert_cmpstr (self->asked->pdata[0], ==, "section applications");
  onward_test_key ("Tab");
  onward_test_key ("space");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  g_assert_cmpint (state_of (self, first), ==, ONWARD_FOLLOW_UP_DONE);
  ONWARD_TEST_UNTIL (gtk_window_get_focus (self->window) == GTK_WIDGET (want_row (self, 0)));
}

static void
test_due_many (Today *self, gconstpointer data)
{
  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (OnwardFollowUp) follow_up = add (self, "One of many", "2026-03-09T09:00");
    }
  open_window (self, 760);
  ONWARD_TEST_UNTIL (n_rows (self) == 5);
  onward_test_click (onward_test_want_label (self->section, "Show All 12"));
  ONWARD_TEST_UNTIL (n_rows (self) == 12);
}

/* What another window or the reminder program commits comes by itself. */
static void
test_follows_the_store (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) follow_up = NULL;

  open_window (self, 760);
  onward_test_want_label (self->section, "Nothing is waiting for you today.");
  follow_up = add (self, "Reply to Ada", "2026-03-10T09:00");
  assert_row (self, 0, "Reply to Ada", "today 9:00");
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_TITLE, "Reply to Ada Park");
  onward_test_save (self->store, follow_up);
  onward_test_want_label (self->section, "Reply to Ada Park");
}

/* The day turns: what was due tomorrow is due. */
static void
test_day_turns (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) follow_up = add (self, "Reply to Ada", "2026-03-11T09:00");
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) tomorrow = g_date_time_new_from_iso8601 ("2026-03-11T18:05:00Z", utc);

  open_window (self, 760);
  onward_test_want_label (self->section, "Good morning.");
  onward_workspace_set_now (self->workspace, tomorrow);
  onward_test_want_label (self->section, "Good evening.");
  assert_row (self, 0, "Reply to Ada", "today 9:00");
}

static OnwardPlan *
add_plan (Today *self, OnwardFollowUpState state)
{
  OnwardPlan *plan = onward_plan_new ("2026-03-08", ONWARD_VARIANT_INTERVIEW);
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("Note the thought", "2026-03-12T09:00");

  onward_record_set_text (ONWARD_RECORD (plan), ONWARD_PLAN_LABEL, "Norrland");
  onward_test_save (self->store, plan);
  onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_PLAN, onward_record_get_uid (ONWARD_RECORD (plan)));
  onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_STEP, "thought");
  onward_record_set_number (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_STATE, state);
  onward_test_save (self->store, step);
  return plan;
}

/* The step that is about the thought begins a record of one, of this plan. */
static void
test_plan (Today *self, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = add_plan (self, ONWARD_FOLLOW_UP_OPEN);
  g_autofree char *thinks = g_strdup_printf ("open entry/thought:%s:", onward_record_get_uid (ONWARD_RECORD (plan)));

  open_window (self, 760);
  onward_test_want_label (self->section, "After Norrland · day 2 of 14");
  onward_test_click (onward_test_want_label (self->section, "Next: Note the thought, Thursday 9:00"));
  ONWARD_TEST_UNTIL (self->asked->len == 1);
  g_assert_cmpstr (self->asked->pdata[0], ==, thinks);
  g_assert_null (onward_test_see_label (self->section, "Close the Plan…"));
}

static void
test_plan_closing (Today *self, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = add_plan (self, ONWARD_FOLLOW_UP_DONE);
  g_autofree char *asked = g_strdup_printf ("close-plan %s", onward_record_get_uid (ONWARD_RECORD (plan)));

  open_window (self, 760);
  onward_test_click (onward_test_want_label (self->section, "Close the Plan…"));
  ONWARD_TEST_UNTIL (self->asked->len == 1);
  g_assert_cmpstr (self->asked->pdata[0], ==, asked);
}

static void
test_win (Today *self, gconstpointer data)
{
  OnwardWinsCard *wins;
  g_autoptr (GPtrArray) entries = NULL;

  open_window (self, 360);
  wins = onward_test_want (self->section, "wins");
  onward_test_click (onward_test_want (wins, "line"));
  onward_test_type ("Sent it\n");
  onward_test_want_label (wins, "Sent it");
  entries = find_entries (self, ONWARD_ENTRY_KIND_WIN);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (entries->pdata[0], ONWARD_ENTRY_TEXT), ==, "Sent it");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_WIN) == 0);
}

/* A half-typed win is not lost when the window is about to go. */
static void
test_win_flushed (Today *self, gconstpointer data)
{
  open_window (self, 760);
  onward_test_click (onward_test_want (onward_test_want (self->section, "wins"), "line"));
  onward_test_type ("Rang Ada");
  onward_section_flush (self->section);
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_WIN) == 1);
}

/* A reminder leads to the row of what it reminded of. */
static void
test_opened (Today *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) first = add (self, "Reply to Ada", "2026-03-09T09:00");
  g_autoptr (OnwardFollowUp) second = add (self, "Ask Halden", "2026-03-10T09:00");

  open_window (self, 760);
  onward_section_open (self->section, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (second)));
  ONWARD_TEST_UNTIL (n_rows (self) == 2);
  ONWARD_TEST_UNTIL (gtk_window_get_focus (self->window) == GTK_WIDGET (want_row (self, 1)));
}

/* The sting that a step asks about is noted with the plan that it belongs to. */
static void
test_sting (Today *self, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = add_plan (self, ONWARD_FOLLOW_UP_OPEN);
  const char *uid = onward_record_get_uid (ONWARD_RECORD (plan));
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("How much does it sting now?", "2026-03-10T09:00");
  g_autoptr (GPtrArray) entries = NULL;

  onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_STEP, "sting-1");
  onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_PLAN, uid);
  onward_test_save (self->store, step);
  open_window (self, 760);
  g_assert_null (onward_test_see (self->section, "sting"));
  onward_test_click (onward_test_want_label (want_row (self, 0), "How much does it sting now?"));
  onward_test_click (onward_test_want (self->section, "sting"));
  ONWARD_TEST_UNTIL (count_entries (self, ONWARD_ENTRY_KIND_CHECK_IN) == 1);
  entries = find_entries (self, ONWARD_ENTRY_KIND_CHECK_IN);
  g_assert_cmpint (onward_record_get_number (entries->pdata[0], ONWARD_ENTRY_STING), >=, 0);
  g_assert_cmpstr (onward_record_get_text (entries->pdata[0], ONWARD_ENTRY_PLAN), ==, uid);
}

/* An interview of the week, and below it the application that is furthest. */
static void
test_ahead (Today *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autofree char *opens = NULL;

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, "Halden");
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_STAGE, ONWARD_STAGE_INTERVIEWING);
  onward_test_save (self->store, application);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, "2026-03-12T10:00");
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_APPLICATION,
                          onward_record_get_uid (ONWARD_RECORD (application)));
  onward_test_save (self->store, interview);
  open_window (self, 760);
  onward_test_want (self->section, "ahead");
  ONWARD_TEST_UNTIL (onward_test_see_type (self->section, ONWARD_TYPE_COMING_ROW, 1) != NULL);
  g_assert_null (onward_test_see_type (self->section, ONWARD_TYPE_COMING_ROW, 2));
  g_assert_nonnull (onward_test_see_label (onward_test_see_type (self->section, ONWARD_TYPE_COMING_ROW, 1), "Halden"));
  onward_test_click (onward_test_see_type (self->section, ONWARD_TYPE_COMING_ROW, 0));
  ONWARD_TEST_UNTIL (self->asked->len == 1);
  opens = g_strdup_printf ("open %s/%s", onward_job_application_type.name,
                           onward_record_get_uid (ONWARD_RECORD (application)));
  g_assert_cmpstr (self->asked->pdata[0], ==, opens);
}

static void
test_empty (Today *self, gconstpointer data)
{
  open_window (self, 760);
  onward_test_want_label (self->section, "Nothing is waiting for you today.");
  g_assert_null (onward_test_see_label (self->section, "When you are ready"));
  g_assert_null (onward_test_see_type (self->section, ONWARD_TYPE_RUNNING_ROW, 0));
  g_assert_null (onward_test_see (self->section, "ahead"));
  onward_test_click (onward_test_want (self->section, "got_a_no"));
  ONWARD_TEST_UNTIL (self->asked->len == 1);
  g_assert_cmpstr (self->asked->pdata[0], ==, "got-a-no ");
}

/* The button that says this of itself under the pointer. */
static GtkWidget *
see_button (gpointer root, const char *tooltip)
{
  GtkWidget *button;

  for (guint i = 0; (button = onward_test_see_type (root, GTK_TYPE_BUTTON, i)) != NULL; i++)
    {
      if (g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) == 0)
        return button;
    }
  return NULL;
}

/* Another question is asked for, and answered: the one on show, not the one before it. */
static void
test_prompt (Today *self, gconstpointer data)
{
  GtkWidget *prompt;
  GtkLabel *question;
  g_autofree char *first = NULL;
  const char *asks;

  open_window (self, 760);
  prompt = onward_test_want (self->section, "prompt_card");
  question = onward_test_want (prompt, "question");
  first = g_strdup (gtk_label_get_text (question));
  g_assert_cmpstr (first, !=, "");
  onward_test_click (see_button (prompt, "Another question"));
  ONWARD_TEST_UNTIL (!g_str_equal (gtk_label_get_text (question), first));
  g_assert_cmpuint (self->asked->len, ==, 0);
  onward_test_click (see_button (prompt, "Write about it"));
  ONWARD_TEST_UNTIL (self->asked->len == 1);
  asks = self->asked->pdata[0];
  g_assert_true (g_str_has_prefix (asks, "open entry/prompt:any-"));
  g_assert_cmpstr (onward_content_prompt (strchr (asks, ':') + 1)->text, ==, gtk_label_get_text (question));
  onward_section_create (self->section);
  g_assert_cmpstr (self->asked->pdata[1], ==, "open entry/kind:note");
  g_settings_set_boolean (onward_workspace_get_settings (self->workspace), "show-prompts", FALSE);
  ONWARD_TEST_UNTIL (onward_test_see (self->section, "prompt_card") == NULL);
  g_settings_reset (onward_workspace_get_settings (self->workspace), "show-prompts");
}

#define ADD(path, test) g_test_add (path, Today, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  ADD ("/today/empty", test_empty);
  ADD ("/today/ahead", test_ahead);
  ADD ("/today/check-in/two-taps", test_check_in);
  ADD ("/today/check-in/undone", test_check_in_undone);
  ADD ("/today/check-in/taken-back", test_check_in_taken_back);
  ADD ("/today/check-in/sting", test_sting);
  ADD ("/today/due/opened", test_opened);
  ADD ("/today/due/done", test_due_done);
  ADD ("/today/due/later", test_due_later);
  ADD ("/today/due/let-go", test_due_let_go);
  ADD ("/today/due/by-keyboard", test_due_by_keyboard);
  ADD ("/today/due/many", test_due_many);
  ADD ("/today/follows-the-store", test_follows_the_store);
  ADD ("/today/day-turns", test_day_turns);
  ADD ("/today/plan/next-step", test_plan);
  ADD ("/today/plan/closing", test_plan_closing);
  ADD ("/today/wins/add", test_win);
  ADD ("/today/wins/flushed", test_win_flushed);
  ADD ("/today/prompt", test_prompt);
  return g_test_run ();
}
