/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-private.h"
#include "onward-time.h"

OnwardSetbackKnown *
onward_setback_known_new (void)
{
  return g_new0 (OnwardSetbackKnown, 1);
}

void
onward_setback_known_free (OnwardSetbackKnown *known)
{
  g_clear_object (&known->running);
  g_clear_pointer (&known->running_steps, g_ptr_array_unref);
  g_clear_pointer (&known->running_applications, g_ptr_array_unref);
  g_clear_pointer (&known->others, g_ptr_array_unref);
  g_free (known);
}

static void
fill_facts (OnwardSetback *self, const char *employer, OnwardPlannerFacts *facts)
{
  OnwardRecord *record = self->application != NULL ? ONWARD_RECORD (self->application) : NULL;

  *facts = (OnwardPlannerFacts) {
    .ending = self->ending,
    .told = self->told,
    .was_interviewed = self->known->interviewed,
    .human_contact = self->known->human_contact,
    .has_debrief = self->known->has_debrief,
    .live_applications = self->known->live_applications,
    .floor = self->known->floor,
    .employer = employer,
    .now = self->now,
  };
  if (record == NULL)
    return;
  facts->was_interviewed |= onward_job_application_was_interviewed (self->application);
  facts->human_contact |= *onward_record_get_text (record, ONWARD_JOB_APPLICATION_CONTACT) != '\0';
  facts->recruiter = onward_record_get_number (record, ONWARD_JOB_APPLICATION_CHANNEL) == ONWARD_CHANNEL_RECRUITER;
  facts->bridge_closed = onward_record_get_number (record, ONWARD_JOB_APPLICATION_BRIDGE_CLOSED) != 0;
}

static gboolean
joins_running (OnwardSetback *self)
{
  OnwardPlan *running = self->known->running;

  return running != NULL &&
         onward_planner_shares (onward_record_get_text (ONWARD_RECORD (running), ONWARD_PLAN_STARTED), self->today);
}

static OnwardPlannerMerge *
merge (OnwardSetback *self, const OnwardPlannerFacts *facts, const OnwardDays *days)
{
  GPtrArray *running_steps = self->known->running_steps;
  g_autoptr (GArray) states = g_array_new (FALSE, FALSE, sizeof (OnwardStepState));
  gint64 variant = onward_record_get_number (ONWARD_RECORD (self->known->running), ONWARD_PLAN_VARIANT);

  for (guint i = 0; running_steps != NULL && i < running_steps->len; i++)
    {
      const OnwardStepState state = onward_step_state_of (g_ptr_array_index (running_steps, i));

      g_array_append_val (states, state);
    }
  return onward_planner_merge (facts, days, (OnwardVariant) variant, (OnwardStepState *) states->data, states->len);
}

static OnwardSetbackStep *
find_step (OnwardSetback *self, const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->steps));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);

      if (g_str_equal (onward_setback_step_get_id (step), id))
        return g_steal_pointer (&step);
    }
  return NULL;
}

static void
replace_steps (OnwardSetback *self, GPtrArray *planned)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < planned->len; i++)
    {
      OnwardSetbackStep *step = onward_setback_step_new (g_ptr_array_index (planned, i));
      g_autoptr (OnwardSetbackStep) before = find_step (self, onward_setback_step_get_id (step));

      if (before != NULL && onward_setback_step_get_own (before))
        {
          onward_setback_step_set_due (step, onward_setback_step_get_due (before));
          onward_setback_step_set_on (step, onward_setback_step_get_on (before));
        }
      g_ptr_array_add (steps, step);
    }
  g_list_store_splice (self->steps, 0, g_list_model_get_n_items (G_LIST_MODEL (self->steps)), steps->pdata, steps->len);
}

static gboolean
is_of_joined (OnwardSetback *self, OnwardRecord *follow_up)
{
  return self->joined != NULL && g_str_equal (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_PLAN),
                                              onward_record_get_uid (ONWARD_RECORD (self->joined)));
}

/* What else comes up about the employer before the pause is over. */
static void
find_held (OnwardSetback *self, const OnwardPlannerFacts *facts, const OnwardDays *days)
{
  GPtrArray *others = self->known->others;

  g_free (self->hold_until);
  self->hold_until = onward_planner_hold_until (facts, days);
  if (self->hold_until == NULL)
    self->hold_until = g_strdup ("");
  g_clear_pointer (&self->held, g_ptr_array_unref);
  self->held = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; others != NULL && i < others->len; i++)
    {
      OnwardRecord *other = g_ptr_array_index (others, i);
      const char *at = onward_record_get_text (other, ONWARD_FOLLOW_UP_AT);

      if (*at != '\0' && g_strcmp0 (at, self->hold_until) < 0 && !is_of_joined (self, other))
        g_ptr_array_add (self->held, g_object_ref (other));
    }
}

void
onward_setback_make_steps (OnwardSetback *self, OnwardSetbackKnown *known, const OnwardDays *days)
{
  g_autoptr (GPtrArray) planned = NULL;
  g_autoptr (OnwardPlannerMerge) shared = NULL;
  g_autofree char *name = NULL;
  OnwardPlannerFacts facts;

  g_return_if_fail (ONWARD_IS_SETBACK (self));

  g_clear_pointer (&self->known, onward_setback_known_free);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
  self->known = known;
  g_set_object (&self->joined, NULL);
  name = onward_setback_dup_name (self);
  fill_facts (self, name, &facts);
  if (joins_running (self) && (shared = merge (self, &facts, days)) != NULL)
    {
      g_set_object (&self->joined, known->running);
      self->variant = shared->variant;
      self->moves = g_ptr_array_ref (shared->move);
      planned = g_ptr_array_ref (shared->add);
    }
  else
    {
      onward_planner_variant (&facts, &self->variant);
      planned = onward_planner_plan (&facts, days);
    }
  find_held (self, &facts, days);
  replace_steps (self, planned);
}

GListModel *
onward_setback_get_steps (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return G_LIST_MODEL (self->steps);
}

static gboolean
has_step (OnwardSetback *self, const char *id)
{
  g_autoptr (OnwardSetbackStep) step = find_step (self, id);

  return step != NULL && onward_setback_step_get_on (step);
}

gboolean
onward_setback_has_tell (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  return has_step (self, ONWARD_SETBACK_TELL);
}

gboolean
onward_setback_has_next_two (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  return has_step (self, ONWARD_SETBACK_NEXT_TWO) || has_step (self, ONWARD_SETBACK_NEXT_TWO_SAID);
}

OnwardVariant
onward_setback_get_variant (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), ONWARD_VARIANT_AUTOMATIC);
  return self->variant;
}

OnwardPlan *
onward_setback_get_joined (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return self->joined;
}

guint
onward_setback_get_n_held (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), 0);
  return self->held != NULL ? self->held->len : 0;
}

const char *
onward_setback_get_hold_until (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), "");
  return self->hold_until;
}
