/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-leads.h"

#include <glib/gi18n.h>

static const struct
{
  const char *action;
  const char *label;
  guint key;
} leads[ONWARD_N_LEADS] = {
  [ONWARD_LEAD_LESSON] = { "lead.lesson", N_("Keep as a _Lesson"), GDK_KEY_l },
  [ONWARD_LEAD_GOAL] = { "lead.goal", N_("Make It a _Goal"), GDK_KEY_g },
  [ONWARD_LEAD_CARD] = { "lead.card", N_("Pra_ctise It"), GDK_KEY_c },
  [ONWARD_LEAD_PROOF] = { "lead.proof", N_("Keep as Proof, _Evidence of What You Can Do"), GDK_KEY_e },
};

static void
lead_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  for (int i = 0; i < ONWARD_N_LEADS; i++)
    {
      if (g_str_equal (leads[i].action, action))
        g_signal_emit_by_name (widget, "lead", i);
    }
}

guint
onward_review_leads_install (GtkWidgetClass *widget_class)
{
  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    gtk_widget_class_install_action (widget_class, leads[i].action, NULL, lead_action);
  return g_signal_new ("lead", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                       1, G_TYPE_INT);
}

static void
create_popup_cb (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenu) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  menu = g_menu_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    g_menu_append (menu, _(leads[i].label), leads[i].action);
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
}

void
onward_review_leads_set_menu (GtkMenuButton *button)
{
  gtk_menu_button_set_create_popup_func (button, create_popup_cb, NULL, NULL);
}

void
onward_review_leads_name (GtkMenuButton *button, const char *of)
{
  /* Translators: %s is an item of a debrief, or a question; the menu makes a lesson or a goal of it */
  g_autofree char *name = g_strdup_printf (_("What “%s” leads to"), of);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

gboolean
onward_review_leads_from_key (guint keyval, GdkModifierType state, OnwardLead *lead)
{
  if ((state & gtk_accelerator_get_default_mod_mask () & ~(guint) GDK_SHIFT_MASK) != 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      if (gdk_keyval_to_lower (keyval) != leads[i].key)
        continue;
      *lead = (OnwardLead) i;
      return TRUE;
    }
  return FALSE;
}
