/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-checklist-item.h"
#include "onward-checklist-window.h"
#include "onward-editor.h"
#include "onward-entry.h"
#include "onward-interview-page.h"
#include "onward-interview.h"
#include "onward-lesson.h"
#include "onward-mock-window.h"
#include "onward-question.h"
#include "onward-review-answers.h"
#include "onward-review-asked-row.h"
#include "onward-review-checklist.h"
#include "onward-review-editor.h"
#include "onward-review-group.h"
#include "onward-review-log.h"
#include "onward-review-point.h"
#include "onward-review-row.h"
#include "onward-review.h"
#include "onward-story-telling.h"
#include "onward-test-display.h"

/* The page of one interview on the screen, at its debrief. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardRecord *interview;
  OnwardInterviewPage *page;
  GtkWindow *window;
  char *toast; /* what the last one said */
  char *asked; /* "open entry/…" */
} Page;

static void
toast_cb (Page *self, AdwToast *toast)
{
  g_free (self->toast);
  self->toast = g_strdup (adw_toast_get_title (toast));
}

static void
asked_cb (Page *self, GVariant *target, GSimpleAction *action)
{
  g_free (self->asked);
  self->asked = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), g_variant_get_string (target, NULL));
}

static void
listen (Page *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("open", G_VARIANT_TYPE_STRING);

  g_signal_connect_swapped (action, "activate", G_CALLBACK (asked_cb), self);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (actions));
}

static OnwardRecord *
add_interview (Page *self, const char *title, const char *starts)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();

  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_ROUND, ONWARD_ROUND_MOCK);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_TITLE, title);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, starts);
  onward_test_save (self->store, interview);
  return onward_test_load (self->store, &onward_interview_type, onward_record_get_uid (ONWARD_RECORD (interview)));
}

static void
look_back (Page *self)
{
  onward_interview_page_ask_for (self->page, "debrief");
  onward_interview_page_show (self->page, self->interview);
}

static void
set_up (Page *self, gconstpointer width)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  g_signal_connect_swapped (self->workspace, "toast", G_CALLBACK (toast_cb), self);
  self->interview = add_interview (self, "With Maya", "2026-03-10T09:00");
  self->page = g_object_new (ONWARD_TYPE_INTERVIEW_PAGE, NULL);
  onward_interview_page_set_workspace (self->page, self->workspace);
  self->window = onward_test_window_new (GTK_WIDGET (self->page), width != NULL ? GPOINTER_TO_INT (width) : 720, 760);
  listen (self);
  look_back (self);
}

static void
tear_down (Page *self, gconstpointer width)
{
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  onward_test_window_close (self->window);
  g_clear_object (&self->interview);
  onward_test_workspace_close (self->workspace);
  g_clear_pointer (&self->toast, g_free);
  g_clear_pointer (&self->asked, g_free);
}

static OnwardEditor *
editor_of (Page *self)
{
  ONWARD_TEST_UNTIL (onward_test_see_type (self->page, ONWARD_TYPE_REVIEW_EDITOR, 0) != NULL);
  return onward_test_see_type (self->page, ONWARD_TYPE_REVIEW_EDITOR, 0);
}

static OnwardRecord *
draft_of (Page *self)
{
  return onward_editor_get_draft (editor_of (self));
}

static void
wait_saved (Page *self)
{
  ONWARD_TEST_UNTIL (onward_editor_get_status (editor_of (self)) == ONWARD_EDITOR_SAVED);
  ONWARD_TEST_UNTIL (onward_editor_get_record (editor_of (self)) != NULL);
}

static gboolean
has_focus (Page *self, GType type)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);

  return focus != NULL && (g_type_is_a (G_OBJECT_TYPE (focus), type) || gtk_widget_get_ancestor (focus, type) != NULL);
}

/* Goes on with Tab until something of that type has the focus. */
static void
tab_to (Page *self, GType type)
{
  for (int i = 0; i < 60 && !has_focus (self, type); i++)
    {
      GtkWidget *before = gtk_window_get_focus (self->window);

      onward_test_key ("Tab");
      ONWARD_TEST_UNTIL (gtk_window_get_focus (self->window) != before);
    }
  g_assert_true (has_focus (self, type));
}

static OnwardRating
rating_of (Page *self, const char *item)
{
  g_autoptr (GPtrArray) answers = onward_answers_read (onward_record_get_text (draft_of (self), ONWARD_REVIEW_ANSWERS));
  OnwardAnswer *answer = onward_answers_find (answers, item);

  return answer != NULL ? answer->rating : ONWARD_RATING_NONE;
}

static char *
dup_note (Page *self, const char *item)
{
  g_autoptr (GPtrArray) answers = onward_answers_read (onward_record_get_text (draft_of (self), ONWARD_REVIEW_ANSWERS));
  OnwardAnswer *answer = onward_answers_find (answers, item);

  return g_strdup (answer != NULL ? answer->note : "");
}

static guint
count (Page *self, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);
  g_autoptr (GPtrArray) found = onward_test_find (self->store, query);

  return found->len;
}

static GtkWidget *
nth_row (Page *self, guint nth)
{
  return onward_test_see_type (self->page, ONWARD_TYPE_REVIEW_ROW, nth);
}

static void
answer_items (Page *self)
{
  g_autofree char *note = NULL;

  tab_to (self, ONWARD_TYPE_REVIEW_ROW);
  g_assert_true (gtk_window_get_focus (self->window) == nth_row (self, 0));
  onward_test_key ("y");
  onward_test_key ("Down");
  onward_test_key ("p");
  onward_test_key ("Down");
  onward_test_key ("n");
  onward_test_key ("m");
  onward_test_type ("no yet\n");
  ONWARD_TEST_UNTIL (gtk_window_get_focus (self->window) == nth_row (self, 2));
  onward_test_key ("Down");
  onward_test_key ("a");
  ONWARD_TEST_UNTIL (rating_of (self, "prep-4") == ONWARD_RATING_NA);
  g_assert_cmpint (rating_of (self, "prep-1"), ==, ONWARD_RATING_YES);
  g_assert_cmpint (rating_of (self, "prep-2"), ==, ONWARD_RATING_PARTLY);
  g_assert_cmpint (rating_of (self, "prep-3"), ==, ONWARD_RATING_NO);
  note = dup_note (self, "prep-3");
  g_assert_cmpstr (note, ==, "no yet");
  onward_test_want_label (self->page, "4 of 13");
  /* The same once more takes it back. */
  onward_test_key ("a");
  ONWARD_TEST_UNTIL (rating_of (self, "prep-4") == ONWARD_RATING_NONE);
}

/* A whole debrief without the pointer, from empty to closed. */
/* An answer by the pointer, the next ones by keys from there. */
static void
test_on_from_click (Page *self, gconstpointer data)
{
  editor_of (self);
  onward_test_drain ();
  onward_test_click (onward_test_want_label (nth_row (self, 1), "Yes"));
  ONWARD_TEST_UNTIL (rating_of (self, "prep-2") == ONWARD_RATING_YES);
  onward_test_key ("Down");
  onward_test_key ("p");
  ONWARD_TEST_UNTIL (rating_of (self, "prep-3") == ONWARD_RATING_PARTLY);
  onward_test_click (onward_test_want_label (nth_row (self, 1), "No"));
  onward_test_key ("Up");
  onward_test_key ("a");
  ONWARD_TEST_UNTIL (rating_of (self, "prep-1") == ONWARD_RATING_NA);
}

static void
test_keyboard (Page *self, gconstpointer width)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (editor_of (self))));
  onward_test_key ("7");
  onward_test_want_label (self->page, "7 · Good");
  onward_test_want_label (self->page, "Said before you know what comes of it.");
  answer_items (self);
  onward_test_key ("Up");
  onward_test_key ("l");
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "Kept as a lesson") == 0);
  g_assert_cmpuint (count (self, &onward_lesson_type), ==, 1);
  onward_test_key ("l");
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "It is among your lessons already") == 0);
  for (int i = 0; i < 11; i++)
    onward_test_key ("Down");
  /* Past the last item to the next group, which unfolds. */
  ONWARD_TEST_UNTIL (has_focus (self, ONWARD_TYPE_REVIEW_GROUP) && !has_focus (self, ONWARD_TYPE_REVIEW_ROW));
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->page, "I named a concrete situation, quickly") != NULL);
  onward_test_key ("Down");
  onward_test_key ("y");
  ONWARD_TEST_UNTIL (rating_of (self, "star-1") == ONWARD_RATING_YES);

  g_assert_true (gtk_widget_grab_focus (onward_test_see (self->page, "questions")));
  onward_test_type ("Why us?\n");
  ONWARD_TEST_UNTIL (onward_test_see_type (self->page, ONWARD_TYPE_REVIEW_ASKED_ROW, 0) != NULL);
  onward_test_key ("shift+Tab");
  g_assert_true (has_focus (self, ONWARD_TYPE_REVIEW_ASKED_ROW));
  onward_test_key ("c");
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "Kept to practise") == 0);
  g_assert_cmpuint (count (self, &onward_question_type), ==, 1);

  onward_test_want_label (self->page, "To close it, say one thing to keep and one to change.");
  tab_to (self, ONWARD_TYPE_REVIEW_POINT);
  if (!GTK_IS_TEXT_VIEW (gtk_window_get_focus (self->window)))
    onward_test_key ("Tab");
  onward_test_type ("Kept calm");
  onward_test_want_label (self->page, "One thing to change is still open.");
  onward_test_key ("Tab");
  onward_test_key ("Tab");
  onward_test_type ("Say why first");
  onward_test_want_label (self->page, "Both are said.");
  onward_test_key ("Tab");
  onward_test_key ("Return");
  onward_test_want_label (self->page, "Closed today.");
  /* What was kept is a proof now. */
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "Kept as a proof") == 0);
  wait_saved (self);
  g_assert_cmpstr (onward_record_get_text (onward_editor_get_record (editor_of (self)), ONWARD_REVIEW_CLOSED_ON), ==,
                   "2026-03-10");
  g_assert_cmpuint (count (self, &onward_entry_type), ==, 1);
  g_assert_cmpuint (count (self, &onward_review_type), ==, 1);
}

/* Left in the middle, another interview meanwhile, and resumed where it was. */
static void
test_resumes (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) first = g_object_ref (self->interview);
  g_autoptr (OnwardRecord) other = add_interview (self, "Next week", "2026-03-17T09:00");

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (editor_of (self))));
  onward_test_click (onward_test_see (nth_row (self, 0), "yes"));
  onward_test_click (onward_test_see (nth_row (self, 1), "no"));
  ONWARD_TEST_UNTIL (rating_of (self, "prep-2") == ONWARD_RATING_NO);

  /* What is still to come is not looked back at, unless one wants to. */
  g_set_object (&self->interview, other);
  look_back (self);
  onward_test_want_label (self->page, "Look Back Already");

  g_set_object (&self->interview, first);
  look_back (self);
  onward_test_want_label (self->page, "2 of 13");
  g_assert_cmpint (rating_of (self, "prep-1"), ==, ONWARD_RATING_YES);
  g_assert_cmpuint (count (self, &onward_review_type), ==, 1);
}

/* How it felt is recorded before the outcome is known, and stays so. */
static void
test_felt_stays (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) draft = NULL;

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (editor_of (self))));
  onward_test_key ("8");
  wait_saved (self);
  draft = onward_record_dup_draft (self->interview);
  onward_record_set_number (draft, ONWARD_INTERVIEW_OUTCOME, ONWARD_OUTCOME_NO);
  onward_test_save (self->store, draft);
  onward_test_want_label (self->page, "You said this before you knew what came of it, so it stays.");
  g_assert_false (gtk_widget_is_sensitive (onward_test_see (self->page, "felt")));
  g_assert_cmpint (onward_record_get_number (draft_of (self), ONWARD_REVIEW_FELT), ==, 8);
}

/* An item that is asked no more stays in the debrief that answered it. */
static void
test_own_checklist (Page *self, gconstpointer width)
{
  g_autoptr (GPtrArray) shipped = onward_review_checklist_join (NULL);
  g_autoptr (OnwardRecord) retired = onward_review_checklist_retire (shipped->pdata[0], TRUE);
  g_autoptr (OnwardRecord) retired_too = onward_review_checklist_retire (shipped->pdata[1], TRUE);
  GtkWindow *window;

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (editor_of (self))));
  onward_test_click (onward_test_see (nth_row (self, 0), "yes"));
  onward_test_save (self->store, retired);
  onward_test_save (self->store, retired_too);
  onward_test_want_label (self->page, "1 of 12");
  onward_test_want_label (self->page, "I could say in two sentences what they do, and for whom");
  g_assert_null (onward_test_see_label (self->page, "I knew something recent about them"));

  window = onward_checklist_window_new (self->workspace);
  gtk_window_set_transient_for (window, self->window);
  gtk_window_present (window);
  onward_test_focus_window (window);
  onward_test_want_label (window, "Not asked any more");
  gtk_widget_grab_focus (onward_test_want_label (window, "Add an item of your own"));
  onward_test_click (onward_test_want_label (window, "Add an item of your own"));
  onward_test_type ("I had water beside me\n");
  ONWARD_TEST_UNTIL (count (self, &onward_checklist_item_type) == 3);
  onward_test_window_close (window);
  onward_test_focus_window (self->window);
  onward_test_want_label (self->page, "1 of 13");
  onward_test_want_label (self->page, "I had water beside me");
}

/* Let go, it is begun anew; brought back, it is as it was. */
static void
test_removes (Page *self, gconstpointer width)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (editor_of (self))));
  onward_test_click (onward_test_see (nth_row (self, 0), "yes"));
  wait_saved (self);
  onward_test_click (onward_test_want_label (self->page, "Let the Debrief Go"));
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "Debrief let go") == 0);
  onward_test_want_label (self->page, "0 of 13");
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->page, "1 of 13");
  g_assert_cmpuint (count (self, &onward_review_type), ==, 1);
}

/* At the end one can write about it, which is another page. */
static void
test_writes (Page *self, gconstpointer width)
{
  g_autofree char *wanted = g_strdup_printf ("open entry/interview:%s:", onward_record_get_uid (self->interview));

  onward_test_want_label (self->page, "0 of 13");
  gtk_widget_grab_focus (gtk_widget_get_ancestor (onward_test_want_label (self->page, "Write About It"), GTK_TYPE_BUTTON));
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (self->asked != NULL);
  g_assert_cmpstr (self->asked, ==, wanted);
}

/* A question that was let go by mistake comes back with all that was said about it, to its place. */
static void
test_question_undo (Page *self, gconstpointer width)
{
  OnwardRecord *draft;
  g_autoptr (GPtrArray) log = NULL;

  onward_test_want_label (self->page, "0 of 13");
  draft = draft_of (self);
  onward_record_set_text (draft, ONWARD_REVIEW_QUESTIONS,
                          "[{\"asked\":\"Why us?\",\"said\":\"The harbour\"},{\"asked\":\"Why now?\"}]");
  onward_test_click (onward_test_want_label (self->page, "Why us?"));
  /* It slides into view, so that the pointer would be after it. */
  gtk_widget_grab_focus (gtk_widget_get_ancestor (onward_test_want_label (self->page, "Let This Question Go"),
                                                  GTK_TYPE_BUTTON));
  onward_test_key ("space");
  ONWARD_TEST_UNTIL (strstr (onward_record_get_text (draft, ONWARD_REVIEW_QUESTIONS), "harbour") == NULL);
  onward_test_want_label (self->page, "Let go: “Why us?”");
  onward_test_click (onward_test_want_label (self->page, "Undo"));
  onward_test_want_label (self->page, "Why us?");
  log = onward_log_read (onward_record_get_text (draft, ONWARD_REVIEW_QUESTIONS));
  g_assert_cmpuint (log->len, ==, 2);
  g_assert_cmpstr (((OnwardAsked *) log->pdata[0])->asked, ==, "Why us?");
  g_assert_cmpstr (((OnwardAsked *) log->pdata[0])->said, ==, "The harbour");
  g_assert_null (onward_test_see_label (self->page, "Let go: “Why us?”"));
}

/* Which stories were told there can be said in the debrief, and the story knows. */
static void
test_stories (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) roof = g_object_new (ONWARD_TYPE_STORY, "title", "The roof", NULL);
  g_autoptr (OnwardRecord) boat = g_object_new (ONWARD_TYPE_STORY, "title", "The boat", "retired", TRUE, NULL);
  OnwardRecord *shared;
  GtkWidget *check;

  onward_test_save (self->store, roof);
  onward_test_save (self->store, boat);
  shared = onward_test_load (self->store, &onward_story_type, onward_record_get_uid (roof));
  onward_test_want_label (self->page, "0 of 13");
  adw_expander_row_set_expanded (onward_test_want (onward_test_want (self->page, "stories"), "fold"), TRUE);
  onward_test_want_label (self->page, "The roof");
  g_assert_null (onward_test_see_label (self->page, "The boat"));
  check = onward_test_see_type (onward_test_want (self->page, "stories"), GTK_TYPE_CHECK_BUTTON, 0);
  gtk_widget_grab_focus (check);
  onward_test_key ("space");
  onward_test_want_label (self->page, "1 told");
  g_assert_true (onward_story_was_used (ONWARD_STORY (shared), onward_record_get_uid (self->interview)));
  g_assert_true (gtk_widget_has_focus (check));
  onward_test_key ("space");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->page, "1 told") == NULL);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  g_assert_false (onward_story_was_used (ONWARD_STORY (shared), onward_record_get_uid (self->interview)));
  g_object_unref (shared);
}

/* A practice interview shows what the friend asks; another interview has no such button. */
static void
test_with_friend (Page *self, gconstpointer width)
{
  OnwardRecord *other = ONWARD_RECORD (onward_interview_new ());
  g_autoptr (OnwardRecord) shown = NULL;

  onward_test_click (onward_test_want_label (self->page, "With a Friend"));
  ONWARD_TEST_UNTIL (ONWARD_IS_MOCK_WINDOW (onward_test_top_window ()));
  onward_test_want_label (onward_test_top_window (), "Side by Side");
  onward_test_window_close (onward_test_top_window ());
  onward_test_focus_window (self->window);
  onward_test_save (self->store, other);
  shown = onward_test_load (self->store, &onward_interview_type, onward_record_get_uid (other));
  onward_interview_page_show (self->page, shown);
  ONWARD_TEST_UNTIL (onward_test_see_label (self->page, "With a Friend") == NULL);
  g_object_unref (other);
}

/* Let go, begun anew, and the first one brought back: there is one, and it says what both said. */
static void
test_one_of_two (Page *self, gconstpointer width)
{
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (editor_of (self))));
  onward_test_click (onward_test_see (nth_row (self, 0), "yes"));
  wait_saved (self);
  onward_test_click (onward_test_want_label (self->page, "Let the Debrief Go"));
  onward_test_want_label (self->page, "0 of 13");
  onward_test_drain ();
  gtk_widget_grab_focus (nth_row (self, 1));
  onward_test_click (onward_test_see (nth_row (self, 1), "no"));
  wait_saved (self);
  g_assert_cmpuint (count (self, &onward_review_type), ==, 1);
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->page, "2 of 13");
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  g_assert_cmpuint (count (self, &onward_review_type), ==, 1);
}

static void
add_full_review (Page *self, OnwardRecord *interview)
{
  g_autoptr (GPtrArray) checklist = onward_review_checklist_join (NULL);
  g_autoptr (GPtrArray) sheet = onward_answers_join (onward_answers_read ("[]"), checklist);
  g_autoptr (OnwardReview) review = g_object_new (ONWARD_TYPE_REVIEW, NULL);
  g_autofree char *items = NULL;

  while (sheet->len < 60)
    {
      OnwardAnswer *answer = onward_answer_new ("own");

      g_free (answer->item);
      g_free (answer->group);
      answer->item = g_strdup_printf ("own-%u", sheet->len);
      answer->group = g_strdup ("body");
      g_ptr_array_add (sheet, answer);
    }
  for (guint i = 0; i < sheet->len; i++)
    {
      OnwardAnswer *answer = sheet->pdata[i];

      answer->rating = i % 7 == 6 ? ONWARD_RATING_NONE : ONWARD_RATING_NO;
      g_free (answer->note);
      answer->note = g_strdup ("A note of some length, as one writes it on the way home in the train");
    }
  items = onward_answers_write (sheet);
  onward_record_set_text (ONWARD_RECORD (review), ONWARD_REVIEW_ANSWERS, items);
  onward_record_set_text (ONWARD_RECORD (review), ONWARD_REVIEW_INTERVIEW, onward_record_get_uid (interview));
  onward_test_save (self->store, review);
}

/* What went worst before comes first in a new one, and is named. */
static void
test_worst_first (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) before = add_interview (self, "Before", "2026-03-01T09:00");
  g_autoptr (OnwardRecord) next = add_interview (self, "Next", "2026-03-09T09:00");
  g_autoptr (OnwardReview) review = g_object_new (ONWARD_TYPE_REVIEW, NULL);

  onward_record_set_text (ONWARD_RECORD (review), ONWARD_REVIEW_ANSWERS,
                          "[{\"group\":\"prep\",\"item\":\"prep-1\",\"rating\":\"yes\",\"words\":\"Ready\"},"
                          "{\"group\":\"body\",\"item\":\"body-6\",\"rating\":\"no\",\"words\":\"A steady pace\"}]");
  onward_record_set_text (ONWARD_RECORD (review), ONWARD_REVIEW_INTERVIEW, onward_record_get_uid (before));
  onward_record_set_text (ONWARD_RECORD (review), ONWARD_REVIEW_CLOSED_ON, "2026-03-01");
  onward_test_save (self->store, review);
  editor_of (self);
  g_set_object (&self->interview, next);
  look_back (self);
  onward_test_want_label (self->page, "Look here first: Body Language and Delivery, the hardest part of the last "
                                      "debriefs.\n• A steady pace");
  g_assert_cmpstr (onward_review_row_get_answer (ONWARD_REVIEW_ROW (nth_row (self, 0)))->item, ==, "body-1");
  /* The one that is closed stays in the order of the checklist. */
  g_set_object (&self->interview, before);
  look_back (self);
  onward_test_want_label (self->page, "1 of 1");
  g_assert_null (onward_test_see (self->page, "first"));
}

/* A long one opens as quickly as a short one, since folded groups have no rows. */
static void
test_opens_folded (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) interview = add_interview (self, "A long one", "2026-03-09T09:00");
  gint64 from;

  editor_of (self);
  add_full_review (self, interview);
  g_set_object (&self->interview, interview);
  from = g_get_monotonic_time ();
  look_back (self);
  onward_test_want_label (self->page, "11 of 13");
  g_test_message ("a debrief of 60 items: %" G_GINT64_FORMAT " ms", (g_get_monotonic_time () - from) / 1000);
  g_assert_nonnull (nth_row (self, 12));
  g_assert_null (nth_row (self, 13));
}

int
main (int argc, char **argv)
{
  const gconstpointer narrow = GINT_TO_POINTER (360);

  onward_test_display_init (&argc, &argv);
  g_test_add ("/review-page/keyboard", Page, NULL, set_up, test_keyboard, tear_down);
  g_test_add ("/review-page/on-from-click", Page, NULL, set_up, test_on_from_click, tear_down);
  g_test_add ("/review-page/resumes", Page, NULL, set_up, test_resumes, tear_down);
  g_test_add ("/review-page/felt-stays", Page, narrow, set_up, test_felt_stays, tear_down);
  g_test_add ("/review-page/own-checklist", Page, NULL, set_up, test_own_checklist, tear_down);
  g_test_add ("/review-page/removes", Page, NULL, set_up, test_removes, tear_down);
  g_test_add ("/review-page/one-of-two", Page, NULL, set_up, test_one_of_two, tear_down);
  g_test_add ("/review-page/writes", Page, NULL, set_up, test_writes, tear_down);
  g_test_add ("/review-page/question-undo", Page, NULL, set_up, test_question_undo, tear_down);
  g_test_add ("/review-page/stories", Page, NULL, set_up, test_stories, tear_down);
  g_test_add ("/review-page/with-friend", Page, NULL, set_up, test_with_friend, tear_down);
  g_test_add ("/review-page/worst-first", Page, NULL, set_up, test_worst_first, tear_down);
  g_test_add ("/review-page/opens-folded", Page, NULL, set_up, test_opens_folded, tear_down);
  return g_test_run ();
}
