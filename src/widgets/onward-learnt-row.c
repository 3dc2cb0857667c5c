/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-learnt-row.h"

#include <glib/gi18n-lib.h>

#include "onward-learnt.h"

/* Of those finished last. */
#define LIMIT 50

struct _OnwardLearntRow
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *line;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  char *since;
};

G_DEFINE_FINAL_TYPE (OnwardLearntRow, onward_learnt_row, GTK_TYPE_WIDGET)

static void
show (OnwardLearntRow *self, const char *line)
{
  gtk_label_set_label (self->line, line);
  gtk_widget_set_visible (GTK_WIDGET (self), *line != '\0');
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLearntRow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) goals = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autofree char *line = NULL;

  if (self->workspace == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (goals == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  line = onward_learnt_say (goals, self->since);
  show (self, line);
}

static void
look (OnwardLearntRow *self)
{
  g_autoptr (OnwardQuery) query = NULL;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->workspace == NULL || *self->since == '\0')
    {
      show (self, "");
      return;
    }
  self->cancellable = g_cancellable_new ();
  query = onward_query_new (&onward_goal_type);
  onward_query_where_number (query, ONWARD_GOAL_COLUMN, ONWARD_IS, ONWARD_GOAL_COLUMN_DONE);
  onward_query_where_text (query, ONWARD_GOAL_DONE_ON, ONWARD_AT_LEAST, self->since);
  onward_query_order_by (query, ONWARD_GOAL_DONE_ON, TRUE);
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
changed_cb (OnwardLearntRow *self, const char *type)
{
  if (g_str_equal (type, onward_goal_type.name))
    look (self);
}

static void
copy_cb (OnwardLearntRow *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), gtk_label_get_label (self->line));
  onward_workspace_toast (self->workspace, _("Copied"));
}

static void
onward_learnt_row_dispose (GObject *object)
{
  OnwardLearntRow *self = ONWARD_LEARNT_ROW (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_LEARNT_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_learnt_row_parent_class)->dispose (object);
}

static void
onward_learnt_row_finalize (GObject *object)
{
  g_free (ONWARD_LEARNT_ROW (object)->since);
  G_OBJECT_CLASS (onward_learnt_row_parent_class)->finalize (object);
}

static void
onward_learnt_row_class_init (OnwardLearntRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_learnt_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_learnt_row_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-learnt-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLearntRow, line);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
onward_learnt_row_init (OnwardLearntRow *self)
{
  self->since = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_learnt_row_set_workspace (OnwardLearntRow *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_LEARNT_ROW (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  look (self);
}

void
onward_learnt_row_set_since (OnwardLearntRow *self, const char *since)
{
  g_return_if_fail (ONWARD_IS_LEARNT_ROW (self));
  if (g_str_equal (self->since, since))
    return;
  g_free (self->since);
  self->since = g_strdup (since);
  show (self, "");
  look (self);
}
