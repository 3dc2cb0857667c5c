/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-person-row.h"

#include <glib/gi18n-lib.h>


struct _OnwardPersonRow
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *heading;
  AdwAvatar *avatar;
  GtkLabel *name;
  GtkLabel *more;
  GtkWidget *touch_box;
  GtkImage *touch_icon;
  GtkLabel *touch;
  GtkWidget *support;

  /* owned */
  OnwardInTouch *in_touch;
  OnwardRecord *record;
  GSignalGroup *signals;

  /* borrowed */
  OnwardBrowser *browser;

  guint position;
};

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_POSITION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardPersonRow, onward_person_row, GTK_TYPE_WIDGET)

static void
show_heading (OnwardPersonRow *self)
{
  OnwardRecordList *list = self->browser != NULL ? onward_browser_get_records (self->browser) : NULL;
  gboolean starts = list != NULL && self->record != NULL &&
                    self->position < g_list_model_get_n_items (G_LIST_MODEL (list)) &&
                    onward_record_list_starts_group (list, self->position);

  if (starts)
    g_object_set (self->heading, "title",
                  onward_circle_label ((OnwardCircle) onward_record_list_get_group (list, self->position)), NULL);
  gtk_widget_set_visible (self->heading, starts);
}

static void
show_person (OnwardPersonRow *self)
{
  gboolean there = self->record != NULL && onward_record_get_loaded (self->record);
  g_autofree char *name = there ? onward_record_dup_title (self->record) : g_strdup ("");
  const char *role = there ? onward_record_get_text (self->record, ONWARD_CONTACT_ROLE) : "";
  const char *organisation = there ? onward_record_get_text (self->record, ONWARD_CONTACT_ORGANISATION) : "";
  g_autofree char *more = *role != '\0' && *organisation != '\0' ? g_strdup_printf ("%s, %s", role, organisation)
                                                                  : g_strconcat (role, organisation, NULL);
  OnwardTouch touch = there ? onward_in_touch_of (self->in_touch, ONWARD_CONTACT (self->record)) : ONWARD_TOUCH_NONE;

  adw_avatar_set_text (self->avatar, name);
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), *more != '\0');
  gtk_label_set_label (self->touch, onward_touch_label (touch));
  gtk_image_set_from_icon_name (self->touch_icon, onward_touch_icon (touch));
  gtk_widget_set_visible (self->touch_box, *onward_touch_label (touch) != '\0');
  gtk_widget_set_visible (self->support, there && onward_record_get_number (self->record, ONWARD_CONTACT_SUPPORT) != 0);
  show_heading (self);
}

/* A single click opens it, which matters where the list is all that there is room for. */
static void
released_cb (OnwardPersonRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.select-item", "(ubb)", self->position, FALSE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "list.activate-item", "u", self->position);
}

static void
onward_person_row_dispose (GObject *object)
{
  OnwardPersonRow *self = ONWARD_PERSON_ROW (object);
  GtkWidget *child;

  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_PERSON_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_weak_pointer (&self->browser);
  g_clear_object (&self->record);
  g_clear_object (&self->in_touch);
  G_OBJECT_CLASS (onward_person_row_parent_class)->dispose (object);
}

static void
onward_person_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardPersonRow *self = ONWARD_PERSON_ROW (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_set_object (value, self->record);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_person_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardPersonRow *self = ONWARD_PERSON_ROW (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      if (g_set_object (&self->record, g_value_get_object (value)))
        {
          g_signal_group_set_target (self->signals, self->record);
          show_person (self);
        }
      break;
    case PROP_POSITION:
      self->position = g_value_get_uint (value);
      show_heading (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_person_row_class_init (OnwardPersonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_person_row_dispose;
  object_class->get_property = onward_person_row_get_property;
  object_class->set_property = onward_person_row_set_property;
  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, ONWARD_TYPE_RECORD, flags);
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/contacts/onward-person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, more);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, touch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, touch_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, touch_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardPersonRow, support);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
onward_person_row_init (OnwardPersonRow *self)
{
  self->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  g_signal_group_connect_swapped (self->signals, "notify::title", G_CALLBACK (show_person), self);
  g_signal_group_connect_swapped (self->signals, "notify::loaded", G_CALLBACK (show_person), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
onward_person_row_new (OnwardInTouch *in_touch, OnwardBrowser *browser)
{
  OnwardPersonRow *self = g_object_new (ONWARD_TYPE_PERSON_ROW, NULL);

  self->in_touch = g_object_ref (in_touch);
  g_set_weak_pointer (&self->browser, browser);
  g_signal_connect_object (in_touch, "changed", G_CALLBACK (show_person), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_browser_get_records (browser), "items-changed", G_CALLBACK (show_heading), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
