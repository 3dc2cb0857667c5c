/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-checklist-item-row.h"

#include <glib/gi18n.h>

struct _OnwardChecklistItemRow
{
  AdwEntryRow parent_instance;

  /* template */
  GtkWidget *up;
  GtkWidget *down;
  GtkWidget *retire;

  /* owned */
  char *id;

  gboolean retired;
};

enum
{
  REWORDED,
  MOVED,
  RETIRED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardChecklistItemRow, onward_checklist_item_row, ADW_TYPE_ENTRY_ROW)

static void
apply_cb (OnwardChecklistItemRow *self)
{
  g_signal_emit (self, signals[REWORDED], 0, gtk_editable_get_text (GTK_EDITABLE (self)));
}

static void
up_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[MOVED], 0, -1);
}

static void
down_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[MOVED], 0, 1);
}

static void
retire_cb (OnwardChecklistItemRow *self)
{
  g_signal_emit (self, signals[RETIRED], 0, !self->retired);
}

static void
onward_checklist_item_row_finalize (GObject *object)
{
  g_free (ONWARD_CHECKLIST_ITEM_ROW (object)->id);
  G_OBJECT_CLASS (onward_checklist_item_row_parent_class)->finalize (object);
}

static void
onward_checklist_item_row_class_init (OnwardChecklistItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = onward_checklist_item_row_finalize;
  signals[REWORDED] = g_signal_new ("reworded", ONWARD_TYPE_CHECKLIST_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[MOVED] = g_signal_new ("moved", ONWARD_TYPE_CHECKLIST_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT);
  signals[RETIRED] = g_signal_new ("retired", ONWARD_TYPE_CHECKLIST_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "item.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "item.down", NULL, down_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "item.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "item.down", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-checklist-item-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistItemRow, up);
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistItemRow, down);
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistItemRow, retire);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, retire_cb);
}

static void
onward_checklist_item_row_init (OnwardChecklistItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_button (GtkWidget *button, const char *format, const char *words)
{
  g_autofree char *name = g_strdup_printf ("%s: %s", format, words);

  gtk_widget_set_tooltip_text (button, format);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
onward_checklist_item_row_new (const OnwardReviewItem *item)
{
  OnwardChecklistItemRow *self = g_object_new (ONWARD_TYPE_CHECKLIST_ITEM_ROW, NULL);

  self->id = g_strdup (item->id);
  self->retired = item->retired;
  gtk_editable_set_text (GTK_EDITABLE (self), item->words);
  gtk_editable_set_editable (GTK_EDITABLE (self), !item->retired);
  if (item->retired)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Not asked any more"));
  else if (*item->shipped == '\0')
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Your own"));
  else
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), g_str_equal (item->words, item->shipped)
                                                                 ? _("Asked")
                                                                 : _("In your words"));
  gtk_widget_set_visible (self->up, !item->retired);
  gtk_widget_set_visible (self->down, !item->retired);
  gtk_button_set_icon_name (GTK_BUTTON (self->retire),
                            item->retired ? "edit-undo-symbolic" : "window-close-symbolic");
  name_button (self->up, _("Move up"), item->words);
  name_button (self->down, _("Move down"), item->words);
  name_button (self->retire, item->retired ? _("Ask it again") : _("Ask it no more"), item->words);
  return GTK_WIDGET (self);
}

const char *
onward_checklist_item_row_get_id (OnwardChecklistItemRow *self)
{
  g_return_val_if_fail (ONWARD_IS_CHECKLIST_ITEM_ROW (self), "");
  return self->id;
}
