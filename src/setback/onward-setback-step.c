/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-step.h"

#include "onward-time.h"

struct _OnwardSetbackStep
{
  GObject parent_instance;

  char *id;
  char *title;
  char *why;
  char *due;
  OnwardFollowUpKind kind;
  gboolean quiet;
  gboolean after;
  gboolean on;
  gboolean own;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_WHY,
  PROP_DUE,
  PROP_ON,
  PROP_OWN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSetbackStep, onward_setback_step, G_TYPE_OBJECT)

static void
make_own (OnwardSetbackStep *self)
{
  if (self->own)
    return;
  self->own = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OWN]);
}

static void
onward_setback_step_finalize (GObject *object)
{
  OnwardSetbackStep *self = ONWARD_SETBACK_STEP (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->why);
  g_free (self->due);
  G_OBJECT_CLASS (onward_setback_step_parent_class)->finalize (object);
}

static void
onward_setback_step_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  OnwardSetbackStep *self = ONWARD_SETBACK_STEP (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_WHY:
      g_value_set_string (value, self->why);
      break;
    case PROP_DUE:
      g_value_set_string (value, self->due);
      break;
    case PROP_ON:
      g_value_set_boolean (value, self->on);
      break;
    case PROP_OWN:
      g_value_set_boolean (value, self->own);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
onward_setback_step_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  OnwardSetbackStep *self = ONWARD_SETBACK_STEP (object);

  switch (id)
    {
    case PROP_DUE:
      onward_setback_step_set_due (self, g_value_get_string (value));
      break;
    case PROP_ON:
      onward_setback_step_set_on (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
onward_setback_step_class_init (OnwardSetbackStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags write = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = onward_setback_step_finalize;
  object_class->get_property = onward_setback_step_get_property;
  object_class->set_property = onward_setback_step_set_property;
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", read);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", read);
  properties[PROP_WHY] = g_param_spec_string ("why", NULL, NULL, "", read);
  properties[PROP_DUE] = g_param_spec_string ("due", NULL, NULL, "", write);
  properties[PROP_ON] = g_param_spec_boolean ("on", NULL, NULL, TRUE, write);
  properties[PROP_OWN] = g_param_spec_boolean ("own", NULL, NULL, FALSE, read);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_setback_step_init (OnwardSetbackStep *self)
{
  self->on = TRUE;
}

/* Returns: (transfer full): the step as the planner proposes it. */
OnwardSetbackStep *
onward_setback_step_new (const OnwardPlannedStep *planned)
{
  OnwardSetbackStep *self = g_object_new (ONWARD_TYPE_SETBACK_STEP, NULL);

  self->id = g_strdup (planned->id);
  self->title = g_strdup (planned->title);
  self->why = g_strdup (planned->why);
  self->due = g_strdup (planned->due);
  self->kind = planned->kind;
  self->quiet = planned->quiet;
  self->after = planned->after;
  self->on = planned->on;
  return self;
}

const char *
onward_setback_step_get_id (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), NULL);
  return self->id;
}

const char *
onward_setback_step_get_title (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), NULL);
  return self->title;
}

const char *
onward_setback_step_get_why (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), NULL);
  return self->why;
}

const char *
onward_setback_step_get_due (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), NULL);
  return self->due;
}

/* Moves the step to another local time; what is none leaves it where it is. */
void
onward_setback_step_set_due (OnwardSetbackStep *self, const char *due)
{
  g_return_if_fail (ONWARD_IS_SETBACK_STEP (self));
  if (!onward_local_time_is_valid (due) || g_strcmp0 (self->due, due) == 0)
    return;
  g_free (self->due);
  self->due = g_strdup (due);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DUE]);
  make_own (self);
}

gboolean
onward_setback_step_get_on (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), FALSE);
  return self->on;
}

void
onward_setback_step_set_on (OnwardSetbackStep *self, gboolean on)
{
  g_return_if_fail (ONWARD_IS_SETBACK_STEP (self));
  if (self->on == !!on)
    return;
  self->on = !!on;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ON]);
  make_own (self);
}

gboolean
onward_setback_step_get_own (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), FALSE);
  return self->own;
}

/* Whether it stands on Today without a notification. */
gboolean
onward_setback_step_get_quiet (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), FALSE);
  return self->quiet;
}

gboolean
onward_setback_step_get_after (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), FALSE);
  return self->after;
}

OnwardFollowUpKind
onward_setback_step_get_kind (OnwardSetbackStep *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK_STEP (self), ONWARD_FOLLOW_UP_KIND_STEP);
  return self->kind;
}
