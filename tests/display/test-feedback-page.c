/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-feedback-card.h"
#include "onward-feedback-keeping.h"
#include "onward-feedback-sorting.h"
#include "onward-feedback-window.h"
#include "onward-goal.h"
#include "onward-lesson.h"
#include "onward-notes.h"
#include "onward-skill.h"
#include "onward-test-display.h"

#define WORDS "Say why before how. You were fast."
#define LONG_WORDS WORDS "\n\n" WORDS "\n\n" WORDS "\n\n" WORDS "\n\n" WORDS "\n\n"

/* A person in front of feedback that came. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardJobApplication *application;
  GtkWindow *window; /* weak pointer */
} Scene;

static void
set_up (Scene *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  self->application = onward_job_application_new ();
  g_object_set (self->application, "employer", "Norrland", "role", "Engineer", NULL);
  onward_job_application_add_event (self->application, "2026-03-09", ONWARD_STAGE_ENDED, ONWARD_ENDING_AFTER_INTERVIEW,
                                    ONWARD_TOLD_PERSONAL_MAIL, "");
  onward_test_save (self->store, self->application);
  onward_feedback_watch (self->workspace);
}

static void
close_window (Scene *self)
{
  if (self->window != NULL)
    gtk_window_close (self->window);
  ONWARD_TEST_UNTIL (self->window == NULL);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  close_window (self);
  g_object_unref (self->application);
  onward_test_workspace_close (self->workspace);
}

static GPtrArray *
all_of (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (self->store, query);
}

static guint
count_of (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  return all->len;
}

/* The one of its type.  (transfer full) */
static OnwardRecord *
the_one (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  g_assert_cmpuint (all->len, ==, 1);
  return g_object_ref (all->pdata[0]);
}

static const char *
uid_of_application (Scene *self)
{
  return onward_record_get_uid (ONWARD_RECORD (self->application));
}

static char *
save_feedback (Scene *self, OnwardFeedbackState state, const char *words, int pass)
{
  g_autoptr (OnwardFeedback) feedback = g_object_new (ONWARD_TYPE_FEEDBACK, "application", uid_of_application (self),
                                                      "state", state, "words", words, "pass", pass, "asked-on",
                                                      "2026-03-09", NULL);

  onward_test_save (self->store, feedback);
  return g_strdup (onward_record_get_uid (ONWARD_RECORD (feedback)));
}

static void
show (Scene *self, const char *uid)
{
  GtkWindow *window = onward_feedback_window_new (self->workspace, uid);

  g_set_weak_pointer (&self->window, window);
  gtk_window_present (window);
  onward_test_focus_window (window);
}

/* As somebody who has no pointer: the first @n_words of what they wrote. */
static void
select_words (guint n_words)
{
  onward_test_key ("ctrl+Home");
  for (guint i = 0; i < n_words; i++)
    onward_test_key ("ctrl+shift+Right");
}

static gboolean
is_marked (Scene *self, int offset)
{
  GtkTextBuffer *buffer = onward_notes_get_buffer (onward_test_want (self->window, "words"));
  g_autoptr (GSList) tags = NULL;
  GtkTextIter at;

  gtk_text_buffer_get_iter_at_offset (buffer, &at, offset);
  tags = gtk_text_iter_get_tags (&at);
  return tags != NULL;
}

/* Read now, and straight on to the page. */
static void
test_record (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) feedback = NULL;

  show (self, uid_of_application (self));
  onward_test_want_label (self->window, "You do not have to read it yet");
  onward_test_type (WORDS);
  onward_test_key ("alt+r");
  onward_test_want_label (self->window, "1 of 3");
  onward_test_key ("alt+s");
  onward_test_want_label (self->window, "The reasons, sorted");
  close_window (self);
  feedback = the_one (self, &onward_feedback_type);
  g_assert_cmpint (onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE), ==, ONWARD_FEEDBACK_STATE_RECEIVED);
  g_assert_cmpstr (onward_record_get_text (feedback, ONWARD_FEEDBACK_WORDS), ==, WORDS);
  g_assert_cmpstr (onward_record_get_text (feedback, ONWARD_FEEDBACK_RECEIVED_ON), ==, "2026-03-10");
  g_assert_cmpstr (onward_record_get_text (feedback, ONWARD_FEEDBACK_APPLICATION), ==, uid_of_application (self));

  /* The next time it is the page at once, and from there one can read in passes all the same. */
  show (self, onward_record_get_uid (feedback));
  onward_test_want_label (self->window, "The reasons, sorted");
  gtk_widget_activate_action (onward_test_want (self->window, "phrases"), "feedback.passes", NULL);
  onward_test_want_label (self->window, "1 of 3");
  onward_test_key ("alt+s");
  onward_test_want_label (self->window, "The reasons, sorted");
}

static void
test_keep_phrases (Scene *self, gconstpointer data)
{
  g_autofree char *uid = save_feedback (self, ONWARD_FEEDBACK_STATE_RECEIVED, WORDS, 3);
  g_autoptr (OnwardRecord) lesson = NULL;
  g_autoptr (OnwardRecord) feedback = NULL;
  g_autoptr (OnwardRecord) skill = NULL;
  g_autoptr (OnwardRecord) proof = NULL;

  show (self, uid);
  onward_test_want_label (self->window, "The reasons, sorted");
  g_assert_false (gtk_widget_is_sensitive (onward_test_want (self->window, "lesson_button")));
  select_words (4);
  onward_test_key ("alt+l");
  ONWARD_TEST_UNTIL (count_of (self, &onward_lesson_type) == 1);
  lesson = the_one (self, &onward_lesson_type);
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_TEXT), ==, "Say why before how");
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_FEEDBACK), ==, uid);
  onward_test_want_label (self->window, "Lesson");
  ONWARD_TEST_UNTIL (is_marked (self, 5));
  g_assert_false (is_marked (self, 25));

  onward_test_key ("alt+s");
  onward_test_key ("alt+p");
  ONWARD_TEST_UNTIL (count_of (self, &onward_skill_type) == 1 && count_of (self, &onward_entry_type) == 1);
  onward_test_want_label (self->window, "Skill to learn");
  onward_test_want_label (self->window, "Proof");
  skill = the_one (self, &onward_skill_type);
  proof = the_one (self, &onward_entry_type);
  g_assert_cmpint (onward_record_get_number (skill, ONWARD_SKILL_STANDING), ==, ONWARD_SKILL_STANDING_LEARNING);
  g_assert_cmpint (onward_record_get_number (proof, ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_PROOF);
  feedback = the_one (self, &onward_feedback_type);
  {
    g_autoptr (GPtrArray) phrases = onward_phrases_read (onward_record_get_text (feedback, ONWARD_FEEDBACK_PHRASES));

    g_assert_cmpuint (phrases->len, ==, 3);
  }

  /* The same once more makes no second one. */
  onward_test_key ("alt+l");
  onward_test_drain ();
  g_assert_cmpuint (count_of (self, &onward_lesson_type), ==, 1);
}

/* What is taken back is neither named nor marked any more. */
static void
test_keep_undone (Scene *self, gconstpointer data)
{
  g_autofree char *uid = save_feedback (self, ONWARD_FEEDBACK_STATE_RECEIVED, WORDS, 3);

  show (self, uid);
  onward_test_want_label (self->window, "The reasons, sorted");
  select_words (4);
  onward_test_key ("alt+l");
  onward_test_want_label (self->window, "Lesson");
  ONWARD_TEST_UNTIL (is_marked (self, 5));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count_of (self, &onward_lesson_type) == 0);
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Lesson") == NULL);
  ONWARD_TEST_UNTIL (!is_marked (self, 5));
}

static void
choose_sort (Scene *self, guint downs)
{
  gtk_widget_grab_focus (onward_test_want (self->window, "sort"));
  onward_test_key ("space");
  for (guint i = 0; i < 3; i++)
    onward_test_key ("Up");
  for (guint i = 0; i < downs; i++)
    onward_test_key ("Down");
  onward_test_key ("Return");
}

/* What is mine to change offers a goal, and nothing else does. */
static void
test_sort (Scene *self, gconstpointer data)
{
  g_autofree char *uid = save_feedback (self, ONWARD_FEEDBACK_STATE_RECEIVED, WORDS, 3);
  g_autoptr (OnwardRecord) goal = NULL;
  g_autoptr (OnwardRecord) feedback = NULL;

  show (self, uid);
  onward_test_want_label (self->window, "The reasons, sorted");
  onward_test_key ("alt+a");
  onward_test_want (self->window, "sort");
  onward_test_type ("Too little why");
  g_assert_null (onward_test_see (self->window, "goal_button"));
  choose_sort (self, 1);
  g_assert_null (onward_test_see (self->window, "goal_button"));
  choose_sort (self, 0);
  onward_test_want (self->window, "goal_button");
  onward_test_key ("alt+g");
  ONWARD_TEST_UNTIL (count_of (self, &onward_goal_type) == 1);
  goal = the_one (self, &onward_goal_type);
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_TITLE), ==, "Too little why");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_SOURCE), ==, "Too little why");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_FEEDBACK), ==, uid);
  onward_test_want (self->window, "goal_link");
  g_assert_null (onward_test_see (self->window, "goal_button"));
  close_window (self);
  feedback = the_one (self, &onward_feedback_type);
  {
    g_autoptr (GPtrArray) reasons = onward_reasons_read (onward_record_get_text (feedback, ONWARD_FEEDBACK_REASONS));

    g_assert_cmpuint (reasons->len, ==, 1);
    g_assert_cmpint (((OnwardReason *) reasons->pdata[0])->sort, ==, ONWARD_REASON_MINE);
  }
}

/* A phrase of theirs becomes a reason, too. */
static void
test_phrase_to_reason (Scene *self, gconstpointer data)
{
  g_autofree char *uid = save_feedback (self, ONWARD_FEEDBACK_STATE_RECEIVED, WORDS, 3);
  g_autoptr (OnwardRecord) feedback = NULL;

  show (self, uid);
  onward_test_want_label (self->window, "The reasons, sorted");
  select_words (2);
  onward_test_key ("alt+r");
  onward_test_want (self->window, "sort");
  close_window (self);
  feedback = the_one (self, &onward_feedback_type);
  g_assert_cmpstr (onward_record_get_text (feedback, ONWARD_FEEDBACK_REASONS), ==,
                   "[{\"sort\":\"unknown\",\"text\":\"Say why\"}]");
}

/* The card on an application's page */

static OnwardRecord *
the_reminder (Scene *self)
{
  ONWARD_TEST_UNTIL (count_of (self, &onward_follow_up_type) == 1);
  return the_one (self, &onward_follow_up_type);
}

static void
show_card (Scene *self)
{
  GtkWidget *card = g_object_new (ONWARD_TYPE_FEEDBACK_CARD, NULL);

  onward_feedback_card_set_up (ONWARD_FEEDBACK_CARD (card), self->workspace, self->application);
  g_set_weak_pointer (&self->window, onward_test_window_new (card, 500, 400));
}

static void
go_to (Scene *self, const char *iso)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (iso, NULL);

  onward_workspace_set_now (self->workspace, now);
}

/* Asked, a week later once more, and then it may rest; all of it can be taken back. */
static void
test_ask (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) feedback = NULL;
  g_autoptr (OnwardRecord) reminder = NULL;

  show_card (self);
  onward_test_want_label (self->window, "One polite question may bring an answer. Whatever comes back, you asked.");
  /* There is no window for letters here. */
  g_assert_null (onward_test_see (self->window, "ask_button"));
  onward_test_click (onward_test_want (self->window, "asked_button"));
  onward_test_want_label (self->window, "You asked for feedback today.");
  g_assert_null (onward_test_see (self->window, "asked_button"));
  g_assert_null (onward_test_see (self->window, "silence_button"));
  reminder = the_reminder (self);
  g_assert_cmpstr (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_DUE), ==, "2026-03-17T09:00");
  g_assert_cmpint (onward_record_get_number (reminder, ONWARD_FOLLOW_UP_KIND), ==, ONWARD_FOLLOW_UP_KIND_FEEDBACK);

  go_to (self, "2026-03-17T10:00:00Z");
  onward_test_want_label (self->window, "You asked for feedback 1 week ago.");
  onward_test_click (onward_test_want (self->window, "asked_button"));
  onward_test_want_label (self->window, "You asked twice, last today. The rest is not up to you.");
  ONWARD_TEST_UNTIL (onward_record_get_number (reminder, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  g_assert_cmpuint (count_of (self, &onward_follow_up_type), ==, 1);

  onward_test_click (onward_test_want (self->window, "silence_button"));
  onward_test_want_label (self->window, "No answer, and that is common. It says nothing about you.");
  feedback = the_one (self, &onward_feedback_type);
  g_assert_cmpint (onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE), ==, ONWARD_FEEDBACK_STATE_NONE);
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->window, "You asked twice, last today. The rest is not up to you.");
}

/* Who ticks the reminder has asked again; the step that a plan had for it is the reminder. */
static void
test_tick (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("Ask them once more", "2026-03-20T09:00");
  g_autoptr (OnwardRecord) reminder = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  g_object_set (step, "kind", ONWARD_FOLLOW_UP_KIND_FEEDBACK, "application", uid_of_application (self), NULL);
  onward_test_save (self->store, step);
  show_card (self);
  onward_test_click (onward_test_want (self->window, "asked_button"));
  onward_test_want_label (self->window, "You asked for feedback today.");
  reminder = the_reminder (self);
  g_assert_cmpstr (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_TITLE), ==, "Ask them once more");
  g_assert_cmpstr (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_DUE), ==, "2026-03-17T09:00");
  draft = onward_record_dup_draft (reminder);
  onward_follow_up_done (ONWARD_FOLLOW_UP (draft), 1);
  onward_test_save (self->store, draft);
  onward_test_want_label (self->window, "You asked twice, last today. The rest is not up to you.");
}

/* What came ends the asking. */
static void
test_came (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) feedback = NULL;
  g_autoptr (OnwardRecord) reminder = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  show_card (self);
  onward_test_click (onward_test_want (self->window, "asked_button"));
  reminder = the_reminder (self);
  feedback = the_one (self, &onward_feedback_type);
  draft = onward_record_dup_draft (feedback);
  g_object_set (draft, "state", ONWARD_FEEDBACK_STATE_RECEIVED, "received-on", "2026-03-10", "words", WORDS, NULL);
  onward_test_save (self->store, draft);
  onward_test_want_label (self->window, "Feedback came today.");
  onward_test_want (self->window, "open_button");
  ONWARD_TEST_UNTIL (onward_record_get_number (reminder, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DROPPED);
}

static gboolean
is_in_sight (gpointer widget, GtkWindow *window)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, GTK_WIDGET (window), &bounds) && bounds.size.height > 0 &&
         bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (GTK_WIDGET (window));
}

static void
test_narrow (Scene *self, gconstpointer data)
{
  g_autofree char *uid = save_feedback (self, ONWARD_FEEDBACK_STATE_RECEIVED,
                                        LONG_WORDS LONG_WORDS LONG_WORDS, 3);
  GtkWindow *parent = onward_test_window_new (gtk_label_new ("Applications"), 360, 600);
  GtkWindow *window = onward_feedback_window_new (self->workspace, uid);

  gtk_window_set_transient_for (window, parent);
  g_set_weak_pointer (&self->window, window);
  gtk_window_present (window);
  onward_test_focus_window (window);
  onward_test_want_label (window, "The reasons, sorted");
  onward_test_key ("alt+a");
  /* Where one writes comes into sight. */
  ONWARD_TEST_UNTIL (is_in_sight (onward_test_want (window, "sort"), window));
  onward_test_type ("A reason of quite some length, as reasons are when somebody writes them down with care");
  onward_test_drain ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 360);
  close_window (self);
  onward_test_window_close (parent);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Scene *self, gconstpointer data);
  } tests[] = {
    { "/feedback/record", test_record },
    { "/feedback/keep-phrases", test_keep_phrases },
    { "/feedback/keep-undone", test_keep_undone },
    { "/feedback/sort", test_sort },
    { "/feedback/phrase-to-reason", test_phrase_to_reason },
    { "/feedback/narrow", test_narrow },
    { "/feedback/ask", test_ask },
    { "/feedback/tick", test_tick },
    { "/feedback/came", test_came },
  };

  onward_test_display_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Scene, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
