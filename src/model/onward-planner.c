/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-planner.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

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

static const OnwardStepState *
find_open (const OnwardStep      *wanted,
           const OnwardStepState *steps,
           guint                  n_steps)
{
  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].state == ONWARD_FOLLOW_UP_OPEN && g_str_equal (steps[i].step, wanted->id))
        return &steps[i];
    }

  return NULL;
}

static gboolean
holds_for (const OnwardPlanRow *row,
           OnwardStepNeeds      holds)
{
  return (row->step->needs & holds) == row->step->needs;
}

/* What is about the employer is wanted each time, and so is what the day of a "no" brings: that day
 * hurts again.  The rest if @all, and if it is not there yet. */
static gboolean
row_adds (const OnwardPlanRow   *row,
          const OnwardStepState *steps,
          guint                  n_steps,
          gboolean               all)
{
  if (row->step->about_employer)
    return TRUE;
  if (row->day == 0)
    return find_open (row->step, steps, n_steps) == NULL;

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

/* What still waits from the day of the first "no" is for today again. */
static void
move_to_today (OnwardPlannerMerge       *merge,
               const OnwardPlannerFacts *second,
               OnwardDating             *dating,
               const OnwardPlanRow      *row,
               const OnwardStepState    *steps,
               guint                     n_steps)
{
  const OnwardStepState *waiting = find_open (row->step, steps, n_steps);

  if (row->day == 0 && !row->step->about_employer && waiting != NULL &&
      strncmp (waiting->at, second->now, ONWARD_DAY_LENGTH) < 0)
    g_ptr_array_add (merge->move, plan_step (second, dating, row));
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
      if (holds_for (&content->rows[i], holds))
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
 * Two rejections in a week share one plan: what is about an employer is done for each, and so is
 * what is for the day itself; what else is for the person is done once.  When the second takes more
 * out of a person than the first did, the plan grows by what the first had no need of.
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
      const OnwardPlanRow *row = &content->rows[i];

      if (!holds_for (row, holds))
        continue;
      if (row_adds (row, steps, n_steps, variant > running))
        g_ptr_array_add (merge->add, plan_step (second, dating, row));
      else
        move_to_today (merge, second, dating, row, steps, n_steps);
    }
  g_ptr_array_sort (merge->add, by_due);
  move_close (merge, second, dating, content, steps, n_steps);

  return g_steal_pointer (&merge);
}

/* Whether the step is there to leave things alone. */
static gboolean
is_pause (const OnwardStep *step)
{
  return g_str_has_prefix (step->id, "pause");
}

/**
 * onward_planner_hold_until:
 * @facts: what happened
 * @days: how the person's days run
 *
 * Returns: (transfer full) (nullable): the local time, on the morning after the pause, until which
 * nothing else of the employer comes up; %NULL when it was no rejection
 */
char *
onward_planner_hold_until (const OnwardPlannerFacts *facts,
                           const OnwardDays         *days)
{
  g_autofree char *today = onward_day_of_local_time (facts->now);
  g_autofree char *day = NULL;
  g_autofree char *morning = NULL;
  const OnwardPlanContent *content;
  OnwardVariant variant;
  int last = 0;

  if (!onward_planner_variant (facts, &variant))
    return NULL;

  content = onward_content_plan (variant);
  for (guint i = 0; i < content->n_rows; i++)
    {
      if (is_pause (content->rows[i].step))
        last = MAX (last, content->rows[i].day);
    }
  day = onward_day_add (today, last + 1);
  morning = onward_local_time_new (day, days->morning);

  return onward_days_after_quiet (days, morning);
}

/* The texts stay those of @follow_up. */
OnwardStepState
onward_step_state_of (OnwardRecord *follow_up)
{
  return (OnwardStepState) {
    .step = onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_STEP),
    .at = onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT),
    .state = (OnwardFollowUpState) onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE),
    .quiet = onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_QUIET) != 0,
  };
}

static gboolean
is_after (const OnwardStepState *state)
{
  const OnwardStep *step = onward_content_step (state->step);

  return step != NULL && step->after;
}

/* The lower, the sooner a step is called the next: what is to come, then what waits, then what has
 * no hour at all. */
static int
rank_of (const OnwardStepState *state,
         const char            *now)
{
  if (state->quiet)
    return 2;

  return g_strcmp0 (state->at, now) < 0 ? 1 : 0;
}

/**
 * onward_planner_next:
 * @steps: (array length=n_steps): the steps of a plan
 * @now: local time
 *
 * What comes next, wherever that is said.  What waits since earlier stands on Today by itself, and so
 * does what has no hour: they are named when nothing is to come.  What is long after the plan is not
 * next.
 *
 * Returns: the index of the step, or -1
 */
int
onward_planner_next (const OnwardStepState *steps,
                     guint                  n_steps,
                     const char            *now)
{
  int next = -1;

  for (guint i = 0; i < n_steps; i++)
    {
      int sooner;

      if (steps[i].state != ONWARD_FOLLOW_UP_OPEN || is_after (&steps[i]))
        continue;
      sooner = next < 0 ? -1 : rank_of (&steps[i], now) - rank_of (&steps[next], now);
      if (sooner < 0 || (sooner == 0 && g_strcmp0 (steps[i].at, steps[next].at) < 0))
        next = (int) i;
    }

  return next;
}

/**
 * onward_planner_progress:
 * @steps: (array length=n_steps): the steps of a plan
 * @now: local time
 * @progress: (out): how far it is
 *
 * What comes long after (keeping in touch, applying again) is counted apart, so that a plan can be
 * at its end while those still wait.
 */
void
onward_planner_progress (const OnwardStepState *steps,
                         guint                  n_steps,
                         const char            *now,
                         OnwardPlanProgress    *progress)
{
  *progress = (OnwardPlanProgress) { .next = onward_planner_next (steps, n_steps, now) };

  for (guint i = 0; i < n_steps; i++)
    {
      if (steps[i].state == ONWARD_FOLLOW_UP_DROPPED)
        continue;
      if (is_after (&steps[i]))
        {
          progress->later += steps[i].state == ONWARD_FOLLOW_UP_OPEN;
          continue;
        }
      progress->total++;
      progress->done += steps[i].state == ONWARD_FOLLOW_UP_DONE;
    }
}
