/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-file-chooser.h"

/* The only user of GtkFileChooserNative, which newer GTK replaces by GtkFileDialog. */

static void
response_cb (GTask *task, int response, GtkFileChooser *chooser)
{
  g_task_return_pointer (task, response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (chooser) : NULL,
                         g_object_unref);
  /* The native chooser belongs to nobody else; it goes when it has been answered. */
  g_object_unref (chooser);
  g_object_unref (task);
}

static void
show_chooser (GtkFileChooserNative *chooser, GtkWidget *parent, gpointer tag, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (parent, NULL, callback, data);

  g_task_set_source_tag (task, tag);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_swapped (chooser, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static GtkFileChooserNative *
chooser_new (GtkWidget *parent, const char *title, GtkFileChooserAction action)
{
  GtkRoot *root = gtk_widget_get_root (parent);

  return gtk_file_chooser_native_new (title, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, action, NULL, NULL);
}

void
onward_choose_file_to_open_async (GtkWidget           *parent,
                                  const char          *title,
                                  const char          *patterns_label,
                                  const char *const   *patterns,
                                  GAsyncReadyCallback  callback,
                                  gpointer             data)
{
  GtkFileChooserNative *chooser = chooser_new (parent, title, GTK_FILE_CHOOSER_ACTION_OPEN);

  if (patterns != NULL)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, patterns_label);
      for (gsize i = 0; patterns[i] != NULL; i++)
        gtk_file_filter_add_pattern (filter, patterns[i]);
      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
    }
  show_chooser (chooser, parent, onward_choose_file_to_open_async, callback, data);
}

void
onward_choose_file_to_save_async (GtkWidget           *parent,
                                  const char          *title,
                                  const char          *name,
                                  GAsyncReadyCallback  callback,
                                  gpointer             data)
{
  GtkFileChooserNative *chooser = chooser_new (parent, title, GTK_FILE_CHOOSER_ACTION_SAVE);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  show_chooser (chooser, parent, onward_choose_file_to_save_async, callback, data);
}

GFile *
onward_choose_file_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
