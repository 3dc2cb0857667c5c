/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-kind-menu.h"

#include "onward-entry-kind-row.h"

struct _OnwardEntryKindMenu
{
  GtkPopover parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardEntryKindMenu, onward_entry_kind_menu, GTK_TYPE_POPOVER)

/* Closed first: a popover that closes gives the focus back, and the new page is to keep it. */
static void
chosen_cb (OnwardEntryKindMenu *self, OnwardEntryKindRow *row)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "journal.new", "s", onward_entry_kind_row_get_nick (row));
}

static void
onward_entry_kind_menu_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_ENTRY_KIND_MENU);
  G_OBJECT_CLASS (onward_entry_kind_menu_parent_class)->dispose (object);
}

static void
onward_entry_kind_menu_class_init (OnwardEntryKindMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_entry_kind_menu_dispose;
  g_type_ensure (ONWARD_TYPE_ENTRY_KIND_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-kind-menu.ui");
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
onward_entry_kind_menu_init (OnwardEntryKindMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
