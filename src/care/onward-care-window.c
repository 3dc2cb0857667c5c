/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-care-window.h"

#include "onward-fit.h"

struct _OnwardCareWindow
{
  AdwWindow parent_instance;

  /* template */
  AdwToastOverlay *toast_overlay;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardCareWindow, onward_care_window, ADW_TYPE_WINDOW)

/* Hands it to the window behind, which has the sections. */
static void
pass_on (GtkWidget *widget, const char *action, GVariant *target)
{
  GtkWindow *behind = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (behind == NULL)
    return;
  g_object_ref (behind);
  g_variant_ref (target);
  gtk_window_close (GTK_WINDOW (widget));
  gtk_widget_activate_action_variant (GTK_WIDGET (behind), action, target);
  g_variant_unref (target);
  g_object_unref (behind);
}

static void
undo_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_workspace_undo (ONWARD_CARE_WINDOW (widget)->workspace);
}

static void
toast_clicked_cb (AdwToast *shown_behind)
{
  g_signal_emit_by_name (shown_behind, "button-clicked");
  adw_toast_dismiss (shown_behind);
}

/* The window behind shows it as well, but nobody can reach that one now. */
static void
toast_cb (OnwardCareWindow *self, AdwToast *toast)
{
  AdwToast *twin = adw_toast_new (adw_toast_get_title (toast));

  adw_toast_set_button_label (twin, adw_toast_get_button_label (toast));
  g_signal_connect_object (twin, "button-clicked", G_CALLBACK (toast_clicked_cb), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toast_overlay, twin);
}

static gboolean
close_request_cb (OnwardCareWindow *self)
{
  onward_workspace_flush (self->workspace);
  return FALSE;
}

static void
onward_care_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_care_window_parent_class)->realize (widget);
}

static void
onward_care_window_dispose (GObject *object)
{
  g_clear_object (&ONWARD_CARE_WINDOW (object)->workspace);
  G_OBJECT_CLASS (onward_care_window_parent_class)->dispose (object);
}

static void
onward_care_window_class_init (OnwardCareWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_care_window_dispose;
  widget_class->realize = onward_care_window_realize;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-care-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardCareWindow, toast_overlay);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_install_action (widget_class, "win.open", "s", pass_on);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
}

static void
onward_care_window_init (OnwardCareWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_care_window_new (OnwardWorkspace *workspace, const char *title, GtkWidget *child, int width, int height)
{
  OnwardCareWindow *self = g_object_new (ONWARD_TYPE_CARE_WINDOW, "title", title, "default-width", width,
                                         "default-height", height, NULL);

  self->workspace = g_object_ref (workspace);
  adw_toast_overlay_set_child (self->toast_overlay, child);
  g_signal_connect_object (workspace, "toast", G_CALLBACK (toast_cb), self, G_CONNECT_SWAPPED);
  return GTK_WINDOW (self);
}
