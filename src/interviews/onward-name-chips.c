/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-name-chips.h"

#include <glib/gi18n-lib.h>

#include "onward-wrap-layout.h"

struct _OnwardNameChips
{
  GtkWidget parent_instance;

  GStrv names;
};

enum
{
  TAKEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardNameChips, onward_name_chips, GTK_TYPE_WIDGET)

/* One at a time: the others wait until it is on the list, and what is offered has changed. */
static void
clicked_cb (GtkWidget *chip, OnwardNameChips *self)
{
  g_autofree char *name = g_strdup (g_object_get_data (G_OBJECT (chip), "name"));

  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[TAKEN], 0, name);
}

static void
add_chip (OnwardNameChips *self, const char *name)
{
  /* Translators: %s is the name of a person, who becomes a contact. */
  g_autofree char *label = g_strdup_printf (_("Add %s"), name);
  GtkWidget *words = gtk_label_new (label);
  GtkWidget *chip = gtk_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (chip), words);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, _("Keep this person among your contacts"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (chip), "name", g_strdup (name), g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, 0);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
}

static void
clear (OnwardNameChips *self)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (chip);
}

static void
onward_name_chips_dispose (GObject *object)
{
  clear (ONWARD_NAME_CHIPS (object));
  G_OBJECT_CLASS (onward_name_chips_parent_class)->dispose (object);
}

static void
onward_name_chips_finalize (GObject *object)
{
  g_strfreev (ONWARD_NAME_CHIPS (object)->names);
  G_OBJECT_CLASS (onward_name_chips_parent_class)->finalize (object);
}

static void
onward_name_chips_class_init (OnwardNameChipsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_name_chips_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_name_chips_finalize;
  signals[TAKEN] = g_signal_new ("taken", ONWARD_TYPE_NAME_CHIPS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_WRAP_LAYOUT);
}

static void
onward_name_chips_init (OnwardNameChips *self)
{
  self->names = g_new0 (char *, 1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
onward_name_chips_offer (OnwardNameChips *self, const char *const *names)
{
  g_return_if_fail (ONWARD_IS_NAME_CHIPS (self));
  if (g_strv_equal ((const char *const *) self->names, names))
    return;
  g_strfreev (self->names);
  self->names = g_strdupv ((char **) names);
  clear (self);
  for (gsize i = 0; names[i] != NULL; i++)
    add_chip (self, names[i]);
  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self), names[0] != NULL);
}
