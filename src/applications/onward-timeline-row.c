/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-timeline-row.h"

#include <glib/gi18n-lib.h>

#include "onward-schedule.h"

struct _OnwardTimelineRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *detail;
  GtkWidget *done_button;
  GtkMenuButton *later_button;
  GtkWidget *opens;

  /* owned */
  OnwardTimelineItem *item;
};

G_DEFINE_FINAL_TYPE (OnwardTimelineRow, onward_timeline_row, GTK_TYPE_LIST_BOX_ROW)

static GMenuModel *
dup_later_menu (const char *uid)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < ONWARD_LATER_N; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (onward_schedule_later_label ((OnwardLater) i), NULL);

      g_menu_item_set_action_and_target (item, "timeline.later", "(su)", uid, i);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static void
name_button (GtkWidget *button, const char *name, const char *title)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
}

static void
show_follow_up (OnwardTimelineRow *self)
{
  const char *uid = onward_record_get_uid (onward_timeline_item_get_record (self->item));
  const char *title = onward_timeline_item_get_title (self->item);
  g_autoptr (GMenuModel) menu = dup_later_menu (uid);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->done_button), "s", uid);
  gtk_menu_button_set_menu_model (self->later_button, menu);
  name_button (self->done_button, _("Done"), title);
  name_button (GTK_WIDGET (self->later_button), _("Later"), title);
  gtk_widget_set_visible (self->done_button, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->later_button), TRUE);
}

static void
show (OnwardTimelineRow *self)
{
  OnwardTimelineKind kind = onward_timeline_item_get_kind (self->item);

  gtk_image_set_from_icon_name (self->icon, onward_timeline_item_get_icon_name (self->item));
  gtk_label_set_label (self->title, onward_timeline_item_get_title (self->item));
  gtk_label_set_label (self->detail, onward_timeline_item_get_detail (self->item));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->detail), onward_timeline_item_get_exact (self->item));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), kind != ONWARD_TIMELINE_STAGE);
  gtk_widget_set_visible (self->opens, kind != ONWARD_TIMELINE_STAGE && kind != ONWARD_TIMELINE_FOLLOW_UP);
  if (kind == ONWARD_TIMELINE_STAGE)
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  if (kind == ONWARD_TIMELINE_FOLLOW_UP && onward_timeline_item_get_ahead (self->item))
    show_follow_up (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  onward_timeline_item_get_title (self->item), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  onward_timeline_item_get_detail (self->item), -1);
}

static void
onward_timeline_row_dispose (GObject *object)
{
  OnwardTimelineRow *self = ONWARD_TIMELINE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_TIMELINE_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (onward_timeline_row_parent_class)->dispose (object);
}

static void
onward_timeline_row_class_init (OnwardTimelineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_timeline_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-timeline-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineRow, icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineRow, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineRow, detail);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineRow, done_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineRow, later_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineRow, opens);
}

static void
onward_timeline_row_init (OnwardTimelineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_timeline_row_new (OnwardTimelineItem *item)
{
  OnwardTimelineRow *self = g_object_new (ONWARD_TYPE_TIMELINE_ROW, NULL);

  self->item = g_object_ref (item);
  show (self);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
OnwardTimelineItem *
onward_timeline_row_get_item (OnwardTimelineRow *self)
{
  g_return_val_if_fail (ONWARD_IS_TIMELINE_ROW (self), NULL);
  return self->item;
}
