/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-planner.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "onward-dating.h"
#include "onward-time.h"

/* Two rejections this many days apart share a plan. */
#define DAYS_SHARED 7

static gboolean
met_anybody (OnwardTold told)
{
  switch (told)
    {
    case ONWARD_TOLD_PERSONAL_MAIL:
    case ONWARD_TOLD_CALL:
    case ONWARD_TOLD_IN_PERSON:
    case ONWARD_TOLD_RECRUITER:
      return TRUE;
    case ONWARD_TOLD_UNKNOWN:
    case ONWARD_TOLD_AUTOMATIC_MAIL:
    case ONWARD_TOLD_NOTHING:
    default:
      return FALSE;
    }
}

static gboolean
was_interviewed (const OnwardPlannerFacts *facts)
{
  return facts->was_interviewed || facts->ending == ONWARD_ENDING_AFTER_INTERVIEW ||
         facts->ending == ONWARD_ENDING_FINAL_ROUND;
}

/* All that holds, in the words in which steps ask for it. */
static OnwardStepNeeds
what_holds (const OnwardPlannerFacts *facts)
{
  OnwardStepNeeds holds = ONWARD_STEP_NEEDS_NOTHING;
  gboolean interviewed = was_interviewed (facts);

  if (facts->human_contact || interviewed || met_anybody (facts->told))
    holds |= ONWARD_STEP_NEEDS_HUMAN;
  if (facts->recruiter || facts->told == ONWARD_TOLD_RECRUITER)
    holds |= ONWARD_STEP_NEEDS_RECRUITER;
  else
    holds |= ONWARD_STEP_NEEDS_NO_RECRUITER;
  holds |= interviewed ? ONWARD_STEP_NEEDS_INTERVIEWED : ONWARD_STEP_NEEDS_NOT_INTERVIEWED;
  holds |= facts->has_debrief ? ONWARD_STEP_NEEDS_DEBRIEF : ONWARD_STEP_NEEDS_NO_DEBRIEF;
  if (!facts->bridge_closed)
    holds |= ONWARD_STEP_NEEDS_BRIDGE;

  /* Without a floor of their own, nobody wants to stand there with nothing in motion. */
  if (facts->live_applications < MAX (facts->floor, 1))
    holds |= ONWARD_STEP_NEEDS_BELOW_FLOOR;
  if (facts->live_applications < facts->floor)
    holds |= ONWARD_STEP_NEEDS_BELOW_SAID_FLOOR;

  return holds;
}

static char *
fill (const char *text,
      const char *employer)
{
  GString *filled = g_string_new (text);

  if (employer == NULL || *employer == '\0')
    {
      /* Translators: stands where the name of an employer would stand, when there is none:
       * "Write a gracious reply to the employer". */
      employer = C_("instead of a name", "the employer");
    }
  g_string_replace (filled, "{employer}", employer, 0);

  return g_string_free (filled, FALSE);
}

static OnwardPlannedStep *
plan_step (const OnwardPlannerFacts *facts,
           OnwardDating             *dating,
           const OnwardPlanRow      *row)
{
  OnwardPlannedStep *planned = g_new0 (OnwardPlannedStep, 1);
  g_autofree char *day_0 = onward_day_of_local_time (facts->now);
  g_autofree char *day = NULL;

  planned->id = g_strdup (row->step->id);
  planned->title = fill (row->step->title, facts->employer);
  planned->why = fill (row->step->why, facts->employer);
  planned->due = onward_dating_date (dating, row);
  day = onward_day_of_local_time (planned->due);
  planned->offset_day = onward_day_between (day_0, day);
  planned->on = TRUE;
  planned->quiet = row->step->quiet;
  planned->is_send = row->step->send;
  planned->after = row->step->after;
  planned->kind = row->step->kind;

  return planned;
}

/* Whether a running plan has a step already, or another that asks for the same. */
static const OnwardStepState *
find_same (const OnwardStep      *wanted,
           const OnwardStepState *steps,
           guint                  n_steps)
{
  for (guint i = 0; i < n_steps; i++)
    {
      const OnwardStep *step = onward_content_step (steps[i].step);

      if (step == NULL)
        continue;
      if (step == wanted)
        return &steps[i];
      if (step->act == wanted->act &&
          (step->act == ONWARD_STEP_ACT_CLOSE || step->act == ONWARD_STEP_ACT_APPLICATIONS))
        return &steps[i];
    }

  return NULL;
}

/* What is about the employer is wanted each time; the rest if @all, and if it is not there yet. */
static gboolean
row_applies (const OnwardPlanRow   *row,
             OnwardStepNeeds        holds,
             const OnwardStepState *steps,
             guint                  n_steps,
             gboolean               all)
{
  if ((row->step->needs & holds) != row->step->needs)
    return FALSE;
  if (row->step->about_employer)
    return TRUE;

  return all && find_same (row->step, steps, n_steps) == NULL;
}

static const OnwardPlanRow *
find_close (const OnwardPlanContent *content)
{
  for (guint i = 0; i < content->n_rows; i++)
    {
      if (content->rows[i].step->act == ONWARD_STEP_ACT_CLOSE)
        return &content->rows[i];
    }

  return NULL;
}

static int
by_due (gconstpointer a,
        gconstpointer b)
{
  const OnwardPlannedStep *first = *(OnwardPlannedStep *const *) a;
  const OnwardPlannedStep *second = *(OnwardPlannedStep *const *) b;

  return g_strcmp0 (first->due, second->due);
}

/* A shared plan is not closed before the later of its parts. */
static void
move_close (OnwardPlannerMerge       *merge,
            const OnwardPlannerFacts *second,
            OnwardDating             *dating,
            const OnwardPlanContent  *content,
            const OnwardStepState    *steps,
            guint                     n_steps)
{
  const OnwardPlanRow *row = find_close (content);
  const OnwardStepState *existing = row != NULL ? find_same (row->step, steps, n_steps) : NULL;
  OnwardPlannedStep *planned;

  if (existing == NULL || existing->state != ONWARD_FOLLOW_UP_OPEN)
    return;

  planned = plan_step (second, dating, row);
  if (g_strcmp0 (planned->due, existing->at) <= 0)
    {
      onward_planned_step_free (planned);
      return;
    }

  g_free (planned->id);
  planned->id = g_strdup (existing->step);
  g_ptr_array_add (merge->move, planned);
}

void
onward_planned_step_free (OnwardPlannedStep *step)
{
  g_free (step->id);
  g_free (step->title);
  g_free (step->why);
  g_free (step->due);
  g_free (step);
}

void
onward_planner_merge_free (OnwardPlannerMerge *merge)
{
  g_ptr_array_unref (merge->add);
  g_ptr_array_unref (merge->move);
  g_free (merge);
}

/**
 * onward_planner_variant:
 * @facts: what happened
 * @variant: (out): which plan fits
 *
 * Returns: %FALSE when it was no rejection, and a plan would be out of place
 */
gboolean
onward_planner_variant (const OnwardPlannerFacts *facts,
                        OnwardVariant            *variant)
{
  switch (facts->ending)
    {
    case ONWARD_ENDING_AUTOMATIC:
      /* A form letter after a conversation is still a "no" after a conversation. */
      *variant = was_interviewed (facts) ? ONWARD_VARIANT_INTERVIEW : ONWARD_VARIANT_AUTOMATIC;
      return TRUE;
    case ONWARD_ENDING_AFTER_SCREENING:
      *variant = ONWARD_VARIANT_SCREENING;
      return TRUE;
    case ONWARD_ENDING_AFTER_INTERVIEW:
      *variant = ONWARD_VARIANT_INTERVIEW;
      return TRUE;
    case ONWARD_ENDING_FINAL_ROUND:
      *variant = ONWARD_VARIANT_FINAL_ROUND;
      return TRUE;
    case ONWARD_ENDING_NO_ANSWER:
      *variant = ONWARD_VARIANT_GHOSTED;
      return TRUE;
    case ONWARD_ENDING_FROZEN:
    case ONWARD_ENDING_OFFER_WITHDRAWN:
      *variant = ONWARD_VARIANT_FROZEN;
      return TRUE;
    case ONWARD_ENDING_NONE:
    case ONWARD_ENDING_I_WITHDREW:
    case ONWARD_ENDING_I_DECLINED:
    case ONWARD_ENDING_ACCEPTED:
    default:
      return FALSE;
    }
}

/**
 * onward_planner_plan:
 * @facts: what happened
 * @days: how the person's days run
 *
 * Returns: (element-type OnwardPlannedStep): the steps, first due first; empty when no plan fits
 */
GPtrArray *
onward_planner_plan (const OnwardPlannerFacts *facts,
                     const OnwardDays         *days)
{
  g_autoptr (GPtrArray) planned = NULL;
  g_autoptr (OnwardDating) dating = NULL;
  const OnwardPlanContent *content;
  OnwardStepNeeds holds;
  OnwardVariant variant;

  g_return_val_if_fail (onward_local_time_is_valid (facts->now), NULL);

  planned = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_planned_step_free);
  if (!onward_planner_variant (facts, &variant))
    return g_steal_pointer (&planned);

  dating = onward_dating_new (days, facts->now);
  content = onward_content_plan (variant);
  holds = what_holds (facts);
  for (guint i = 0; i < content->n_rows; i++)
    {
      if (row_applies (&content->rows[i], holds, NULL, 0, TRUE))
        g_ptr_array_add (planned, plan_step (facts, dating, &content->rows[i]));
    }
  g_ptr_array_sort (planned, by_due);

  return g_steal_pointer (&planned);
}

/* Whether a "no" of a day joins a plan that is running since another. */
gboolean
onward_planner_shares (const char *started,
                       const char *day)
{
  if (!onward_day_is_valid (started) || !onward_day_is_valid (day))
    return FALSE;

  return abs (onward_day_between (started, day)) <= DAYS_SHARED;
}

/**
 * onward_planner_merge:
 * @second: what happened now
 * @days: how the person's days run
 * @running: the variant of the plan that runs already
 * @steps: (array length=n_steps): all its steps, open or not
 *
 * Two rejections in a week share one plan: what is about an employer is done for each, what is for
 * the person is done once.  When the second takes more out of a person than the first did, the
 * plan grows by what the first had no need of.
 *
 * Returns: (nullable): what changes; %NULL when the second was no rejection
 */
OnwardPlannerMerge *
onward_planner_merge (const OnwardPlannerFacts *second,
                      const OnwardDays         *days,
                      OnwardVariant             running,
                      const OnwardStepState    *steps,
                      guint                     n_steps)
{
  g_autoptr (OnwardPlannerMerge) merge = NULL;
  g_autoptr (OnwardDating) dating = NULL;
  const OnwardPlanContent *content;
  OnwardStepNeeds holds;
  OnwardVariant variant;

  g_return_val_if_fail (onward_local_time_is_valid (second->now), NULL);

  if (!onward_planner_variant (second, &variant))
    return NULL;

  merge = g_new0 (OnwardPlannerMerge, 1);
  merge->variant = MAX (variant, running);
  merge->add = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_planned_step_free);
  merge->move = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_planned_step_free);

  dating = onward_dating_new (days, second->now);
  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].state == ONWARD_FOLLOW_UP_OPEN)
        onward_dating_take (dating, steps[i].at);
    }

  content = onward_content_plan (variant);
  holds = what_holds (second);
  for (guint i = 0; i < content->n_rows; i++)
    {
      if (row_applies (&content->rows[i], holds, steps, n_steps, variant > running))
        g_ptr_array_add (merge->add, plan_step (second, dating, &content->rows[i]));
    }
  g_ptr_array_sort (merge->add, by_due);
  move_close (merge, second, dating, content, steps, n_steps);

  return g_steal_pointer (&merge);
}

/**
 * onward_planner_progress:
 * @steps: (array length=n_steps): the steps of a plan
 * @progress: (out): how far it is
 *
 * What comes long after (keeping in touch, applying again) is not counted, so that a plan can be
 * at its end while those still wait.
 */
void
onward_planner_progress (const OnwardStepState *steps,
                         guint                  n_steps,
                         OnwardPlanProgress    *progress)
{
  *progress = (OnwardPlanProgress) { .next = -1 };

  for (guint i = 0; i < n_steps; i++)
    {
      const OnwardStep *step = onward_content_step (steps[i].step);

      if (steps[i].state == ONWARD_FOLLOW_UP_DROPPED || (step != NULL && step->after))
        continue;

      progress->total++;
      if (steps[i].state == ONWARD_FOLLOW_UP_DONE)
        progress->done++;
      else if (progress->next < 0 || g_strcmp0 (steps[i].at, steps[progress->next].at) < 0)
        progress->next = (int) i;
    }
}
