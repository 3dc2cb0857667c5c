/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-interview.h"
#include "onward-mock-window.h"
#include "onward-practice-page.h"
#include "onward-practice-view.h"
#include "onward-practice.h"
#include "onward-question-dialog.h"
#include "onward-review-answers.h"
#include "onward-review-sheet.h"
#include "onward-review.h"
#include "onward-story-telling.h"
#include "onward-test-display.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardSection *view;
  GtkWindow *window;
} Scene;

static void
toast_cb (OnwardWorkspace *workspace, AdwToast *toast)
{
  g_object_unref (g_object_ref_sink (toast));
}

static void
set_up (Scene *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  g_signal_connect (self->workspace, "toast", G_CALLBACK (toast_cb), NULL);
}

static void
open_view (Scene *self)
{
  self->view = g_object_new (ONWARD_TYPE_PRACTICE_VIEW, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->view), 1000, 800);
}

/* All of it can be had 360 pixels wide. */
static void
assert_narrow (gpointer widget)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (widget), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static GPtrArray *
find (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (self->store, query);
}

static guint
count (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) found = find (self, type);

  return found->len;
}

static gint64
number (GPtrArray *records, guint field)
{
  return onward_record_get_number (records->pdata[0], field);
}

/* One answer by keys alone: flagged first, timed, tallied, rated, kept; then the next is there. */
static void
test_round (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) flagged = g_object_new (ONWARD_TYPE_QUESTION, "text", "Why tracing?", "group", "problems",
                                                   "flagged", TRUE, NULL);
  g_autoptr (OnwardStory) story = g_object_new (ONWARD_TYPE_STORY, "title", "The roof", NULL);
  g_autoptr (GPtrArray) practices = NULL;
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (GPtrArray) stories = NULL;

  onward_story_set_covers (story, "problems", TRUE);
  onward_test_save (self->store, flagged);
  onward_test_save (self->store, story);
  open_view (self);
  onward_test_want_label (self->view, "Why tracing?");
  gtk_widget_grab_focus (onward_test_want (self->view, "first_button"));
  onward_test_key ("Return");
  onward_test_want_label (onward_test_want (self->view, "page"), "Why tracing?");
  onward_test_want_label (self->view, "Stories That Fit");
  gtk_check_button_set_active (onward_test_see_type (onward_test_want (self->view, "stories"), GTK_TYPE_CHECK_BUTTON, 0), TRUE);
  onward_test_key ("space");
  onward_test_want_label (self->view, "Stop");
  onward_test_key ("f");
  onward_test_key ("f");
  onward_test_key ("shift+f");
  onward_test_want_label (self->view, "1 Filler Word");
  onward_test_key ("space");
  onward_test_want_label (self->view, "Short. There is room for what came of it.");
  assert_narrow (self->view);
  onward_test_key ("5");
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (count (self, &onward_practice_type) == 1);
  practices = find (self, &onward_practice_type);
  g_assert_cmpint (number (practices, ONWARD_PRACTICE_RATING), ==, 5);
  g_assert_cmpint (number (practices, ONWARD_PRACTICE_FILLERS), ==, 1);
  questions = find (self, &onward_question_type);
  g_assert_cmpint (number (questions, ONWARD_QUESTION_TIMES), ==, 1);
  g_assert_false (number (questions, ONWARD_QUESTION_FLAGGED));
  stories = find (self, &onward_story_type);
  g_assert_cmpint (number (stories, ONWARD_STORY_TIMES), ==, 1);
  onward_test_want_label (onward_test_want (self->view, "page"), "Walk me through your background");

  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, &onward_practice_type) == 0);
  ONWARD_TEST_UNTIL (number (questions, ONWARD_QUESTION_FLAGGED));
  g_assert_cmpint (number (questions, ONWARD_QUESTION_TIMES), ==, 0);
}

/* A question of the bank is kept once something is known about it; N goes to another. */
static void
test_shipped (Scene *self, gconstpointer data)
{
  g_autoptr (GPtrArray) questions = NULL;

  open_view (self);
  onward_test_click (onward_test_want (self->view, "first_button"));
  onward_test_want_label (onward_test_want (self->view, "page"), "Walk me through your background");
  onward_test_key ("n");
  onward_test_want_label (onward_test_want (self->view, "page"), "Why this role?");
  g_assert_cmpuint (count (self, &onward_question_type), ==, 0);
  onward_test_key ("space");
  onward_test_key ("space");
  onward_test_key ("2");
  onward_test_click (onward_test_want (self->view, "notes"));
  onward_test_type ("Say 4 fewer words");
  onward_test_click (onward_test_want (self->view, "keep_button"));
  ONWARD_TEST_UNTIL (count (self, &onward_practice_type) == 1);
  questions = find (self, &onward_question_type);
  g_assert_cmpuint (questions->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (questions->pdata[0], ONWARD_QUESTION_CONTENT), ==, "opening-why-role");
  g_assert_cmpint (number (questions, ONWARD_QUESTION_RATING), ==, 2);
}

/* An own question is added, and comes before those that Onward brings along. */
static void
test_own (Scene *self, gconstpointer data)
{
  GtkWindow *dialog;

  open_view (self);
  onward_test_want_label (self->view, "Why us?");
  onward_section_create (self->view);
  ONWARD_TEST_UNTIL (onward_test_top_window () != self->window);
  dialog = onward_test_top_window ();
  onward_test_focus_window (dialog);
  onward_test_type ("Why birds?");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (count (self, &onward_question_type) == 1);
  onward_test_focus_window (self->window);
  onward_test_click (onward_test_want (self->view, "first_button"));
  onward_test_want_label (onward_test_want (self->view, "page"), "Why birds?");
  gtk_widget_activate_action (GTK_WIDGET (self->view), "question.put-aside", NULL);
  onward_test_want_label (onward_test_want (self->view, "page"), "Walk me through your background");
}

/* What the partner ticked for an item. */
static OnwardRating
seen_by_partner (Scene *self, const char *item)
{
  g_autoptr (GPtrArray) reviews = find (self, &onward_review_type);
  g_autoptr (GPtrArray) answers = NULL;
  OnwardAnswer *answer;

  if (reviews->len != 1)
    return ONWARD_RATING_NONE;
  answers = onward_answers_read (onward_record_get_text (reviews->pdata[0], ONWARD_REVIEW_OBSERVER_ANSWERS));
  answer = onward_answers_find (answers, item);
  return answer != NULL ? answer->rating : ONWARD_RATING_NONE;
}

/* With a friend: begun, watched, and both sheets side by side. */
static void
test_mock (Scene *self, gconstpointer data)
{
  g_autoptr (GPtrArray) mocks = NULL;
  g_autoptr (GPtrArray) reviews = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  GtkWindow *mock;

  open_view (self);
  onward_test_want_label (self->view, "Why us?");
  onward_test_click (onward_test_want (self->view, "friend_button"));
  onward_test_type ("Maya");
  onward_test_click (onward_test_want (self->view, "now_button"));
  ONWARD_TEST_UNTIL (onward_test_top_window () != self->window);
  mock = onward_test_top_window ();
  onward_test_focus_window (mock);
  assert_narrow (mock);
  mocks = find (self, &onward_interview_type);
  g_assert_cmpuint (mocks->len, ==, 1);
  g_assert_cmpint (number (mocks, ONWARD_INTERVIEW_ROUND), ==, ONWARD_ROUND_MOCK);
  g_assert_cmpstr (onward_record_get_text (mocks->pdata[0], ONWARD_INTERVIEW_PARTNER_NAME), ==, "Maya");
  onward_test_want_label (mock, "Why us?");
  onward_test_click (onward_test_want_label (mock, "I named a concrete situation, quickly"));
  onward_test_key ("y");
  ONWARD_TEST_UNTIL (seen_by_partner (self, "star-1") == ONWARD_RATING_YES);
  reviews = find (self, &onward_review_type);
  g_assert_cmpstr (onward_record_get_text (reviews->pdata[0], ONWARD_REVIEW_OBSERVER), ==, "Maya");

  /* The person's own sheet is the debrief's. */
  draft = onward_record_dup_draft (reviews->pdata[0]);
  onward_record_set_text (draft, ONWARD_REVIEW_ANSWERS,
                          "[{\"group\":\"star\",\"item\":\"star-1\",\"note\":\"\",\"rating\":\"no\",\"words\":\"I named a concrete situation, quickly\"}]");
  onward_test_save (self->store, draft);
  onward_test_click (onward_test_want_label (mock, "Side by Side"));
  onward_test_want_label (mock, "Maya saw more in 1 point than you did.");
  onward_test_want_label (mock, "You: No · Maya: Yes");
  assert_narrow (mock);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
  onward_test_want_label (self->view, "With Maya");
}

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
  g_test_add ("/practising/round", Scene, NULL, set_up, test_round, tear_down);
  g_test_add ("/practising/shipped", Scene, NULL, set_up, test_shipped, tear_down);
  g_test_add ("/practising/own", Scene, NULL, set_up, test_own, tear_down);
  g_test_add ("/practising/mock", Scene, NULL, set_up, test_mock, tear_down);
  return g_test_run ();
}
