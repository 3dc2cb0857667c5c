/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lessons-view.h"

#include <glib/gi18n-lib.h>

#include "onward-lesson-editor.h"
#include "onward-lesson-merging.h"
#include "onward-lesson-row.h"
#include "onward-lesson.h"
#include "onward-skill-goal.h"

struct _OnwardLessonsView
{
  OnwardRecordView parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardLessonsView, onward_lessons_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_lesson_type,
  .icon = "onward-goals-symbolic",
  .title = N_("Lessons"),
  .new_label = N_("New lesson"),
  .placeholder = N_("Find a lesson"),
  .empty_title = N_("What you have learnt"),
  .empty_text = N_("A sentence from a debrief, from feedback or from a friend. Three of them stand on the sheet for your next interview."),
  .empty_action = N_("_Add a Lesson"),
  .choose = N_("Choose a lesson to see where it comes from."),
  .more_label = N_("More for this lesson"),
  .removed = N_("Lesson let go"),
};

/* Those first that still come up, the newest of them first. */
static OnwardQuery *
onward_lessons_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardQuery *query = onward_query_new (&onward_lesson_type);

  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_order_by (query, ONWARD_LESSON_RETIRED, FALSE);
  onward_query_order_by (query, ONWARD_LESSON_LEARNED, TRUE);
  return query;
}

static OnwardEditor *
onward_lessons_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_LESSON_EDITOR, NULL);
}

static OnwardRecord *
onward_lessons_view_new_prototype (OnwardRecordView *view)
{
  const char *today = onward_workspace_get_today (onward_section_get_workspace (ONWARD_SECTION (view)));

  return g_object_new (ONWARD_TYPE_LESSON, "learned", today, NULL);
}

static GtkWidget *
onward_lessons_view_new_row (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_LESSON_ROW, NULL);
}

static void
merge_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEditor *editor = onward_record_view_get_editor (ONWARD_RECORD_VIEW (widget));
  OnwardRecord *lesson = onward_editor_get_record (editor);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWindow *window;

  if (lesson == NULL)
    return;
  onward_editor_flush (editor);
  window = onward_lesson_merging_new (onward_section_get_workspace (ONWARD_SECTION (widget)), lesson);
  gtk_window_set_transient_for (window, GTK_WINDOW (root));
  gtk_window_present (window);
}

/* It leads back to where the lesson comes from. */
static void
goal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  static const struct { guint from, to; } links[] = {
    { ONWARD_LESSON_APPLICATION, ONWARD_GOAL_APPLICATION }, { ONWARD_LESSON_INTERVIEW, ONWARD_GOAL_INTERVIEW },
    { ONWARD_LESSON_REVIEW, ONWARD_GOAL_REVIEW },           { ONWARD_LESSON_FEEDBACK, ONWARD_GOAL_FEEDBACK },
    { ONWARD_LESSON_CONTACT, ONWARD_GOAL_CONTACT },         { ONWARD_LESSON_ENTRY, ONWARD_GOAL_ENTRY },
    { ONWARD_LESSON_SOURCE, ONWARD_GOAL_SOURCE },
  };
  OnwardEditor *editor = onward_record_view_get_editor (ONWARD_RECORD_VIEW (widget));
  OnwardRecord *lesson = onward_editor_get_record (editor);
  OnwardRecord *draft = onward_editor_get_draft (editor);
  g_autoptr (OnwardRecord) goal = NULL;
  g_autofree char *title = NULL;

  if (lesson == NULL)
    return;
  onward_editor_flush (editor);
  title = onward_record_dup_title (draft);
  goal = g_object_new (ONWARD_TYPE_GOAL, "title", title, "lesson", onward_record_get_uid (lesson), NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    onward_record_set_text (goal, links[i].to, onward_record_get_text (draft, links[i].from));
  onward_skill_goal_add (onward_section_get_workspace (ONWARD_SECTION (widget)), goal, NULL, NULL);
}

static void
record_cb (OnwardLessonsView *self)
{
  OnwardEditor *editor = onward_record_view_get_editor (ONWARD_RECORD_VIEW (self));
  gboolean there = onward_editor_get_record (editor) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lessons.merge", there);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lessons.goal", there);
}

static void
onward_lessons_view_constructed (GObject *object)
{
  OnwardRecordView *view = ONWARD_RECORD_VIEW (object);
  g_autoptr (GMenu) menu = g_menu_new ();

  G_OBJECT_CLASS (onward_lessons_view_parent_class)->constructed (object);
  g_menu_append (menu, _("Make It a _Goal"), "lessons.goal");
  g_menu_append (menu, _("_Merge With Another…"), "lessons.merge");
  onward_record_view_add_menu (view, G_MENU_MODEL (menu));
  g_signal_connect_object (onward_record_view_get_editor (view), "notify::record", G_CALLBACK (record_cb), view,
                           G_CONNECT_SWAPPED);
  record_cb (ONWARD_LESSONS_VIEW (view));
}

static void
onward_lessons_view_class_init (OnwardLessonsViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = onward_lessons_view_constructed;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "lessons.goal", NULL, goal_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "lessons.merge", NULL, merge_action);
  view_class->words = &words;
  view_class->dup_query = onward_lessons_view_dup_query;
  view_class->new_row = onward_lessons_view_new_row;
  view_class->new_editor = onward_lessons_view_new_editor;
  view_class->new_prototype = onward_lessons_view_new_prototype;
}

static void
onward_lessons_view_init (OnwardLessonsView *self)
{
}
