/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-kind-row.h"

#include "onward-entry.h"

struct _OnwardEntryKindRow
{
  GtkButton parent_instance;

  /* template */
  GtkImage *image;
  GtkLabel *label;

  OnwardEntryKind kind;
};

enum
{
  PROP_0,
  PROP_KIND,
  PROP_WORDS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryKindRow, onward_entry_kind_row, GTK_TYPE_BUTTON)

static void
onward_entry_kind_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_ENTRY_KIND_ROW);
  G_OBJECT_CLASS (onward_entry_kind_row_parent_class)->dispose (object);
}

static void
onward_entry_kind_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryKindRow *self = ONWARD_ENTRY_KIND_ROW (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int) self->kind);
      break;
    case PROP_WORDS:
      g_value_set_string (value, gtk_label_get_label (self->label));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_kind_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryKindRow *self = ONWARD_ENTRY_KIND_ROW (object);

  switch (prop_id)
    {
    case PROP_KIND:
      self->kind = (OnwardEntryKind) g_value_get_enum (value);
      gtk_image_set_from_icon_name (self->image, onward_entry_kind_icon (self->kind));
      break;
    case PROP_WORDS:
      gtk_label_set_label (self->label, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_kind_row_class_init (OnwardEntryKindRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_entry_kind_row_dispose;
  object_class->get_property = onward_entry_kind_row_get_property;
  object_class->set_property = onward_entry_kind_row_set_property;

  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, ONWARD_TYPE_ENTRY_KIND, ONWARD_ENTRY_KIND_NOTE, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-kind-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryKindRow, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryKindRow, label);
}

static void
onward_entry_kind_row_init (OnwardEntryKindRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_image_set_from_icon_name (self->image, onward_entry_kind_icon (self->kind));
}

/* Returns: (transfer none): the kind as actions name it, such as "win". */
const char *
onward_entry_kind_row_get_nick (OnwardEntryKindRow *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_KIND_ROW (self), "");
  return onward_choice_nick (ONWARD_TYPE_ENTRY_KIND, self->kind);
}
