/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-pick-row.h"

struct _OnwardSetbackPickRow
{
  AdwActionRow parent_instance;

  /* template */
  GtkWidget *check;

  /* owned */
  OnwardRecord *record;

  guint value;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackPickRow, onward_setback_pick_row, ADW_TYPE_ACTION_ROW)

/* The first or the last of the rows around this one of which one is picked. */
static GtkWidget *
edge_of (GtkWidget *row, gboolean last)
{
  GtkWidget *edge = row;

  for (GtkWidget *next = row; ONWARD_IS_SETBACK_PICK_ROW (next);)
    {
      edge = next;
      next = last ? gtk_widget_get_next_sibling (next) : gtk_widget_get_prev_sibling (next);
    }
  return edge;
}

/* Arrows go through the rows, Tab leaves them at once: from the last row forward, from the first one
 * back. */
static gboolean
key_pressed_cb (GtkEventController *controller, guint key, guint code, GdkModifierType state)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  if (key == GDK_KEY_ISO_Left_Tab || (key == GDK_KEY_Tab && (state & GDK_SHIFT_MASK)))
    gtk_widget_grab_focus (edge_of (row, FALSE));
  else if (key == GDK_KEY_Tab)
    gtk_widget_grab_focus (edge_of (row, TRUE));
  return GDK_EVENT_PROPAGATE;
}

static void
onward_setback_pick_row_state_flags_changed (GtkWidget *widget, GtkStateFlags before)
{
  OnwardSetbackPickRow *self = ONWARD_SETBACK_PICK_ROW (widget);
  gboolean picked = (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_SELECTED) != 0;

  GTK_WIDGET_CLASS (onward_setback_pick_row_parent_class)->state_flags_changed (widget, before);
  if (self->check != NULL)
    gtk_widget_set_opacity (self->check, picked ? 1 : 0);
}

static void
onward_setback_pick_row_dispose (GObject *object)
{
  OnwardSetbackPickRow *self = ONWARD_SETBACK_PICK_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_PICK_ROW);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (onward_setback_pick_row_parent_class)->dispose (object);
}

static void
onward_setback_pick_row_class_init (OnwardSetbackPickRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_pick_row_dispose;
  widget_class->state_flags_changed = onward_setback_pick_row_state_flags_changed;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-pick-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPickRow, check);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_setback_pick_row_init (OnwardSetbackPickRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_setback_pick_row_new (const char *title, const char *subtitle, guint value)
{
  OnwardSetbackPickRow *self = g_object_new (ONWARD_TYPE_SETBACK_PICK_ROW, "title", title, "subtitle", subtitle, NULL);

  self->value = value;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  return GTK_WIDGET (self);
}

GtkWidget *
onward_setback_pick_row_new_record (OnwardRecord *record, const char *subtitle)
{
  g_autofree char *title = onward_record_dup_title (record);
  GtkWidget *self = onward_setback_pick_row_new (title, subtitle, 0);
  GtkWidget *avatar = adw_avatar_new (32, title, TRUE);

  gtk_widget_set_can_target (avatar, FALSE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), avatar);
  ONWARD_SETBACK_PICK_ROW (self)->record = g_object_ref (record);
  return self;
}

guint
onward_setback_pick_row_get_value (OnwardSetbackPickRow *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_PICK_ROW (self), 0);
  return self->value;
}

OnwardRecord *
onward_setback_pick_row_get_record (OnwardSetbackPickRow *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_PICK_ROW (self), NULL);
  return self->record;
}
