/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-heading.h"

struct _OnwardHeading
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *title_label;
  GtkLabel *detail_label;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_DETAIL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardHeading, onward_heading, GTK_TYPE_WIDGET)

static void
onward_heading_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardHeading *self = ONWARD_HEADING (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->title_label));
      break;
    case PROP_DETAIL:
      g_value_set_string (value, gtk_label_get_label (self->detail_label));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_heading_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardHeading *self = ONWARD_HEADING (object);
  const char *text = g_value_get_string (value);

  if (text == NULL)
    text = "";
  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->title_label, text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
      break;
    case PROP_DETAIL:
      gtk_label_set_label (self->detail_label, text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
onward_heading_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_HEADING);
  G_OBJECT_CLASS (onward_heading_parent_class)->dispose (object);
}

static void
onward_heading_class_init (OnwardHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_heading_dispose;
  object_class->get_property = onward_heading_get_property;
  object_class->set_property = onward_heading_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardHeading, title_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardHeading, detail_label);
}

static void
onward_heading_init (OnwardHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
