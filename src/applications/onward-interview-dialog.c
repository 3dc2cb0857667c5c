/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-dialog.h"

#include <glib/gi18n-lib.h>

#include "onward-dialog.h"
#include "onward-interview-editor.h"
#include "onward-interview.h"

struct _OnwardInterviewDialog
{
  AdwWindow parent_instance;

  /* template */
  OnwardEditor *editor;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardInterviewDialog, onward_interview_dialog, ADW_TYPE_WINDOW)

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_editor_discard (self->editor);
      gtk_window_destroy (GTK_WINDOW (self));
    }
  else
    onward_workspace_fault (self->workspace, error);
}

/* A new interview that nothing was typed into yet has no more than its round and its time, which
 * the editor alone would take for nothing. */
static void
done_cb (OnwardInterviewDialog *self)
{
  onward_editor_flush (self->editor);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), onward_editor_get_draft (self->editor), NULL,
                               saved_cb, g_object_ref (self));
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  /* A new one that never got to the disk has nothing to be removed. */
  if (record != NULL)
    onward_workspace_remove (workspace, record, _("Interview let go"));
}

static void
remove_new (OnwardInterviewDialog *self)
{
  g_autofree char *uid = g_strdup (onward_record_get_uid (onward_editor_get_draft (self->editor)));

  onward_editor_discard (self->editor);
  if (*uid != '\0')
    onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_interview_type, uid,
                             NULL, found_cb,
                             g_object_ref (self->workspace));
  gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
onward_interview_dialog_close_request (GtkWindow *window)
{
  remove_new (ONWARD_INTERVIEW_DIALOG (window));
  return TRUE;
}

static void
onward_interview_dialog_dispose (GObject *object)
{
  OnwardInterviewDialog *self = ONWARD_INTERVIEW_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_INTERVIEW_DIALOG);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_interview_dialog_parent_class)->dispose (object);
}

static void
onward_interview_dialog_class_init (OnwardInterviewDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_interview_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = onward_interview_dialog_close_request;

  g_type_ensure (ONWARD_TYPE_INTERVIEW_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-interview-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewDialog, editor);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
onward_interview_dialog_init (OnwardInterviewDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
begin (OnwardInterviewDialog *self, const char *application)
{
  g_autoptr (OnwardInterview) prototype = onward_interview_new ();

  onward_record_set_text (ONWARD_RECORD (prototype), ONWARD_INTERVIEW_APPLICATION, application);
  onward_editor_begin (self->editor, ONWARD_RECORD (prototype));
}

GtkWidget *
onward_interview_dialog_present (GtkWidget *parent, OnwardWorkspace *workspace, const char *application)
{
  OnwardInterviewDialog *self = g_object_new (ONWARD_TYPE_INTERVIEW_DIALOG, NULL);

  self->workspace = g_object_ref (workspace);
  onward_editor_set_workspace (self->editor, workspace);
  begin (self, application);
  onward_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
  return GTK_WIDGET (self);
}
