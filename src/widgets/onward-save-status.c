/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-save-status.h"

struct _OnwardSaveStatus
{
  GtkWidget parent_instance;

  /* template */
  GtkStack *stack;
  GtkLabel *quiet_label;
  GtkLabel *fault_label;

  /* borrowed */
  OnwardEditor *editor; /* a weak pointer */
};

enum
{
  PROP_0,
  PROP_EDITOR,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSaveStatus, onward_save_status, GTK_TYPE_WIDGET)

static void
update (OnwardSaveStatus *self)
{
  gboolean fault = self->editor != NULL && onward_editor_get_status (self->editor) == ONWARD_EDITOR_FAILED;
  const char *text = self->editor != NULL ? onward_editor_get_status_text (self->editor) : "";

  gtk_label_set_label (fault ? self->fault_label : self->quiet_label, text);
  gtk_stack_set_visible_child_name (self->stack, fault ? "fault" : "quiet");
}

static void
retry_cb (OnwardSaveStatus *self)
{
  if (self->editor != NULL)
    onward_editor_flush (self->editor);
}

static void
set_editor (OnwardSaveStatus *self, OnwardEditor *editor)
{
  if (self->editor == editor)
    return;
  if (self->editor != NULL)
    g_signal_handlers_disconnect_by_func (self->editor, update, self);
  g_set_weak_pointer (&self->editor, editor);
  if (editor != NULL)
    g_signal_connect_object (editor, "notify::status-text", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITOR]);
}

static void
onward_save_status_root (GtkWidget *widget)
{
  OnwardSaveStatus *self = ONWARD_SAVE_STATUS (widget);

  GTK_WIDGET_CLASS (onward_save_status_parent_class)->root (widget);
  if (self->editor == NULL)
    set_editor (self, ONWARD_EDITOR (gtk_widget_get_ancestor (widget, ONWARD_TYPE_EDITOR)));
}

static void
onward_save_status_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EDITOR:
      g_value_set_object (value, ONWARD_SAVE_STATUS (object)->editor);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_save_status_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EDITOR:
      set_editor (ONWARD_SAVE_STATUS (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_save_status_dispose (GObject *object)
{
  g_clear_weak_pointer (&ONWARD_SAVE_STATUS (object)->editor);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SAVE_STATUS);
  G_OBJECT_CLASS (onward_save_status_parent_class)->dispose (object);
}

static void
onward_save_status_class_init (OnwardSaveStatusClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_save_status_dispose;
  object_class->get_property = onward_save_status_get_property;
  object_class->set_property = onward_save_status_set_property;
  widget_class->root = onward_save_status_root;

  properties[PROP_EDITOR] = g_param_spec_object ("editor", NULL, NULL, ONWARD_TYPE_EDITOR,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-save-status.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSaveStatus, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardSaveStatus, quiet_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardSaveStatus, fault_label);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
}

static void
onward_save_status_init (OnwardSaveStatus *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
