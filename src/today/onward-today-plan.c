/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-plan.h"

#include <glib/gi18n-lib.h>

#include "onward-planner.h"
#include "onward-time.h"
#include "onward-today-look.h"

struct _OnwardTodayPlan
{
  GObject parent_instance;

  /* owned */
  char *uid;
  char *title;
  char *next;
  char *progress;
  OnwardFollowUp *next_step;

  guint n_done;
  guint n_steps;
};

enum
{
  PROP_0,
  PROP_UID,
  PROP_TITLE,
  PROP_NEXT,
  PROP_N_DONE,
  PROP_N_STEPS,
  PROP_PROGRESS,
  PROP_COMPLETE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardTodayPlan, onward_today_plan, G_TYPE_OBJECT)

static void
take_text (OnwardTodayPlan *self, char **member, char *text, guint property)
{
  if (g_strcmp0 (*member, text) == 0)
    {
      g_free (text);
      return;
    }
  g_free (*member);
  *member = text;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* The day of the last step that counts; what comes long after does not hold a plan open. */
static int
last_day (OnwardVariant variant)
{
  const OnwardPlanContent *content = onward_content_plan (variant);
  int last = 0;

  for (guint i = 0; content != NULL && i < content->n_rows; i++)
    {
      if (!content->rows[i].step->after)
        last = MAX (last, content->rows[i].day);
    }
  return last;
}

static char *
say_title (OnwardPlan *plan, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (plan);
  g_autofree char *title = onward_record_dup_title (record);
  int day = onward_day_between (onward_record_get_text (record, ONWARD_PLAN_STARTED), today);
  int last = last_day ((OnwardVariant) onward_record_get_number (record, ONWARD_PLAN_VARIANT));

  if (day <= 0)
    /* Translators: %s is such as "After Norrland"; the plan began today. */
    return g_strdup_printf (_("%s · begun today"), title);
  if (day > last)
    return g_steal_pointer (&title);
  /* Translators: such as "After Norrland · day 2 of 14". */
  return g_strdup_printf (_("%1$s · day %2$d of %3$d"), title, day, last);
}

static char *
say_progress (guint n_done, guint n_steps)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u step done", "%1$u of %2$u steps done", n_steps),
                          n_done, n_steps);
}

static void
set_progress (OnwardTodayPlan *self, const OnwardPlanProgress *progress)
{
  gboolean same = self->n_done == progress->done && self->n_steps == progress->total;

  self->n_done = progress->done;
  self->n_steps = progress->total;
  if (same)
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DONE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_STEPS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETE]);
}

static void
onward_today_plan_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardTodayPlan *self = ONWARD_TODAY_PLAN (object);

  switch (prop_id)
    {
    case PROP_UID:
      g_value_set_string (value, self->uid);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_NEXT:
      g_value_set_string (value, self->next);
      break;
    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;
    case PROP_N_STEPS:
      g_value_set_uint (value, self->n_steps);
      break;
    case PROP_PROGRESS:
      g_value_set_string (value, self->progress);
      break;
    case PROP_COMPLETE:
      g_value_set_boolean (value, self->n_done == self->n_steps);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_today_plan_finalize (GObject *object)
{
  OnwardTodayPlan *self = ONWARD_TODAY_PLAN (object);

  g_free (self->uid);
  g_free (self->title);
  g_free (self->next);
  g_free (self->progress);
  g_clear_object (&self->next_step);
  G_OBJECT_CLASS (onward_today_plan_parent_class)->finalize (object);
}

static void
onward_today_plan_class_init (OnwardTodayPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = onward_today_plan_finalize;
  object_class->get_property = onward_today_plan_get_property;

  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_NEXT] = g_param_spec_string ("next", NULL, NULL, "", flags);
  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_STEPS] = g_param_spec_uint ("n-steps", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_PROGRESS] = g_param_spec_string ("progress", NULL, NULL, "", flags);
  properties[PROP_COMPLETE] = g_param_spec_boolean ("complete", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_today_plan_init (OnwardTodayPlan *self)
{
}

OnwardTodayPlan *
onward_today_plan_new (OnwardPlan *plan, GPtrArray *steps, GDateTime *now)
{
  OnwardTodayPlan *self = g_object_new (ONWARD_TYPE_TODAY_PLAN, NULL);

  self->uid = g_strdup (onward_record_get_uid (ONWARD_RECORD (plan)));
  onward_today_plan_set (self, plan, steps, now);
  return self;
}

/* @plan is the one that it was made for. */
void
onward_today_plan_set (OnwardTodayPlan *self, OnwardPlan *plan, GPtrArray *steps, GDateTime *now)
{
  g_autofree OnwardStepState *states = g_new0 (OnwardStepState, steps->len);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  OnwardPlanProgress progress;
  OnwardFollowUp *next_step;

  g_return_if_fail (ONWARD_IS_TODAY_PLAN (self));
  for (guint i = 0; i < steps->len; i++)
    states[i] = onward_step_state_of (steps->pdata[i]);
  onward_planner_progress (states, steps->len, this_minute, &progress);
  next_step = progress.next >= 0 ? steps->pdata[progress.next] : NULL;
  g_set_object (&self->next_step, next_step);
  take_text (self, &self->title, say_title (plan, today), PROP_TITLE);
  take_text (self, &self->next, onward_today_say_next (self->next_step, now), PROP_NEXT);
  take_text (self, &self->progress, say_progress (progress.done, progress.total), PROP_PROGRESS);
  set_progress (self, &progress);
}

const char *
onward_today_plan_get_uid (OnwardTodayPlan *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_PLAN (self), "");
  return self->uid;
}

OnwardFollowUp *
onward_today_plan_get_next (OnwardTodayPlan *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_PLAN (self), NULL);
  return self->next_step;
}
