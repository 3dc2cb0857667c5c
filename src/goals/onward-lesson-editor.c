/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lesson-editor.h"

#include "onward-contact-row.h"

struct _OnwardLessonEditor
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *text;
  GtkWidget *application_link;
  GtkWidget *interview_link;
  GtkWidget *review_link;
  GtkWidget *feedback_link;
  GtkWidget *entry_link;
  OnwardContactRow *contact_row;
};

G_DEFINE_FINAL_TYPE (OnwardLessonEditor, onward_lesson_editor, ONWARD_TYPE_EDITOR)

static gboolean
onward_lesson_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_LESSON_EDITOR (widget)->text);
}

static void
workspace_cb (OnwardLessonEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  GtkWidget *links[] = {
    self->application_link, self->interview_link, self->review_link, self->feedback_link, self->entry_link,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    g_object_set (links[i], "workspace", workspace, NULL);
  onward_contact_row_set_workspace (self->contact_row, workspace);
}

static void
onward_lesson_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_LESSON_EDITOR);
  G_OBJECT_CLASS (onward_lesson_editor_parent_class)->dispose (object);
}

static void
onward_lesson_editor_class_init (OnwardLessonEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_lesson_editor_dispose;
  widget_class->grab_focus = onward_lesson_editor_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-lesson-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, application_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, interview_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, review_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, feedback_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, entry_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardLessonEditor, contact_row);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
}

static void
onward_lesson_editor_init (OnwardLessonEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
