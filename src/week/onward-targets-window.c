/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-targets-window.h"

#include "onward-fit.h"
#include "onward-save-status.h"
#include "onward-targets-editor.h"

struct _OnwardTargetsWindow
{
  AdwWindow parent_instance;

  /* template */
  OnwardTargetsEditor *editor;
};

G_DEFINE_FINAL_TYPE (OnwardTargetsWindow, onward_targets_window, ADW_TYPE_WINDOW)

/* What is typed in a field counts when it loses the focus. */
static gboolean
close_request_cb (OnwardTargetsWindow *self)
{
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  onward_editor_flush (ONWARD_EDITOR (self->editor));
  return FALSE;
}

static void
onward_targets_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_targets_window_parent_class)->realize (widget);
}

static void
onward_targets_window_class_init (OnwardTargetsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->realize = onward_targets_window_realize;
  g_type_ensure (ONWARD_TYPE_SAVE_STATUS);
  g_type_ensure (ONWARD_TYPE_TARGETS_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/week/onward-targets-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsWindow, editor);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
}

static void
onward_targets_window_init (OnwardTargetsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_targets_window_new (OnwardWorkspace *workspace)
{
  OnwardTargetsWindow *self = g_object_new (ONWARD_TYPE_TARGETS_WINDOW, NULL);

  onward_editor_set_workspace (ONWARD_EDITOR (self->editor), workspace);
  onward_targets_editor_load (self->editor);
  return GTK_WINDOW (self);
}
