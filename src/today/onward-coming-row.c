/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-coming-row.h"

#include "onward-job-application.h"

struct _OnwardComingRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkImage *image;
  GtkLabel *title;
  GtkLabel *subtitle;
};

G_DEFINE_FINAL_TYPE (OnwardComingRow, onward_coming_row, GTK_TYPE_LIST_BOX_ROW)

static void
onward_coming_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_COMING_ROW);
  G_OBJECT_CLASS (onward_coming_row_parent_class)->dispose (object);
}

static void
onward_coming_row_class_init (OnwardComingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_coming_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-coming-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardComingRow, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardComingRow, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardComingRow, subtitle);
}

static void
onward_coming_row_init (OnwardComingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_coming_row_new (const char *icon_name)
{
  OnwardComingRow *self = g_object_new (ONWARD_TYPE_COMING_ROW, NULL);

  gtk_image_set_from_icon_name (self->image, icon_name);
  return GTK_WIDGET (self);
}

void
onward_coming_row_show (OnwardComingRow *self, const char *title, const char *subtitle, const char *uid)
{
  g_autofree char *name = g_strdup_printf ("%s, %s", title, subtitle);
  g_autofree char *target = g_strdup_printf ("%s/%s", onward_job_application_type.name, uid);

  g_return_if_fail (ONWARD_IS_COMING_ROW (self));
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->subtitle, subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), *uid != '\0');
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
}
