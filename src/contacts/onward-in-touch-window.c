/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-in-touch-window.h"

#include "onward-fit.h"
#include "onward-touch.h"

struct _OnwardInTouchWindow
{
  AdwWindow parent_instance;

  /* template */
  AdwPreferencesGroup *group;

  /* owned */
  OnwardWorkspace *workspace;

  /* borrowed */
  GtkSpinButton *spins[ONWARD_N_CIRCLES];
};

G_DEFINE_FINAL_TYPE (OnwardInTouchWindow, onward_in_touch_window, ADW_TYPE_WINDOW)

static void
changed_cb (OnwardInTouchWindow *self)
{
  OnwardTouchUsual usual;

  for (guint i = 0; i < ONWARD_N_CIRCLES; i++)
    usual.days[i] = gtk_spin_button_get_value_as_int (self->spins[i]);
  g_settings_set_value (onward_workspace_get_settings (self->workspace), "in-touch-days", onward_touch_usual_write (&usual));
}

/* What is typed in a field counts when it loses the focus. */
static gboolean
close_request_cb (OnwardInTouchWindow *self)
{
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  return FALSE;
}

static void
add_row (OnwardInTouchWindow *self, OnwardCircle circle, int days)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = gtk_spin_button_new_with_range (0, 3650, 1);

  self->spins[circle] = GTK_SPIN_BUTTON (spin);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), onward_circle_label (circle));
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_spin_button_set_numeric (self->spins[circle], TRUE);
  gtk_spin_button_set_value (self->spins[circle], days);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, onward_circle_label (circle), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);
  adw_preferences_group_add (self->group, row);
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
onward_in_touch_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_in_touch_window_parent_class)->realize (widget);
}

static void
onward_in_touch_window_dispose (GObject *object)
{
  g_clear_object (&ONWARD_IN_TOUCH_WINDOW (object)->workspace);
  G_OBJECT_CLASS (onward_in_touch_window_parent_class)->dispose (object);
}

static void
onward_in_touch_window_class_init (OnwardInTouchWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_in_touch_window_dispose;
  widget_class->realize = onward_in_touch_window_realize;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/contacts/onward-in-touch-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInTouchWindow, group);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
}

static void
onward_in_touch_window_init (OnwardInTouchWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_in_touch_window_new (OnwardWorkspace *workspace)
{
  OnwardInTouchWindow *self = g_object_new (ONWARD_TYPE_IN_TOUCH_WINDOW, NULL);
  g_autoptr (GVariant) days = g_settings_get_value (onward_workspace_get_settings (workspace), "in-touch-days");
  OnwardTouchUsual usual;

  self->workspace = g_object_ref (workspace);
  onward_touch_usual_read (&usual, days);
  for (guint i = 0; i < ONWARD_N_CIRCLES; i++)
    add_row (self, (OnwardCircle) i, usual.days[i]);
  return GTK_WINDOW (self);
}
