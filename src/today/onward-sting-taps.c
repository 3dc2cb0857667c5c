/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sting-taps.h"

#include <glib/gi18n-lib.h>

#include "onward-sting.h"
#include "onward-wrap-layout.h"

#define HIGHEST 10

static GtkWidget *
create_tap (int sting, const char *action, const char *uid)
{
  g_autofree char *number = g_strdup_printf ("%d", sting);
  /* Translators: a number from 0 to 10 and its word: "7 · A lot" */
  g_autofree char *name = g_strdup_printf (_("%d · %s"), sting, onward_sting_word (sting));
  GtkWidget *button = gtk_button_new_with_label (number);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "sting-tap");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", uid, sting);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

GtkWidget *
onward_sting_taps_new (const char *action, const char *uid)
{
  GtkWidget *taps = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_set_layout_manager (taps, g_object_new (ONWARD_TYPE_WRAP_LAYOUT, "spacing", 0, "line-spacing", 0, NULL));
  for (int sting = 0; sting <= HIGHEST; sting++)
    gtk_box_append (GTK_BOX (taps), create_tap (sting, action, uid));
  gtk_widget_set_valign (taps, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (taps), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How much it stings, from 0 to 10"), -1);
  return taps;
}
