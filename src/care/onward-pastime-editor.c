/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pastime-editor.h"

#include "onward-pastime.h"

struct _OnwardPastimeEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *title_row;
};

G_DEFINE_FINAL_TYPE (OnwardPastimeEditor, onward_pastime_editor, ONWARD_TYPE_EDITOR)

static gboolean
onward_pastime_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_PASTIME_EDITOR (widget)->title_row);
}

static void
do_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPastimeEditor *self = ONWARD_PASTIME_EDITOR (widget);

  if (*onward_record_get_text (self->draft, ONWARD_PASTIME_TITLE) == '\0')
    return;
  onward_editor_flush (ONWARD_EDITOR (self));
  gtk_widget_activate_action (widget, "care.do", "s", onward_record_get_uid (self->draft));
}

static void
onward_pastime_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PASTIME_EDITOR);
  G_OBJECT_CLASS (onward_pastime_editor_parent_class)->dispose (object);
}

static void
onward_pastime_editor_class_init (OnwardPastimeEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_pastime_editor_dispose;
  widget_class->grab_focus = onward_pastime_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_PASTIME);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-pastime-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimeEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimeEditor, title_row);
  gtk_widget_class_install_action (widget_class, "pastime.do", NULL, do_action);
}

static void
onward_pastime_editor_init (OnwardPastimeEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
