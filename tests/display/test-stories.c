/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-record-view.h"
#include "onward-stories-view.h"
#include "onward-story-print.h"
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
  self->view = g_object_new (ONWARD_TYPE_STORIES_VIEW, "workspace", self->workspace, NULL);
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
  if (self->view != NULL)
    onward_section_flush (self->view);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  if (self->window != NULL)
    onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static GPtrArray *
find_stories (Scene *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_story_type);

  return onward_test_find (self->store, query);
}

static guint
count_stories (Scene *self)
{
  g_autoptr (GPtrArray) stories = find_stories (self);

  return stories->len;
}

/* The one story there is. */
static OnwardStory *
only_story (Scene *self)
{
  g_autoptr (GPtrArray) stories = find_stories (self);

  g_assert_cmpuint (stories->len, ==, 1);
  return g_object_ref (stories->pdata[0]);
}

/* Goes on with the Tab key until the focus is on the tick of that kind of question. */
static void
tab_to_group (Scene *self, const char *id)
{
  for (guint i = 0; i < 60; i++)
    {
      GtkWidget *focus = gtk_window_get_focus (self->window);

      if (GTK_IS_CHECK_BUTTON (focus) && g_strcmp0 (g_object_get_data (G_OBJECT (focus), "id"), id) == 0)
        return;
      onward_test_key ("Tab");
      onward_test_drain ();
    }
  g_assert_not_reached ();
}

/* From nothing to the table, without the pointer. */
static void
test_by_keyboard (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardStory) story = NULL;
  GtkWindow *table;

  open_view (self);
  onward_test_want_label (self->view, "Stories to tell");
  onward_section_create (self->view);
  onward_test_type ("The roof\tIt rained into the hall.\tMine was to keep it dry.\tI rang three roofers and held the ladder.\t"
                    "Everybody was glad.");
  onward_test_want_label (self->view, "What changed, in a number or something that could be seen?");
  onward_test_key ("ctrl+a");
  onward_test_type ("Dry for 4 winters.");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->view, "What changed, in a number or something that could be seen?") == NULL);
  onward_test_want_label (self->view, "4 words · 2 seconds aloud");
  assert_narrow (self->view);
  tab_to_group (self, "leadership");
  onward_test_key ("space");
  onward_section_flush (self->view);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  story = only_story (self);
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (story), ONWARD_STORY_TITLE), ==, "The roof");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (story), ONWARD_STORY_TASK), ==, "Mine was to keep it dry.");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (story), ONWARD_STORY_RESULT), ==, "Dry for 4 winters.");
  g_assert_true (onward_story_covers (story, "leadership"));

  ONWARD_TEST_UNTIL (onward_test_see (self->view, "coverage_button") != NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (onward_test_see (self->view, "coverage_button")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Nothing yet for: Opening; Strengths and Limits; Working with People; Problems "
                                       "and Decisions; Setbacks and Resilience; Role and Fit; Remote, Screening, Closing");
  gtk_widget_grab_focus (onward_test_see (self->view, "coverage_button"));
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (onward_test_top_window () != self->window);
  table = onward_test_top_window ();
  onward_test_focus_window (table);
  onward_test_want_label (table, "Nothing yet for: Opening; Strengths and Limits; Working with People; Problems and "
                                 "Decisions; Setbacks and Resilience; Role and Fit; Remote, Screening, Closing");
  assert_narrow (table);
  /* The first gap has the focus, or the Tab key leads there. */
  for (guint i = 0; i < 5 && !GTK_IS_BUTTON (gtk_window_get_focus (table)); i++)
    onward_test_key ("Tab");
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
  onward_test_focus_window (self->window);
  onward_test_type ("How I came here");
  onward_section_flush (self->view);
  ONWARD_TEST_UNTIL (count_stories (self) == 2);
}

static void
show_roof (Scene *self)
{
  OnwardEditor *editor = onward_record_view_get_editor (ONWARD_RECORD_VIEW (self->view));

  onward_test_click (onward_test_want_label (self->view, "The roof"));
  ONWARD_TEST_UNTIL (onward_editor_get_record (editor) != NULL);
  onward_test_drain ();
}

/* A question that is ticked means its kind as well. */
static void
test_questions (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardStory) story = g_object_new (ONWARD_TYPE_STORY, "title", "The roof", NULL);
  g_autoptr (OnwardStory) saved = NULL;
  GtkWidget *row;

  onward_test_save (self->store, story);
  open_view (self);
  show_roof (self);
    row = gtk_widget_get_ancestor (onward_test_want_label (onward_test_want (self->view, "answers"), "Setbacks and Resilience"),
                                 ADW_TYPE_EXPANDER_ROW);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  row = gtk_widget_get_ancestor (onward_test_want_label (self->view, "How do you work under pressure?"), ADW_TYPE_ACTION_ROW);
  gtk_widget_grab_focus (onward_test_see_type (row, GTK_TYPE_CHECK_BUTTON, 0));
  onward_test_key ("space");
  onward_section_flush (self->view);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  saved = only_story (self);
  g_assert_true (onward_story_answers (saved, "failure-pressure"));
  g_assert_true (onward_story_covers (saved, "failure"));
}

static void
add_interview (Scene *self, OnwardStory *story, const char *application, const char *day)
{
  g_autofree char *starts = g_strconcat (day, "T10:00", NULL);
  g_autoptr (OnwardRecord) interview = g_object_new (ONWARD_TYPE_INTERVIEW, "application", application, "starts", starts, NULL);

  onward_test_save (self->store, interview);
  onward_story_set_used (story, onward_record_get_uid (interview), day, TRUE);
}

/* What was told three times at one place may rest, and comes back. */
static void
test_worn (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardStory) story = g_object_new (ONWARD_TYPE_STORY, "title", "The roof", NULL);
  g_autoptr (OnwardRecord) application = g_object_new (ONWARD_TYPE_JOB_APPLICATION, "employer", "Norrland", NULL);
  g_autoptr (OnwardStory) saved = NULL;
  GtkDropDown *show;

  onward_test_save (self->store, application);
  add_interview (self, story, onward_record_get_uid (application), "2026-02-01");
  add_interview (self, story, onward_record_get_uid (application), "2026-02-08");
  add_interview (self, story, onward_record_get_uid (application), "2026-02-15");
  onward_test_save (self->store, story);
  open_view (self);
  show_roof (self);
  onward_test_want_label (self->view, "First interview at Norrland");
  onward_test_want_label (self->view, "Norrland has heard it 3 times. Another one would be new to them.");
  assert_narrow (self->view);
  onward_test_click (onward_test_want_label (onward_test_want (self->view, "worn_box"), "Let It Rest"));
  ONWARD_TEST_UNTIL (onward_test_see (self->view, "worn_box") == NULL);
  onward_section_flush (self->view);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  saved = only_story (self);
  g_assert_true (onward_record_get_number (ONWARD_RECORD (saved), ONWARD_STORY_RETIRED));
  show = onward_test_want (self->view, "show");
  gtk_drop_down_set_selected (show, 1);
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (onward_browser_get_records (
                       onward_record_view_get_browser (ONWARD_RECORD_VIEW (self->view))))) == 1);
  gtk_widget_grab_focus (onward_test_want (self->view, "retired_switch"));
  onward_test_key ("space");
  onward_section_flush (self->view);
  ONWARD_TEST_UNTIL (!onward_record_get_number (ONWARD_RECORD (saved), ONWARD_STORY_RETIRED));
}

/* On paper: a page for each, more where one is long. */
static void
test_pdf (Scene *self, gconstpointer data)
{
  g_autoptr (GPtrArray) stories = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GString) long_text = g_string_new (NULL);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "onward-stories-test.pdf", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append (long_text, "and then it rained ");
  g_ptr_array_add (stories, g_object_new (ONWARD_TYPE_STORY, "title", "The roof", "action", "I rang.", NULL));
  g_ptr_array_add (stories, g_object_new (ONWARD_TYPE_STORY, "title", "The flood", "action", long_text->str, NULL));
  g_assert_true (onward_story_write_pdf (stories, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  g_assert_true (g_str_has_prefix (text, "%PDF"));
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
  g_test_add ("/stories/by-keyboard", Scene, NULL, set_up, test_by_keyboard, tear_down);
  g_test_add ("/stories/questions", Scene, NULL, set_up, test_questions, tear_down);
  g_test_add ("/stories/worn", Scene, NULL, set_up, test_worn, tear_down);
  g_test_add ("/stories/pdf", Scene, NULL, set_up, test_pdf, tear_down);
  return g_test_run ();
}
