/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-template-editor.h"

#include "onward-letter-template.h"
#include "onward-notes.h"

struct _OnwardLetterTemplateEditor
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *title_row;
};

G_DEFINE_FINAL_TYPE (OnwardLetterTemplateEditor, onward_letter_template_editor, ONWARD_TYPE_EDITOR)

static gboolean
onward_letter_template_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_LETTER_TEMPLATE_EDITOR (widget)->title_row);
}

static void
onward_letter_template_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_LETTER_TEMPLATE_EDITOR);
  G_OBJECT_CLASS (onward_letter_template_editor_parent_class)->dispose (object);
}

static void
onward_letter_template_editor_class_init (OnwardLetterTemplateEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_letter_template_editor_dispose;
  widget_class->grab_focus = onward_letter_template_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_LETTER_TEMPLATE);
  g_type_ensure (ONWARD_TYPE_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/letters/onward-letter-template-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterTemplateEditor, title_row);
}

static void
onward_letter_template_editor_init (OnwardLetterTemplateEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
