/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-who-next-row.h"

#include <glib/gi18n-lib.h>

#include "onward-aside-layout.h"
#include "onward-interactions.h"

struct _OnwardWhoNextRow
{
  GtkListBoxRow parent_instance;

  /* template */
  AdwAvatar *avatar;
  GtkLabel *name;
  GtkImage *touch_icon;
  GtkLabel *touch;
  GtkLabel *last;
  GtkWidget *write_button;
  GtkWidget *noted_button;
  GtkWidget *later_button;

  /* owned */
  OnwardContact *contact;
};

G_DEFINE_FINAL_TYPE (OnwardWhoNextRow, onward_who_next_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
uid_of (OnwardWhoNextRow *self)
{
  return onward_record_get_uid (ONWARD_RECORD (self->contact));
}

static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  OnwardWhoNextRow *self = data;
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint kind = 0; kind < ONWARD_INTERACTION_N_KINDS; kind++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (onward_interaction_label ((OnwardInteractionKind) kind), NULL);

      g_menu_item_set_action_and_target (item, "who.noted", "(su)", uid_of (self), kind);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
name_button (GtkWidget *button, const char *format, const char *name)
{
  g_autoptr (GString) label = g_string_new (format);

  g_string_replace (label, "%s", name, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);
}

static void
onward_who_next_row_dispose (GObject *object)
{
  OnwardWhoNextRow *self = ONWARD_WHO_NEXT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WHO_NEXT_ROW);
  g_clear_object (&self->contact);
  G_OBJECT_CLASS (onward_who_next_row_parent_class)->dispose (object);
}

static void
onward_who_next_row_class_init (OnwardWhoNextRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_who_next_row_dispose;
  g_type_ensure (ONWARD_TYPE_ASIDE_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-who-next-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, touch_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, touch);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, last);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, write_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, noted_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextRow, later_button);
}

static void
onward_who_next_row_init (OnwardWhoNextRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->noted_button), create_menu_cb, self, NULL);
}

GtkWidget *
onward_who_next_row_new (OnwardContact *contact)
{
  OnwardWhoNextRow *self = g_object_new (ONWARD_TYPE_WHO_NEXT_ROW, NULL);

  self->contact = g_object_ref (contact);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->write_button), "s", uid_of (self));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->later_button), "s", uid_of (self));
  return GTK_WIDGET (self);
}

OnwardContact *
onward_who_next_row_get_contact (OnwardWhoNextRow *self)
{
  g_return_val_if_fail (ONWARD_IS_WHO_NEXT_ROW (self), NULL);
  return self->contact;
}

void
onward_who_next_row_show (OnwardWhoNextRow *self, OnwardInTouch *in_touch)
{
  OnwardTouch touch;
  g_autofree char *name = NULL;
  g_autofree char *last = NULL;

  g_return_if_fail (ONWARD_IS_WHO_NEXT_ROW (self));
  touch = onward_in_touch_of (in_touch, self->contact);
  name = onward_record_dup_title (ONWARD_RECORD (self->contact));
  last = onward_in_touch_say_last (in_touch, self->contact);
  adw_avatar_set_text (self->avatar, name);
  gtk_label_set_label (self->name, name);
  gtk_image_set_from_icon_name (self->touch_icon, onward_touch_icon (touch));
  gtk_label_set_label (self->touch, onward_touch_label (touch));
  gtk_label_set_label (self->last, last);
  gtk_widget_set_visible (GTK_WIDGET (self->last), *last != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, last, -1);
  /* Translators: names a button for screen readers; %s is a person. */
  name_button (self->write_button, _("Write to %s"), name);
  /* Translators: names a button for screen readers; %s is a person one was in touch with. */
  name_button (self->noted_button, _("You were in touch with %s"), name);
  /* Translators: names a button for screen readers; %s is a person. */
  name_button (self->later_button, _("Write to %s later"), name);
}
