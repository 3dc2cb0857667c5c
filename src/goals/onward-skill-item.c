/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-item.h"

struct _OnwardSkillItem
{
  GObject parent_instance;

  /* owned */
  OnwardSkillCount *count;
  char *said;

  guint all;
};

enum
{
  PROP_0,
  PROP_NAME,
  N_PROPS,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardSkillItem, onward_skill_item, G_TYPE_OBJECT)

static void
onward_skill_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardSkillItem *self = ONWARD_SKILL_ITEM (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->count != NULL ? self->count->name : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_skill_item_finalize (GObject *object)
{
  OnwardSkillItem *self = ONWARD_SKILL_ITEM (object);

  g_clear_pointer (&self->count, onward_skill_count_free);
  g_free (self->said);
  G_OBJECT_CLASS (onward_skill_item_parent_class)->finalize (object);
}

static void
onward_skill_item_class_init (OnwardSkillItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = onward_skill_item_get_property;
  object_class->finalize = onward_skill_item_finalize;
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "",
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_skill_item_init (OnwardSkillItem *self)
{
}

OnwardSkillItem *
onward_skill_item_new (OnwardSkillCount *count, const OnwardSkillSurvey *survey)
{
  OnwardSkillItem *self = g_object_new (ONWARD_TYPE_SKILL_ITEM, NULL);

  self->count = count;
  self->said = onward_skill_count_say (count, survey);
  self->all = onward_skill_survey_tells (survey) ? survey->n_applications : 0;
  return self;
}

/* Becomes what @newer, which is left empty, says. */
void
onward_skill_item_take (OnwardSkillItem *self, OnwardSkillItem *newer)
{
  g_return_if_fail (ONWARD_IS_SKILL_ITEM (self) && ONWARD_IS_SKILL_ITEM (newer));
  g_clear_pointer (&self->count, onward_skill_count_free);
  self->count = g_steal_pointer (&newer->count);
  g_free (self->said);
  self->said = g_steal_pointer (&newer->said);
  self->all = newer->all;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
  g_signal_emit (self, signals[CHANGED], 0);
}

const OnwardSkillCount *
onward_skill_item_get_count (OnwardSkillItem *self)
{
  g_return_val_if_fail (ONWARD_IS_SKILL_ITEM (self), NULL);
  return self->count;
}

guint
onward_skill_item_get_all (OnwardSkillItem *self)
{
  g_return_val_if_fail (ONWARD_IS_SKILL_ITEM (self), 0);
  return self->all;
}

const char *
onward_skill_item_get_said (OnwardSkillItem *self)
{
  g_return_val_if_fail (ONWARD_IS_SKILL_ITEM (self), "");
  return self->said;
}
