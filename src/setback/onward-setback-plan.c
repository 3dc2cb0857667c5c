/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "onward-setback-private.h"
#include "onward-time.h"

/* The step of the content whose person can be chosen. */
#define STEP_TELL "tell"

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
      OnwardRecord *step = g_ptr_array_index (running_steps, i);
      const OnwardStepState state = {
        .step = onward_record_get_text (step, ONWARD_FOLLOW_UP_STEP),
        .at = onward_record_get_text (step, ONWARD_FOLLOW_UP_AT),
        .state = (OnwardFollowUpState) onward_record_get_number (step, ONWARD_FOLLOW_UP_STATE),
      };

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
  replace_steps (self, planned);
}

GListModel *
onward_setback_get_steps (OnwardSetback *self)
{
  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  return G_LIST_MODEL (self->steps);
}

gboolean
onward_setback_has_tell (OnwardSetback *self)
{
  g_autoptr (OnwardSetbackStep) step = NULL;

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  step = find_step (self, STEP_TELL);
  return step != NULL && onward_setback_step_get_on (step);
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

static char *
dup_step_title (OnwardSetback *self, OnwardSetbackStep *step)
{
  g_autofree char *name = NULL;

  if (self->supporter == NULL || !g_str_equal (onward_setback_step_get_id (step), STEP_TELL))
    return g_strdup (onward_setback_step_get_title (step));
  name = onward_record_dup_title (ONWARD_RECORD (self->supporter));
  /* Translators: a step of the plan for the days after a rejection; %s is a friend's name. */
  return g_strdup_printf (_("Tell %s"), name);
}

static OnwardRecord *
make_follow_up (OnwardSetback *self, OnwardSetbackStep *step, const char *application, const char *plan)
{
  g_autofree char *title = dup_step_title (self, step);
  OnwardRecord *record = ONWARD_RECORD (onward_follow_up_new (title, onward_setback_step_get_due (step)));

  onward_record_set_text (record, ONWARD_FOLLOW_UP_NOTES, onward_setback_step_get_why (step));
  onward_record_set_number (record, ONWARD_FOLLOW_UP_KIND, onward_setback_step_get_kind (step));
  onward_record_set_number (record, ONWARD_FOLLOW_UP_QUIET, onward_setback_step_get_quiet (step));
  onward_record_set_text (record, ONWARD_FOLLOW_UP_APPLICATION, application);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_PLAN, plan);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_STEP, onward_setback_step_get_id (step));
  if (self->supporter != NULL && g_str_equal (onward_setback_step_get_id (step), STEP_TELL))
    onward_record_set_text (record, ONWARD_FOLLOW_UP_CONTACT, onward_record_get_uid (ONWARD_RECORD (self->supporter)));
  return record;
}

static OnwardRecord *
find_running_step (OnwardSetback *self, const char *id)
{
  GPtrArray *steps = self->known->running_steps;

  for (guint i = 0; steps != NULL && i < steps->len; i++)
    {
      OnwardRecord *step = g_ptr_array_index (steps, i);

      if (g_str_equal (onward_record_get_text (step, ONWARD_FOLLOW_UP_STEP), id) &&
          onward_record_get_number (step, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN)
        return step;
    }
  return NULL;
}

static void
add_moved (OnwardSetback *self, GPtrArray *drafts)
{
  for (guint i = 0; self->moves != NULL && i < self->moves->len; i++)
    {
      const OnwardPlannedStep *move = g_ptr_array_index (self->moves, i);
      OnwardRecord *step = find_running_step (self, move->id);
      OnwardRecord *draft;

      if (step == NULL)
        continue;
      draft = onward_record_dup_draft (step);
      onward_record_set_text (draft, ONWARD_FOLLOW_UP_DUE, move->due);
      onward_record_set_text (draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
      g_ptr_array_add (drafts, draft);
    }
}

static guint
count_on (OnwardSetback *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->steps));
  guint on = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);

      on += onward_setback_step_get_on (step) ? 1 : 0;
    }
  return on;
}

static gboolean
is_about_already (OnwardSetback *self)
{
  return self->application != NULL &&
         g_str_equal (onward_record_get_text (ONWARD_RECORD (self->application), ONWARD_JOB_APPLICATION_PLAN),
                      onward_record_get_uid (ONWARD_RECORD (self->joined)));
}

/* All employers of a shared plan, the new one last: "Mirador, Norrland and Halden". */
static char *
join_names (OnwardSetback *self, const char *name)
{
  GPtrArray *applications = self->known->running_applications;
  char *names = NULL;

  for (guint i = 0; applications != NULL && i < applications->len; i++)
    {
      g_autofree char *before = names;
      g_autofree char *other = onward_record_dup_title (g_ptr_array_index (applications, i));

      /* Translators: two employers of three or more; the last of them is joined by "and". */
      names = before == NULL ? g_strdup (other) : g_strdup_printf (C_ ("employers", "%s, %s"), before, other);
    }
  if (names == NULL)
    names = g_strdup (onward_record_get_text (ONWARD_RECORD (self->joined), ONWARD_PLAN_LABEL));
  if (*names != '\0')
    {
      g_autofree char *before = names;

      /* Translators: employers that share one plan: "After Norrland and Halden". */
      return g_strdup_printf (C_ ("employers", "%s and %s"), before, name);
    }
  g_free (names);
  return g_strdup (name);
}

/* The plan that runs already, now for both; or a new one. */
static OnwardRecord *
make_plan (OnwardSetback *self, const char *name)
{
  OnwardRecord *plan;

  if (self->joined == NULL)
    {
      plan = ONWARD_RECORD (onward_plan_new (self->today, self->variant));
      onward_record_set_text (plan, ONWARD_PLAN_LABEL, name);
      onward_record_ensure_uid (plan);
      return plan;
    }

  plan = onward_record_dup_draft (ONWARD_RECORD (self->joined));
  onward_record_set_number (plan, ONWARD_PLAN_VARIANT, self->variant);
  if (!is_about_already (self))
    {
      g_autofree char *names = join_names (self, name);

      onward_record_set_text (plan, ONWARD_PLAN_LABEL, names);
    }
  return plan;
}

static OnwardRecord *
make_application (OnwardSetback *self, const char *name)
{
  OnwardRecord *draft;

  if (self->application != NULL)
    draft = onward_record_dup_draft (ONWARD_RECORD (self->application));
  else
    {
      draft = ONWARD_RECORD (onward_job_application_new ());
      onward_record_set_text (draft, ONWARD_JOB_APPLICATION_EMPLOYER, name);
    }
  onward_record_ensure_uid (draft);
  onward_job_application_add_event (ONWARD_JOB_APPLICATION (draft), self->day, ONWARD_STAGE_ENDED, self->ending,
                                    self->told, NULL);
  return draft;
}

static void
add_steps (OnwardSetback *self, GPtrArray *drafts, const char *application, const char *plan)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->steps));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);

      if (onward_setback_step_get_on (step))
        g_ptr_array_add (drafts, make_follow_up (self, step, application, plan));
    }
}

static void
add_entry (OnwardSetback *self, GPtrArray *drafts, const char *application, const char *plan)
{
  OnwardRecord *draft;

  if (onward_record_is_blank (ONWARD_RECORD (self->entry)))
    return;
  draft = onward_record_dup_draft (ONWARD_RECORD (self->entry));
  onward_record_set_text (draft, ONWARD_ENTRY_WHEN, self->now);
  onward_record_set_text (draft, ONWARD_ENTRY_APPLICATION, application);
  onward_record_set_text (draft, ONWARD_ENTRY_PLAN, plan);
  g_ptr_array_add (drafts, draft);
}

/* What others refer to stands before them: the plan, the application, then the rest. */
GPtrArray *
onward_setback_dup_drafts (OnwardSetback *self)
{
  GPtrArray *drafts;
  OnwardRecord *application;
  g_autofree char *name = NULL;
  const char *uid;
  const char *plan_uid = "";

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  g_return_val_if_fail (onward_setback_get_ready (self), NULL);

  drafts = g_ptr_array_new_with_free_func (g_object_unref);
  name = onward_setback_dup_name (self);
  application = make_application (self, name);
  uid = onward_record_get_uid (application);
  if (onward_setback_get_makes_plan (self) && (self->joined != NULL || count_on (self) > 0))
    {
      OnwardRecord *plan = make_plan (self, name);

      g_ptr_array_add (drafts, plan);
      plan_uid = onward_record_get_uid (plan);
      onward_record_set_text (application, ONWARD_JOB_APPLICATION_PLAN, plan_uid);
    }
  g_ptr_array_add (drafts, application);
  if (*plan_uid != '\0')
    {
      add_steps (self, drafts, uid, plan_uid);
      add_moved (self, drafts);
    }
  add_entry (self, drafts, uid, plan_uid);
  return drafts;
}

static void
take_earlier (const char *candidate_title, const char *candidate_at, char **title, char **at)
{
  if (*at != NULL && g_strcmp0 (*at, candidate_at) <= 0)
    return;
  g_free (*title);
  g_free (*at);
  *title = g_strdup (candidate_title);
  *at = g_strdup (candidate_at);
}

static void
next_of_running (OnwardSetback *self, char **title, char **at)
{
  GPtrArray *steps = self->known->running_steps;

  for (guint i = 0; steps != NULL && i < steps->len; i++)
    {
      OnwardRecord *step = g_ptr_array_index (steps, i);

      if (onward_record_get_number (step, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN &&
          onward_record_get_number (step, ONWARD_FOLLOW_UP_QUIET) == 0 &&
          g_strcmp0 (onward_record_get_text (step, ONWARD_FOLLOW_UP_AT), self->now) > 0)
        take_earlier (onward_record_get_text (step, ONWARD_FOLLOW_UP_TITLE),
                      onward_record_get_text (step, ONWARD_FOLLOW_UP_AT), title, at);
    }
}

gboolean
onward_setback_get_next (OnwardSetback *self, char **title, char **at)
{
  guint n;

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), FALSE);
  *title = NULL;
  *at = NULL;
  if (!onward_setback_get_makes_plan (self))
    return FALSE;
  n = g_list_model_get_n_items (G_LIST_MODEL (self->steps));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);
      g_autofree char *words = dup_step_title (self, step);

      if (onward_setback_step_get_on (step) && !onward_setback_step_get_quiet (step))
        take_earlier (words, onward_setback_step_get_due (step), title, at);
    }
  if (self->joined != NULL)
    next_of_running (self, title, at);
  return *title != NULL;
}
