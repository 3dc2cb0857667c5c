/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-question-dialog.h"

#include "onward-question-editor.h"

struct _OnwardQuestionDialog
{
  AdwWindow parent_instance;

  /* template */
  OnwardEditor *editor;
};

G_DEFINE_FINAL_TYPE (OnwardQuestionDialog, onward_question_dialog, ADW_TYPE_WINDOW)

static gboolean
close_request_cb (OnwardQuestionDialog *self)
{
  onward_editor_flush (self->editor);
  return GDK_EVENT_PROPAGATE;
}

/* What it names is shown in the window behind. */
static void
open_action (GtkWidget *widget, const char *action, GVariant *target)
{
  g_autoptr (GVariant) kept = g_variant_ref (target);
  g_autoptr (GtkWindow) behind = NULL;

  g_set_object (&behind, gtk_window_get_transient_for (GTK_WINDOW (widget)));
  gtk_window_close (GTK_WINDOW (widget));
  if (behind != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (behind), "win.open", kept);
}

static void
onward_question_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_QUESTION_DIALOG);
  G_OBJECT_CLASS (onward_question_dialog_parent_class)->dispose (object);
}

static void
onward_question_dialog_class_init (OnwardQuestionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_question_dialog_dispose;
  g_type_ensure (ONWARD_TYPE_QUESTION_EDITOR);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-question-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDialog, editor);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
}

static void
onward_question_dialog_init (OnwardQuestionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_question_dialog_new (OnwardWorkspace *workspace, OnwardRecord *question)
{
  OnwardQuestionDialog *self = g_object_new (ONWARD_TYPE_QUESTION_DIALOG, NULL);

  onward_editor_set_workspace (self->editor, workspace);
  if (onward_record_get_id (question) != 0)
    onward_editor_set_record (self->editor, question);
  else
    onward_editor_begin (self->editor, question);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
  return GTK_WINDOW (self);
}
