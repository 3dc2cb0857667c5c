/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-editor.h"

struct _OnwardInterviewEditor
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *round_row;
};

G_DEFINE_FINAL_TYPE (OnwardInterviewEditor, onward_interview_editor, ONWARD_TYPE_EDITOR)

static gboolean
onward_interview_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_INTERVIEW_EDITOR (widget)->round_row);
}

static void
onward_interview_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_INTERVIEW_EDITOR);
  G_OBJECT_CLASS (onward_interview_editor_parent_class)->dispose (object);
}

static void
onward_interview_editor_class_init (OnwardInterviewEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_interview_editor_dispose;
  widget_class->grab_focus = onward_interview_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_WORKSPACE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-interview-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewEditor, round_row);
}

static void
onward_interview_editor_init (OnwardInterviewEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
