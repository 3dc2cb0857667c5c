/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sidebar-row.h"

#include <glib/gi18n.h>

struct _OnwardSidebarRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkImage *image;
  GtkLabel *title_label;
  GtkLabel *indicator_label;
};

G_DEFINE_FINAL_TYPE (OnwardSidebarRow, onward_sidebar_row, GTK_TYPE_LIST_BOX_ROW)

static void
onward_sidebar_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SIDEBAR_ROW);
  G_OBJECT_CLASS (onward_sidebar_row_parent_class)->dispose (object);
}

static void
onward_sidebar_row_class_init (OnwardSidebarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_sidebar_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-sidebar-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSidebarRow, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardSidebarRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardSidebarRow, indicator_label);
}

static void
onward_sidebar_row_init (OnwardSidebarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_sidebar_row_new (const char *title, const char *icon)
{
  OnwardSidebarRow *self = g_object_new (ONWARD_TYPE_SIDEBAR_ROW, NULL);

  gtk_image_set_from_icon_name (self->image, icon);
  gtk_label_set_label (self->title_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return GTK_WIDGET (self);
}

/* A quiet number; nothing at all for none. */
void
onward_sidebar_row_set_indicator (OnwardSidebarRow *self, guint indicator)
{
  const char *title = gtk_label_get_label (self->title_label);
  g_autofree char *text = g_strdup_printf ("%u", indicator);
  /* Translators: a section of the sidebar and how much waits there: "Today, 3 waiting" */
  g_autofree char *waiting = g_strdup_printf (_("%s, %u waiting"), title, indicator);

  g_return_if_fail (ONWARD_IS_SIDEBAR_ROW (self));
  gtk_label_set_label (self->indicator_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->indicator_label), indicator > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  indicator > 0 ? waiting : title, -1);
}
