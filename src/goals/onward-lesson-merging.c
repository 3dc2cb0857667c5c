/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lesson-merging.h"

#include <glib/gi18n-lib.h>

#include "onward-browser.h"
#include "onward-fit.h"
#include "onward-goal.h"
#include "onward-lesson.h"

struct _OnwardLessonMerging
{
  AdwWindow parent_instance;

  /* template */
  GtkLabel *into;
  OnwardBrowser *browser;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *lesson;
  OnwardRecord *other;
};

G_DEFINE_FINAL_TYPE (OnwardLessonMerging, onward_lesson_merging, ADW_TYPE_WINDOW)

/* Two on their way to be one */

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *lesson;
  OnwardRecord *other;
  GPtrArray *before;
} Merge;

static void
merge_free (Merge *merge)
{
  onward_workspace_end_work (merge->workspace);
  g_object_unref (merge->workspace);
  g_object_unref (merge->lesson);
  g_object_unref (merge->other);
  g_ptr_array_unref (merge->before);
  g_free (merge);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Merge, merge_free)

static void
removed_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Merge) merge = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = onward_store_remove_finish (ONWARD_STORE (store), result, &error);

  if (undo == NULL)
    onward_workspace_fault (merge->workspace, error);
  onward_workspace_push_before (merge->workspace, _("Two lessons are one now"), merge->before);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Merge) merge = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *other = merge->other;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (merge->workspace, error);
  else
    onward_store_remove_async (ONWARD_STORE (store), other, NULL, removed_cb, g_steal_pointer (&merge));
}

static void
goals_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Merge) merge = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) goals = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  if (goals == NULL)
    {
      onward_workspace_fault (merge->workspace, error);
      return;
    }
  g_ptr_array_add (merge->before, onward_record_snapshot (merge->other));
  g_ptr_array_add (merge->before, onward_record_snapshot (merge->lesson));
  g_ptr_array_add (drafts, onward_lesson_merge (merge->lesson, merge->other));
  for (guint i = 0; i < goals->len; i++)
    {
      OnwardRecord *goal = onward_record_dup_draft (goals->pdata[i]);

      g_ptr_array_add (merge->before, onward_record_snapshot (goals->pdata[i]));
      onward_record_set_text (goal, ONWARD_GOAL_LESSON, onward_record_get_uid (merge->lesson));
      g_ptr_array_add (drafts, goal);
    }
  onward_store_save_async (ONWARD_STORE (store), drafts, NULL, saved_cb, g_steal_pointer (&merge));
}

static void
begin (OnwardWorkspace *workspace, OnwardRecord *lesson, OnwardRecord *other)
{
  Merge *merge = g_new0 (Merge, 1);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  merge->workspace = g_object_ref (workspace);
  merge->lesson = g_object_ref (lesson);
  merge->other = g_object_ref (other);
  merge->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  onward_workspace_begin_work (workspace);
  onward_query_where_text (query, ONWARD_GOAL_LESSON, ONWARD_IS, onward_record_get_uid (other));
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, goals_cb, merge);
}

/* The window */

static void
set_other (OnwardLessonMerging *self, OnwardRecord *other)
{
  g_set_object (&self->other, other);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merging.merge", other != NULL);
}

static void
selected_cb (OnwardLessonMerging *self, OnwardRecord *other)
{
  set_other (self, other);
}

static void
merge_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLessonMerging *self = ONWARD_LESSON_MERGING (widget);

  begin (self->workspace, self->lesson, self->other);
  gtk_window_close (GTK_WINDOW (self));
}

static OnwardQuery *
query_cb (const char *words, gpointer data)
{
  OnwardLessonMerging *self = data;
  OnwardQuery *query = onward_query_new (&onward_lesson_type);

  onward_query_leave_out (query, onward_record_get_uid (self->lesson));
  if (*words != '\0')
    onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_LESSON_LEARNED, TRUE);
  return query;
}

static void
onward_lesson_merging_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_lesson_merging_parent_class)->realize (widget);
}

static void
onward_lesson_merging_dispose (GObject *object)
{
  OnwardLessonMerging *self = ONWARD_LESSON_MERGING (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->lesson);
  g_clear_object (&self->other);
  G_OBJECT_CLASS (onward_lesson_merging_parent_class)->dispose (object);
}

static void
onward_lesson_merging_class_init (OnwardLessonMergingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_lesson_merging_dispose;
  widget_class->realize = onward_lesson_merging_realize;
  gtk_widget_class_install_action (widget_class, "merging.merge", NULL, merge_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-lesson-merging.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonMerging, into);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonMerging, browser);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
onward_lesson_merging_init (OnwardLessonMerging *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "merging.merge", FALSE);
}

GtkWindow *
onward_lesson_merging_new (OnwardWorkspace *workspace, OnwardRecord *lesson)
{
  OnwardLessonMerging *self = g_object_new (ONWARD_TYPE_LESSON_MERGING, NULL);

  self->workspace = g_object_ref (workspace);
  self->lesson = g_object_ref (lesson);
  gtk_label_set_label (self->into, onward_record_get_text (lesson, ONWARD_LESSON_TEXT));
  onward_browser_set_up (self->browser, workspace, query_cb, NULL, self);
  return GTK_WINDOW (self);
}
