/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-tag-chip.h"

#include <glib/gi18n.h>

struct _OnwardTagChip
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *label;
  GtkWidget *remove_button;
};

enum
{
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardTagChip, onward_tag_chip, GTK_TYPE_WIDGET)

static void
clicked_cb (OnwardTagChip *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
onward_tag_chip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_TAG_CHIP);
  G_OBJECT_CLASS (onward_tag_chip_parent_class)->dispose (object);
}

static void
onward_tag_chip_class_init (OnwardTagChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_tag_chip_dispose;

  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chip");
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-tag-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTagChip, label);
  gtk_widget_class_bind_template_child (widget_class, OnwardTagChip, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
onward_tag_chip_init (OnwardTagChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_tag_chip_new (const char *tag)
{
  OnwardTagChip *self = g_object_new (ONWARD_TYPE_TAG_CHIP, NULL);
  /* Translators: %s is a tag or a word that the person chose */
  g_autofree char *name = g_strdup_printf (_("Take “%s” Away"), tag);

  gtk_label_set_label (self->label, tag);
  gtk_widget_set_tooltip_text (self->remove_button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

const char *
onward_tag_chip_get_tag (OnwardTagChip *self)
{
  g_return_val_if_fail (ONWARD_IS_TAG_CHIP (self), "");
  return gtk_label_get_label (self->label);
}
