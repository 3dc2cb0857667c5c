/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-chip.h"

#include "onward-time.h"
#include "onward-today-look.h"

struct _OnwardEntryChip
{
  GtkButton parent_instance;

  /* template */
  GtkImage *image;
  GtkLabel *label;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardEntry *entry;
};

G_DEFINE_FINAL_TYPE (OnwardEntryChip, onward_entry_chip, GTK_TYPE_BUTTON)

static void
show (OnwardEntryChip *self)
{
  OnwardRecord *record = ONWARD_RECORD (self->entry);
  OnwardEntryKind kind = (OnwardEntryKind) onward_record_get_number (record, ONWARD_ENTRY_KIND);
  int mood = (int) onward_record_get_number (record, ONWARD_ENTRY_MOOD);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_say (onward_record_get_text (record, ONWARD_ENTRY_WHEN), now);
  g_autofree char *words = NULL;

  words = kind == ONWARD_ENTRY_KIND_CHECK_IN ? onward_today_say_check_in (self->entry) : onward_record_dup_title (record);
  gtk_image_set_from_icon_name (self->image, onward_mood_icon (mood));
  gtk_widget_set_visible (GTK_WIDGET (self->image), mood != ONWARD_MOOD_UNSAID);
  gtk_label_set_label (self->label, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), when);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
onward_entry_chip_clicked (GtkButton *button)
{
  OnwardEntryChip *self = ONWARD_ENTRY_CHIP (button);
  g_autofree char *target = g_strdup_printf ("%s/%s", onward_entry_type.name,
                                             onward_record_get_uid (ONWARD_RECORD (self->entry)));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
onward_entry_chip_dispose (GObject *object)
{
  OnwardEntryChip *self = ONWARD_ENTRY_CHIP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_CHIP);
  g_clear_object (&self->entry);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_entry_chip_parent_class)->dispose (object);
}

static void
onward_entry_chip_class_init (OnwardEntryChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_entry_chip_dispose;
  GTK_BUTTON_CLASS (klass)->clicked = onward_entry_chip_clicked;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-entry-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryChip, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryChip, label);
}

static void
onward_entry_chip_init (OnwardEntryChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_entry_chip_new (OnwardWorkspace *workspace, OnwardEntry *entry)
{
  OnwardEntryChip *self = g_object_new (ONWARD_TYPE_ENTRY_CHIP, NULL);

  self->workspace = g_object_ref (workspace);
  self->entry = g_object_ref (entry);
  /* The title is notified with every change of the record. */
  g_signal_connect_object (entry, "notify::title", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
