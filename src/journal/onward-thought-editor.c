/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-editor.h"

#include "onward-entry-page.h"

struct _OnwardThoughtEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardEntryPage *page;
};

G_DEFINE_FINAL_TYPE (OnwardThoughtEditor, onward_thought_editor, ONWARD_TYPE_EDITOR)

static void
onward_thought_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_EDITOR);
  G_OBJECT_CLASS (onward_thought_editor_parent_class)->dispose (object);
}

static void
onward_thought_editor_class_init (OnwardThoughtEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_thought_editor_dispose;
  g_type_ensure (ONWARD_TYPE_ENTRY);
  g_type_ensure (ONWARD_TYPE_ENTRY_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-thought-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, page);
}

static void
onward_thought_editor_init (OnwardThoughtEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Puts the cursor where one writes. */
void
onward_thought_editor_write (OnwardThoughtEditor *self)
{
  g_return_if_fail (ONWARD_IS_THOUGHT_EDITOR (self));
  onward_entry_page_focus (self->page);
}
