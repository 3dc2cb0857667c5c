/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-private.h"
#include "onward-time.h"

enum
{
  PROP_0,
  PROP_APPLICATION,
  PROP_EMPLOYER,
  PROP_ENDING,
  PROP_TOLD,
  PROP_DAY,
  PROP_ENTRY,
  PROP_SUPPORTER,
  PROP_HOLD,
  PROP_READY,
  PROP_MAKES_PLAN,
  PROP_CHANGED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSetback, onward_setback, G_TYPE_OBJECT)

static void
notify_derived (OnwardSetback *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAKES_PLAN]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
}

static void
notify (OnwardSetback *self, guint property)
{
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  notify_derived (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/* How such news usually comes, so that nobody has to say it; it can be said otherwise. */
static OnwardTold
usual_told (OnwardEnding ending)
{
  switch (ending)
    {
    case ONWARD_ENDING_AUTOMATIC:
      return ONWARD_TOLD_AUTOMATIC_MAIL;
    case ONWARD_ENDING_NO_ANSWER:
      return ONWARD_TOLD_NOTHING;
    case ONWARD_ENDING_NONE:
    case ONWARD_ENDING_AFTER_SCREENING:
    case ONWARD_ENDING_AFTER_INTERVIEW:
    case ONWARD_ENDING_FINAL_ROUND:
    case ONWARD_ENDING_FROZEN:
    case ONWARD_ENDING_OFFER_WITHDRAWN:
    case ONWARD_ENDING_I_WITHDREW:
    case ONWARD_ENDING_I_DECLINED:
    case ONWARD_ENDING_ACCEPTED:
    default:
      return ONWARD_TOLD_UNKNOWN;
    }
}

static void
onward_setback_finalize (GObject *object)
{
  OnwardSetback *self = ONWARD_SETBACK (object);

  g_clear_signal_handler (&self->entry_changed, self->entry);
  g_clear_object (&self->application);
  g_clear_object (&self->supporter);
  g_clear_object (&self->entry);
  g_clear_object (&self->steps);
  g_clear_object (&self->joined);
  g_clear_pointer (&self->known, onward_setback_known_free);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
  g_clear_pointer (&self->held, g_ptr_array_unref);
  g_free (self->hold_until);
  g_free (self->employer);
  g_free (self->begun_with);
  g_free (self->day);
  g_free (self->now);
  g_free (self->today);
  G_OBJECT_CLASS (onward_setback_parent_class)->finalize (object);
}

static void
onward_setback_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  OnwardSetback *self = ONWARD_SETBACK (object);

  switch (id)
    {
    case PROP_APPLICATION:
      g_value_set_object (value, self->application);
      break;
    case PROP_EMPLOYER:
      g_value_set_string (value, self->employer);
      break;
    case PROP_ENDING:
      g_value_set_enum (value, (int) self->ending);
      break;
    case PROP_TOLD:
      g_value_set_enum (value, (int) self->told);
      break;
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    case PROP_SUPPORTER:
      g_value_set_object (value, self->supporter);
      break;
    case PROP_HOLD:
      g_value_set_boolean (value, self->hold);
      break;
    case PROP_READY:
      g_value_set_boolean (value, onward_setback_get_ready (self));
      break;
    case PROP_MAKES_PLAN:
      g_value_set_boolean (value, onward_setback_get_makes_plan (self));
      break;
    case PROP_CHANGED:
      g_value_set_boolean (value, onward_setback_get_changed (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
onward_setback_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  OnwardSetback *self = ONWARD_SETBACK (object);

  switch (id)
    {
    case PROP_APPLICATION:
      onward_setback_set_application (self, g_value_get_object (value));
      break;
    case PROP_EMPLOYER:
      onward_setback_set_employer (self, g_value_get_string (value));
      break;
    case PROP_ENDING:
      onward_setback_set_ending (self, (OnwardEnding) g_value_get_enum (value));
      break;
    case PROP_TOLD:
      onward_setback_set_told (self, (OnwardTold) g_value_get_enum (value));
      break;
    case PROP_DAY:
      onward_setback_set_day (self, g_value_get_string (value));
      break;
    case PROP_SUPPORTER:
      onward_setback_set_supporter (self, g_value_get_object (value));
      break;
    case PROP_HOLD:
      onward_setback_set_hold (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
onward_setback_class_init (OnwardSetbackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags write = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = onward_setback_finalize;
  object_class->get_property = onward_setback_get_property;
  object_class->set_property = onward_setback_set_property;
  properties[PROP_APPLICATION] = g_param_spec_object ("application", NULL, NULL, ONWARD_TYPE_JOB_APPLICATION, write);
  properties[PROP_EMPLOYER] = g_param_spec_string ("employer", NULL, NULL, "", write);
  properties[PROP_ENDING] = g_param_spec_enum ("ending", NULL, NULL, ONWARD_TYPE_ENDING, ONWARD_ENDING_NONE, write);
  properties[PROP_TOLD] = g_param_spec_enum ("told", NULL, NULL, ONWARD_TYPE_TOLD, ONWARD_TOLD_UNKNOWN, write);
  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, "", write);
  properties[PROP_ENTRY] = g_param_spec_object ("entry", NULL, NULL, ONWARD_TYPE_ENTRY, read);
  properties[PROP_SUPPORTER] = g_param_spec_object ("supporter", NULL, NULL, ONWARD_TYPE_CONTACT, write);
  properties[PROP_HOLD] = g_param_spec_boolean ("hold", NULL, NULL, TRUE, write);
  properties[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE, read);
  properties[PROP_MAKES_PLAN] = g_param_spec_boolean ("makes-plan", NULL, NULL, FALSE, read);
  properties[PROP_CHANGED] = g_param_spec_boolean ("changed", NULL, NULL, FALSE, read);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_setback_init (OnwardSetback *self)
{
  self->employer = g_strdup ("");
  self->begun_with = g_strdup ("");
  self->day = g_strdup ("");
  self->hold_until = g_strdup ("");
  self->hold = TRUE;
  self->steps = g_list_store_new (ONWARD_TYPE_SETBACK_STEP);
  self->entry = onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, "");
  self->entry_changed = g_signal_connect_swapped (self->entry, "notify", G_CALLBACK (notify_derived), self);
}

/* Returns: (transfer full): nothing said yet; the day is that of @now. */
OnwardSetback *
onward_setback_new (GDateTime *now)
{
  OnwardSetback *self = g_object_new (ONWARD_TYPE_SETBACK, NULL);

  onward_setback_set_now (self, now);
  onward_setback_set_day (self, self->today);
  return self;
}

/* To be called before steps or drafts are made: a window may stand open for long. */
void
onward_setback_set_now (OnwardSetback *self, GDateTime *now)
{
  g_return_if_fail (ONWARD_IS_SETBACK (self));
  g_free (self->now);
  g_free (self->today);
  self->now = onward_local_time_from_date_time (now);
  self->today = onward_day_from_date_time (now);
  self->moment = g_date_time_to_unix (now);
}

const char *
onward_setback_get_today (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->today;
}

OnwardJobApplication *
onward_setback_get_application (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->application;
}

void
onward_setback_set_application (OnwardSetback *self, OnwardJobApplication *application)
{
  g_autofree char *day = NULL;

  g_return_if_fail (ONWARD_IS_SETBACK (self));
  if (!g_set_object (&self->application, application))
    return;
  /* Its history may forbid the day that was chosen for another. */
  day = g_strdup (self->day);
  onward_setback_set_day (self, day);
  notify (self, PROP_APPLICATION);
}

const char *
onward_setback_get_employer (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->employer;
}

void
onward_setback_set_employer (OnwardSetback *self, const char *employer)
{
  g_return_if_fail (ONWARD_IS_SETBACK (self));
  if (employer == NULL)
    employer = "";
  if (g_str_equal (self->employer, employer))
    return;
  g_free (self->employer);
  self->employer = g_strdup (employer);
  notify (self, PROP_EMPLOYER);
}

/* Returns: (transfer full): what the application is called, picked or typed. */
char *
onward_setback_dup_name (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  if (self->application != NULL)
    return onward_record_dup_title (ONWARD_RECORD (self->application));
  return g_strstrip (g_strdup (self->employer));
}

void
onward_setback_begin (OnwardSetback *self, OnwardJobApplication *application)
{
  g_autofree char *name = NULL;

  g_return_if_fail (ONWARD_IS_SETBACK (self));
  onward_setback_set_application (self, application);
  name = onward_setback_dup_name (self);
  onward_setback_set_employer (self, name);
  g_free (self->begun_with);
  self->begun_with = g_steal_pointer (&name);
  notify_derived (self);
}

OnwardEnding
onward_setback_get_ending (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), ONWARD_ENDING_NONE);
  return self->ending;
}

void
onward_setback_set_ending (OnwardSetback *self, OnwardEnding ending)
{
  g_return_if_fail (ONWARD_IS_SETBACK (self));
  if (self->ending == ending)
    return;
  if (self->told == usual_told (self->ending))
    onward_setback_set_told (self, usual_told (ending));
  self->ending = ending;
  notify (self, PROP_ENDING);
}

OnwardTold
onward_setback_get_told (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), ONWARD_TOLD_UNKNOWN);
  return self->told;
}

void
onward_setback_set_told (OnwardSetback *self, OnwardTold told)
{
  g_return_if_fail (ONWARD_IS_SETBACK (self));
  if (self->told == told)
    return;
  self->told = told;
  notify (self, PROP_TOLD);
}

const char *
onward_setback_get_day (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->day;
}

/* Returns: (transfer full): the first day on which it can have ended, or "". */
char *
onward_setback_dup_earliest (OnwardSetback *self)
{
  g_autoptr (GPtrArray) events = NULL;

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  if (self->application == NULL)
    return g_strdup ("");
  events = onward_job_application_dup_events (self->application);
  if (events->len == 0)
    return g_strdup ("");
  return g_strdup (((OnwardStageEvent *) g_ptr_array_index (events, events->len - 1))->day);
}

/* An ending before the last stage would not be the end, and one in the future is not known: such a
 * day becomes the nearest that fits. */
void
onward_setback_set_day (OnwardSetback *self, const char *day)
{
  g_autofree char *earliest = NULL;
  g_autofree char *fitting = NULL;

  g_return_if_fail (ONWARD_IS_SETBACK (self));
  earliest = onward_setback_dup_earliest (self);
  fitting = g_strdup (onward_day_is_valid (day) && g_strcmp0 (day, self->today) < 0 ? day : self->today);
  if (g_strcmp0 (fitting, earliest) < 0)
    {
      g_free (fitting);
      fitting = g_strdup (earliest);
    }
  if (g_str_equal (self->day, fitting))
    return;
  g_free (self->day);
  self->day = g_steal_pointer (&fitting);
  notify (self, PROP_DAY);
}

OnwardEntry *
onward_setback_get_entry (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->entry;
}

OnwardContact *
onward_setback_get_supporter (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->supporter;
}

void
onward_setback_set_supporter (OnwardSetback *self, OnwardContact *supporter)
{
  g_return_if_fail (ONWARD_IS_SETBACK (self));
  if (g_set_object (&self->supporter, supporter))
    notify (self, PROP_SUPPORTER);
}

gboolean
onward_setback_get_hold (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  return self->hold;
}

void
onward_setback_set_hold (OnwardSetback *self, gboolean hold)
{
  g_return_if_fail (ONWARD_IS_SETBACK (self));
  if (self->hold == !!hold)
    return;
  self->hold = !!hold;
  notify (self, PROP_HOLD);
}

/* Whether it is said which application it is about, and how it ended. */
gboolean
onward_setback_get_ready (OnwardSetback *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  name = onward_setback_dup_name (self);
  return *name != '\0' && self->ending != ONWARD_ENDING_NONE;
}

gboolean
onward_setback_get_makes_plan (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  return onward_ending_is_no (self->ending);
}

static gboolean
any_step_is_own (OnwardSetback *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->steps));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);

      if (onward_setback_step_get_own (step))
        return TRUE;
    }
  return FALSE;
}

/* Whether anything was typed or chosen that leaving would lose. */
gboolean
onward_setback_get_changed (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  return !g_str_equal (self->employer, self->begun_with) || self->ending != ONWARD_ENDING_NONE ||
         self->told != usual_told (self->ending) || !onward_record_is_blank (ONWARD_RECORD (self->entry)) ||
         self->supporter != NULL || !self->hold || any_step_is_own (self);
}
