/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-row.h"

#include "onward-choice-row.h"

struct _OnwardSkillRow
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *name;
  GtkWidget *standing;
  GtkImage *standing_icon;
  GtkLabel *standing_label;
  GtkLevelBar *bar;
  GtkLabel *said;

  /* owned */
  OnwardSkillItem *item;

  guint position;
};

enum
{
  PROP_0,
  PROP_ITEM,
  PROP_POSITION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSkillRow, onward_skill_row, GTK_TYPE_WIDGET)

static const char *
icon_of (OnwardSkillStanding standing)
{
  switch (standing)
    {
    case ONWARD_SKILL_STANDING_HAVE:
      return "object-select-symbolic";
    case ONWARD_SKILL_STANDING_LEARNING:
      return "onward-goals-symbolic";
    case ONWARD_SKILL_STANDING_UNKNOWN:
    case ONWARD_SKILL_STANDING_NOT_FOR_ME:
    default:
      return "";
    }
}

static void
show_standing (OnwardSkillRow *self, OnwardSkillStanding standing)
{
  const char *icon = icon_of (standing);

  gtk_image_set_from_icon_name (self->standing_icon, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->standing_icon), *icon != '\0');
  gtk_label_set_label (self->standing_label, onward_choice_label (ONWARD_TYPE_SKILL_STANDING, standing));
  gtk_widget_set_visible (self->standing, standing != ONWARD_SKILL_STANDING_UNKNOWN);
}

static void
show (OnwardSkillRow *self)
{
  const OnwardSkillCount *count = self->item != NULL ? onward_skill_item_get_count (self->item) : NULL;
  const char *said;
  guint all;

  if (count == NULL)
    return;
  said = onward_skill_item_get_said (self->item);
  all = onward_skill_item_get_all (self->item);
  gtk_label_set_label (self->name, count->name);
  gtk_label_set_label (self->said, said);
  gtk_widget_set_visible (GTK_WIDGET (self->said), *said != '\0');
  show_standing (self, count->standing);
  gtk_level_bar_set_max_value (self->bar, MAX (all, 1));
  gtk_level_bar_set_value (self->bar, MIN (all, g_strv_length (count->applications)));
  gtk_widget_set_visible (GTK_WIDGET (self->bar), all > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
}

static void
set_item (OnwardSkillRow *self, OnwardSkillItem *item)
{
  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show, self);
  g_set_object (&self->item, item);
  if (item != NULL)
    g_signal_connect_object (item, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

/* A single click opens it, which matters where the list is all that there is room for. */
static void
released_cb (OnwardSkillRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.select-item", "(ubb)", self->position, FALSE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "list.activate-item", "u", self->position);
}

static void
onward_skill_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, ONWARD_SKILL_ROW (object)->item);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, ONWARD_SKILL_ROW (object)->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_skill_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ITEM:
      set_item (ONWARD_SKILL_ROW (object), g_value_get_object (value));
      break;
    case PROP_POSITION:
      ONWARD_SKILL_ROW (object)->position = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_skill_row_dispose (GObject *object)
{
  OnwardSkillRow *self = ONWARD_SKILL_ROW (object);
  GtkWidget *child;

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show, self);
  g_clear_object (&self->item);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SKILL_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_skill_row_parent_class)->dispose (object);
}

static void
onward_skill_row_class_init (OnwardSkillRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_skill_row_dispose;
  object_class->get_property = onward_skill_row_get_property;
  object_class->set_property = onward_skill_row_set_property;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, ONWARD_TYPE_SKILL_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-skill-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillRow, standing);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillRow, standing_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillRow, standing_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillRow, bar);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillRow, said);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
onward_skill_row_init (OnwardSkillRow *self)
{
  static const char *const offsets[] = { GTK_LEVEL_BAR_OFFSET_LOW, GTK_LEVEL_BAR_OFFSET_HIGH, GTK_LEVEL_BAR_OFFSET_FULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  /* A count is neither low nor high. */
  for (gsize i = 0; i < G_N_ELEMENTS (offsets); i++)
    gtk_level_bar_remove_offset_value (self->bar, offsets[i]);
}
