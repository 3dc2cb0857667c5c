/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-checklist-row.h"

#include <glib/gi18n.h>

struct _OnwardChecklistRow
{
  GtkWidget parent_instance;

  /* template */
  GtkCheckButton *check;
  GtkText *text;
  GtkWidget *remove_button;
};

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_DONE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  REMOVED,
  ENTERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardChecklistRow, onward_checklist_row, GTK_TYPE_WIDGET)

static void
name_parts (OnwardChecklistRow *self)
{
  const char *text = onward_checklist_row_get_text (self);
  /* Translators: %s is a line of a checklist */
  g_autofree char *remove = g_strdup_printf (_("Take “%s” off the list"), text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
}

static void
text_changed_cb (OnwardChecklistRow *self)
{
  name_parts (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
toggled_cb (OnwardChecklistRow *self)
{
  if (onward_checklist_row_get_done (self))
    gtk_widget_add_css_class (GTK_WIDGET (self->text), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->text), "dim-label");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DONE]);
}

static void
remove_cb (OnwardChecklistRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
activate_cb (OnwardChecklistRow *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static gboolean
key_pressed_cb (OnwardChecklistRow *self, guint keyval)
{
  if (keyval != GDK_KEY_BackSpace || *onward_checklist_row_get_text (self) != '\0')
    return FALSE;
  remove_cb (self);
  return TRUE;
}

static void
onward_checklist_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardChecklistRow *self = ONWARD_CHECKLIST_ROW (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, onward_checklist_row_get_text (self));
      break;
    case PROP_DONE:
      g_value_set_boolean (value, onward_checklist_row_get_done (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_checklist_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_CHECKLIST_ROW (widget)->text));
}

static void
onward_checklist_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CHECKLIST_ROW);
  G_OBJECT_CLASS (onward_checklist_row_parent_class)->dispose (object);
}

static void
onward_checklist_row_class_init (OnwardChecklistRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_checklist_row_dispose;
  object_class->get_property = onward_checklist_row_get_property;
  widget_class->grab_focus = onward_checklist_row_grab_focus;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_DONE] = g_param_spec_boolean ("done", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[ENTERED] = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-checklist-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistRow, check);
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistRow, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistRow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_checklist_row_init (OnwardChecklistRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_checklist_row_new (const char *text, gboolean done)
{
  OnwardChecklistRow *self = g_object_new (ONWARD_TYPE_CHECKLIST_ROW, NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->text), text);
  gtk_check_button_set_active (self->check, done);
  name_parts (self);
  return GTK_WIDGET (self);
}

const char *
onward_checklist_row_get_text (OnwardChecklistRow *self)
{
  g_return_val_if_fail (ONWARD_IS_CHECKLIST_ROW (self), "");
  return gtk_editable_get_text (GTK_EDITABLE (self->text));
}

gboolean
onward_checklist_row_get_done (OnwardChecklistRow *self)
{
  g_return_val_if_fail (ONWARD_IS_CHECKLIST_ROW (self), FALSE);
  return gtk_check_button_get_active (self->check);
}
