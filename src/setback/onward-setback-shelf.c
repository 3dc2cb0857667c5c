/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-shelf.h"

#include "onward-job-application.h"
#include "onward-setback-pick-row.h"

/* So many as a person looks at on such a day. */
#define MOST_SHOWN 4

struct _OnwardSetbackShelf
{
  AdwBin parent_instance;

  /* template */
  GtkListBox *rows;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackShelf, onward_setback_shelf, ADW_TYPE_BIN)

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackShelf) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  GtkListBoxRow *row;

  if (self->workspace == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  while ((row = gtk_list_box_get_row_at_index (self->rows, 0)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *role = onward_record_dup_subtitle (found->pdata[i]);
      GtkWidget *shown = onward_setback_pick_row_new_record (found->pdata[i], role);

      g_object_set (shown, "activatable", FALSE, "selectable", FALSE, NULL);
      gtk_list_box_append (self->rows, shown);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), found->len > 0);
}

static void
onward_setback_shelf_dispose (GObject *object)
{
  OnwardSetbackShelf *self = ONWARD_SETBACK_SHELF (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_SHELF);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_setback_shelf_parent_class)->dispose (object);
}

static void
onward_setback_shelf_class_init (OnwardSetbackShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_shelf_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackShelf, rows);
}

static void
onward_setback_shelf_init (OnwardSetbackShelf *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Those that were kept last first, as on the shelf of Today. */
void
onward_setback_shelf_show (OnwardSetbackShelf *self, OnwardWorkspace *workspace, gboolean wanted)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  g_return_if_fail (ONWARD_IS_SETBACK_SHELF (self));
  g_set_object (&self->workspace, workspace);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (!wanted)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }
  self->cancellable = g_cancellable_new ();
  onward_query_where_number (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_IS, ONWARD_STAGE_NEXT_UP);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_limit (query, MOST_SHOWN);
  onward_store_find_async (onward_workspace_get_store (workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}
