/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-chips.h"

#include "onward-entry-chip.h"
#include "onward-wrap-layout.h"

struct _OnwardEntryChips
{
  GtkWidget parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardEntryChips, onward_entry_chips, GTK_TYPE_WIDGET)

static void
items_changed_cb (OnwardEntryChips *self, guint position, guint removed, guint added, GListModel *entries)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; i < position; i++)
    child = gtk_widget_get_next_sibling (child);
  for (guint i = 0; i < removed; i++)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (OnwardEntry) entry = g_list_model_get_item (entries, position + i);

      gtk_widget_insert_before (onward_entry_chip_new (self->workspace, entry), GTK_WIDGET (self), child);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (entries) > 0);
}

static void
onward_entry_chips_dispose (GObject *object)
{
  OnwardEntryChips *self = ONWARD_ENTRY_CHIPS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_entry_chips_parent_class)->dispose (object);
}

static void
onward_entry_chips_class_init (OnwardEntryChipsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_entry_chips_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
onward_entry_chips_init (OnwardEntryChips *self)
{
}

void
onward_entry_chips_set_up (OnwardEntryChips *self, OnwardWorkspace *workspace, GListModel *entries)
{
  g_return_if_fail (ONWARD_IS_ENTRY_CHIPS (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (entries, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (entries), entries);
}
