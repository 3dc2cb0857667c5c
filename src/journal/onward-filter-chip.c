/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-filter-chip.h"

#include <glib/gi18n-lib.h>

#include "onward-tooltip.h"

struct _OnwardFilterChip
{
  GtkButton parent_instance;

  char *text;
};

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardFilterChip, onward_filter_chip, GTK_TYPE_BUTTON)

static void
onward_filter_chip_constructed (GObject *object)
{
  OnwardFilterChip *self = ONWARD_FILTER_CHIP (object);
  /* Translators: a button that takes a filter away; %s is what it shows, such as "Wins". */
  g_autofree char *tip = g_strdup_printf (_("Stop filtering by “%s”"), self->text);

  G_OBJECT_CLASS (onward_filter_chip_parent_class)->constructed (object);
  onward_tooltip_set (GTK_WIDGET (self), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
}

static void
onward_filter_chip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FILTER_CHIP);
  G_OBJECT_CLASS (onward_filter_chip_parent_class)->dispose (object);
}

static void
onward_filter_chip_finalize (GObject *object)
{
  g_free (ONWARD_FILTER_CHIP (object)->text);
  G_OBJECT_CLASS (onward_filter_chip_parent_class)->finalize (object);
}

static void
onward_filter_chip_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, ONWARD_FILTER_CHIP (object)->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_filter_chip_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TEXT:
      ONWARD_FILTER_CHIP (object)->text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_filter_chip_class_init (OnwardFilterChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = onward_filter_chip_constructed;
  object_class->dispose = onward_filter_chip_dispose;
  object_class->finalize = onward_filter_chip_finalize;
  object_class->get_property = onward_filter_chip_get_property;
  object_class->set_property = onward_filter_chip_set_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/onward_app/Onward/ui/journal/onward-filter-chip.ui");
}

static void
onward_filter_chip_init (OnwardFilterChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_filter_chip_new (const char *text)
{
  return g_object_new (ONWARD_TYPE_FILTER_CHIP, "text", text, NULL);
}
