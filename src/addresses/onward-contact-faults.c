/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-faults.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-file-chooser.h"

struct _OnwardContactFaults
{
  AdwBin parent_instance;

  /* template */
  GtkTextView *lines;

  /* owned */
  OnwardWorkspace *workspace;
  char *text;
};

G_DEFINE_FINAL_TYPE (OnwardContactFaults, onward_contact_faults, ADW_TYPE_BIN)

static void
copy_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), ONWARD_CONTACT_FAULTS (widget)->text);
}

static void
saved_cb (GObject *file, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    onward_workspace_fault (workspace, error);
}

static void
save_to_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardContactFaults) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL)
    return;
  bytes = g_bytes_new (self->text, strlen (self->text));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, saved_cb,
                                       g_object_ref (self->workspace));
}

static void
save_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_choose_file_to_save_async (widget, _("Save What Cannot Be Read"), _("people-left-out.txt"), save_to_cb,
                                    g_object_ref (widget));
}

static void
onward_contact_faults_dispose (GObject *object)
{
  g_clear_object (&ONWARD_CONTACT_FAULTS (object)->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CONTACT_FAULTS);
  G_OBJECT_CLASS (onward_contact_faults_parent_class)->dispose (object);
}

static void
onward_contact_faults_finalize (GObject *object)
{
  g_free (ONWARD_CONTACT_FAULTS (object)->text);
  G_OBJECT_CLASS (onward_contact_faults_parent_class)->finalize (object);
}

static void
onward_contact_faults_class_init (OnwardContactFaultsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_contact_faults_dispose;
  object_class->finalize = onward_contact_faults_finalize;
  gtk_widget_class_install_action (widget_class, "faults.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "faults.save", NULL, save_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/addresses/onward-contact-faults.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactFaults, lines);
}

static void
onward_contact_faults_init (OnwardContactFaults *self)
{
  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_contact_faults_show (OnwardContactFaults *self, OnwardWorkspace *workspace, OnwardContactFile *file)
{
  g_return_if_fail (ONWARD_IS_CONTACT_FAULTS (self));
  g_set_object (&self->workspace, workspace);
  g_free (self->text);
  self->text = onward_contact_file_dup_faults (file);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->lines), self->text, -1);
}
