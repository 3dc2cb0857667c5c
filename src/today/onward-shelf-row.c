/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-shelf-row.h"

#include <glib/gi18n-lib.h>

struct _OnwardShelfRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkLabel *name;
  GtkLabel *role;
  GtkWidget *sent_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *application;
};

G_DEFINE_FINAL_TYPE (OnwardShelfRow, onward_shelf_row, GTK_TYPE_LIST_BOX_ROW)

/* One that is on its way to the disk. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  GPtrArray *before;
} Sending;

static void
sending_free (Sending *sending)
{
  onward_workspace_end_work (sending->workspace);
  g_object_unref (sending->workspace);
  g_object_unref (sending->draft);
  g_ptr_array_unref (sending->before);
  g_free (sending);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sending, sending_free)

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Sending) sending = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      onward_workspace_keep (sending->workspace, sending->draft, error);
      return;
    }
  name = onward_record_dup_title (sending->draft);
  /* Translators: a toast with an Undo button; %s is an employer that an application was sent to. */
  title = g_strdup_printf (_("Sent: %s"), name);
  onward_workspace_push_before (sending->workspace, title, sending->before);
}

static void
sent_cb (OnwardShelfRow *self)
{
  Sending *sending = g_new0 (Sending, 1);

  sending->workspace = g_object_ref (self->workspace);
  sending->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (sending->before, onward_record_snapshot (self->application));
  sending->draft = onward_record_dup_draft (self->application);
  onward_job_application_add_event (ONWARD_JOB_APPLICATION (sending->draft),
                                    onward_workspace_get_today (self->workspace), ONWARD_STAGE_APPLIED,
                                    ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  gtk_widget_set_sensitive (self->sent_button, FALSE);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), sending->draft, NULL, saved_cb, sending);
}

static void
onward_shelf_row_dispose (GObject *object)
{
  OnwardShelfRow *self = ONWARD_SHELF_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SHELF_ROW);
  g_clear_object (&self->application);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_shelf_row_parent_class)->dispose (object);
}

static void
onward_shelf_row_class_init (OnwardShelfRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_shelf_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-shelf-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardShelfRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardShelfRow, role);
  gtk_widget_class_bind_template_child (widget_class, OnwardShelfRow, sent_button);
  gtk_widget_class_bind_template_callback (widget_class, sent_cb);
}

static void
onward_shelf_row_init (OnwardShelfRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_shelf_row_new (OnwardWorkspace *workspace, OnwardJobApplication *application)
{
  OnwardShelfRow *self = g_object_new (ONWARD_TYPE_SHELF_ROW, NULL);
  g_autofree char *name = onward_record_dup_title (ONWARD_RECORD (application));
  g_autofree char *role = onward_record_dup_subtitle (ONWARD_RECORD (application));
  /* Translators: what a button says to screen readers; %s is an employer. */
  g_autofree char *label = g_strdup_printf (_("I sent it: %s"), name);

  self->workspace = g_object_ref (workspace);
  self->application = g_object_ref (ONWARD_RECORD (application));
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->role, role);
  gtk_widget_set_visible (GTK_WIDGET (self->role), *role != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sent_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}

void
onward_shelf_row_open (OnwardShelfRow *self)
{
  g_autofree char *target = NULL;

  g_return_if_fail (ONWARD_IS_SHELF_ROW (self));
  target = g_strdup_printf ("job-application/%s", onward_record_get_uid (self->application));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}
