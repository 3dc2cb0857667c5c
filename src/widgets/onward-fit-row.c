/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-fit-row.h"

#include <glib/gi18n.h>

struct _OnwardFitRow
{
  AdwEntryRow parent_instance;

  /* template */
  GtkImage *icon;

  gboolean good;
};

enum
{
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardFitRow, onward_fit_row, ADW_TYPE_ENTRY_ROW)

static void
remove_cb (OnwardFitRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
onward_fit_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FIT_ROW);
  G_OBJECT_CLASS (onward_fit_row_parent_class)->dispose (object);
}

static void
onward_fit_row_class_init (OnwardFitRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_fit_row_dispose;

  signals[REMOVED] = g_signal_new ("removed", ONWARD_TYPE_FIT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/widgets/onward-fit-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFitRow, icon);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
onward_fit_row_init (OnwardFitRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_fit_row_new (gboolean good, const char *text)
{
  OnwardFitRow *self = g_object_new (ONWARD_TYPE_FIT_ROW, NULL);

  self->good = good;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), good ? _("Speaks for it") : _("Red flag"));
  gtk_image_set_from_icon_name (self->icon, good ? "emblem-ok-symbolic" : "dialog-warning-symbolic");
  gtk_editable_set_text (GTK_EDITABLE (self), text);
  return GTK_WIDGET (self);
}

gboolean
onward_fit_row_get_good (OnwardFitRow *self)
{
  g_return_val_if_fail (ONWARD_IS_FIT_ROW (self), FALSE);
  return self->good;
}
