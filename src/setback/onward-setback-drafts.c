/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "onward-setback-private.h"

static char *
dup_step_title (OnwardSetback *self, OnwardSetbackStep *step)
{
  g_autofree char *name = NULL;

  if (self->supporter == NULL || !g_str_equal (onward_setback_step_get_id (step), ONWARD_SETBACK_TELL))
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
  if (self->supporter != NULL && g_str_equal (onward_setback_step_get_id (step), ONWARD_SETBACK_TELL))
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

static void
add_held (OnwardSetback *self, GPtrArray *drafts)
{
  for (guint i = 0; self->hold && i < onward_setback_get_n_held (self); i++)
    {
      OnwardRecord *draft = onward_record_dup_draft (g_ptr_array_index (self->held, i));

      onward_follow_up_later (ONWARD_FOLLOW_UP (draft), self->hold_until, self->moment);
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
  if (onward_setback_get_makes_plan (self))
    add_held (self, drafts);
  add_entry (self, drafts, uid, plan_uid);
  return drafts;
}

/* The shared record that a draft will change, or NULL when the draft is new. */
static OnwardRecord *
find_shared (OnwardSetback *self, OnwardRecord *draft)
{
  GPtrArray *lists[] = { self->known != NULL ? self->known->running_steps : NULL, self->held };
  const char *uid = onward_record_get_uid (draft);

  if (self->application != NULL && g_str_equal (onward_record_get_uid (ONWARD_RECORD (self->application)), uid))
    return ONWARD_RECORD (self->application);
  if (self->joined != NULL && g_str_equal (onward_record_get_uid (ONWARD_RECORD (self->joined)), uid))
    return ONWARD_RECORD (self->joined);
  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    {
      for (guint i = 0; lists[l] != NULL && i < lists[l]->len; i++)
        {
          if (g_str_equal (onward_record_get_uid (g_ptr_array_index (lists[l], i)), uid))
            return g_ptr_array_index (lists[l], i);
        }
    }
  return NULL;
}

OnwardUndo *
onward_setback_dup_undo (OnwardSetback *self, GPtrArray *drafts)
{
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  for (guint i = 0; i < drafts->len; i++)
    {
      OnwardRecord *draft = g_ptr_array_index (drafts, i);
      OnwardRecord *shared;

      onward_record_ensure_uid (draft);
      shared = find_shared (self, draft);
      g_ptr_array_add (shared != NULL ? before : added, onward_record_snapshot (shared != NULL ? shared : draft));
    }
  return onward_undo_new_save (before, added);
}

static gboolean
is_among (GPtrArray *records, OnwardRecord *record)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (g_strcmp0 (onward_record_get_uid (g_ptr_array_index (records, i)), onward_record_get_uid (record)) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The steps of the plan as they are once @drafts are saved. */
static GPtrArray *
steps_of_plan (OnwardSetback *self, GPtrArray *drafts)
{
  GPtrArray *steps = g_ptr_array_new ();
  GPtrArray *running = self->joined != NULL ? self->known->running_steps : NULL;
  const char *plan = drafts->len > 0 && ONWARD_IS_PLAN (drafts->pdata[0]) ? onward_record_get_uid (drafts->pdata[0]) : NULL;

  for (guint i = 0; i < drafts->len; i++)
    {
      OnwardRecord *draft = g_ptr_array_index (drafts, i);

      if (!ONWARD_IS_FOLLOW_UP (draft) || g_strcmp0 (onward_record_get_text (draft, ONWARD_FOLLOW_UP_PLAN), plan) != 0)
        continue;
      onward_record_settle (draft);
      g_ptr_array_add (steps, draft);
    }
  for (guint i = 0; running != NULL && i < running->len; i++)
    {
      OnwardRecord *step = g_ptr_array_index (running, i);

      if (!is_among (drafts, step))
        g_ptr_array_add (steps, step);
    }
  return steps;
}

OnwardFollowUp *
onward_setback_get_next (OnwardSetback *self, GPtrArray *drafts)
{
  g_autoptr (GPtrArray) steps = NULL;
  g_autofree OnwardStepState *states = NULL;
  int next;

  g_return_val_if_fail (ONWARD_IS_SETBACK (self), NULL);
  steps = steps_of_plan (self, drafts);
  states = g_new0 (OnwardStepState, steps->len);
  for (guint i = 0; i < steps->len; i++)
    states[i] = onward_step_state_of (g_ptr_array_index (steps, i));
  next = onward_planner_next (states, steps->len, self->now);
  return next >= 0 ? ONWARD_FOLLOW_UP (g_ptr_array_index (steps, next)) : NULL;
}
