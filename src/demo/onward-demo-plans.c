/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"
#include "onward-follow-up.h"
#include "onward-plan.h"
#include "onward-planner.h"
#include "onward-time.h"

/* Steps are what the planner makes of the endings, so the plans of the demo are those that a person
 * would have got.  Then the days since go over them. */

/* Of the running plan: what is left over from the last days. */
#define N_OVERDUE 2

typedef struct
{
  const char *plan;
  const char *application; /* the one that its steps are about */
  GPtrArray *steps;        /* OnwardPlannedStep */
  gint64 made;
  guint first; /* position of the first step, for the name */
} Steps;

static char *
dup_now_of (OnwardDemo *self, int ago, const char *clock)
{
  return onward_demo_dup_time (self, ago, TRUE, clock);
}

static void
add_plan (OnwardDemo *self, const char *name, const char *started, OnwardVariant variant, const char *label,
          const char *closed_on, const char *taught)
{
  OnwardPlan *plan = onward_plan_new (started, variant);
  g_autofree char *created = onward_local_time_new (started, "17:45");
  g_autofree char *closed = closed_on != NULL ? onward_local_time_new (closed_on, "20:35") : g_strdup (created);

  onward_demo_set_text (plan, ONWARD_PLAN_LABEL, label);
  if (closed_on != NULL)
    {
      onward_record_set_number (ONWARD_RECORD (plan), ONWARD_PLAN_STATE, ONWARD_PLAN_CLOSED);
      onward_demo_set_text (plan, ONWARD_PLAN_CLOSED_ON, closed_on);
      onward_demo_set_text (plan, ONWARD_PLAN_TAUGHT, taught);
    }
  onward_demo_add (self, plan, name, onward_demo_moment (self, created), onward_demo_moment (self, closed));
}

/* Shown when it came up, and done a while after. */
static gint64
mark_done (OnwardDemo *self, OnwardFollowUp *follow_up, const char *due)
{
  OnwardRecord *record = ONWARD_RECORD (follow_up);
  gint64 shown = onward_demo_moment (self, due);
  gint64 acted = MIN (shown + 95 * 60, g_date_time_to_unix (self->now));

  if (!onward_record_get_number (record, ONWARD_FOLLOW_UP_QUIET))
    {
      onward_record_set_number (record, ONWARD_FOLLOW_UP_CLAIMED, shown);
      onward_record_set_number (record, ONWARD_FOLLOW_UP_SHOWN, shown);
      onward_record_set_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR, due);
    }
  onward_follow_up_done (follow_up, acted);
  return acted;
}

static void
add_step (OnwardDemo *self, const Steps *steps, guint position, gboolean done)
{
  const OnwardPlannedStep *step = g_ptr_array_index (steps->steps, position);
  OnwardFollowUp *follow_up = onward_follow_up_new (step->title, step->due);
  g_autofree char *name = g_strdup_printf ("%s-%02u", steps->plan, steps->first + position);
  gint64 modified = steps->made;

  onward_demo_set_text (follow_up, ONWARD_FOLLOW_UP_NOTES, step->why);
  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_KIND, step->kind);
  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_QUIET, step->quiet);
  onward_demo_set_text (follow_up, ONWARD_FOLLOW_UP_STEP, step->id);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_APPLICATION, "job-application", steps->application);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_PLAN, "plan", steps->plan);
  if (done)
    modified = mark_done (self, follow_up, step->due);
  onward_demo_add (self, follow_up, name, steps->made, modified);
}

/* Until when everything is done. */
static void
add_steps_done_until (OnwardDemo *self, const Steps *steps, const char *until)
{
  for (guint i = 0; i < steps->steps->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (steps->steps, i);

      add_step (self, steps, i, g_strcmp0 (step->due, until) < 0);
    }
}

/* The day on which the plan's own last step fell. */
static char *
dup_closing_day (GPtrArray *planned)
{
  for (guint i = 0; i < planned->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (planned, i);

      if (onward_content_step (step->id)->act == ONWARD_STEP_ACT_CLOSE)
        return onward_day_of_local_time (step->due);
    }
  g_assert_not_reached ();
}

/* All done and closed; what comes long after still waits. */
static void
add_closed_plan (OnwardDemo *self, const char *name, const char *application, const OnwardPlannerFacts *facts,
                 const char *taught)
{
  g_autoptr (GPtrArray) planned = onward_planner_plan (facts, &self->days);
  g_autofree char *started = onward_day_of_local_time (facts->now);
  g_autofree char *closed_on = dup_closing_day (planned);
  g_autofree char *until = onward_local_time_new (self->today, "00:00");
  const Steps steps = { name, application, planned, onward_demo_moment (self, facts->now), 1 };
  OnwardVariant variant;

  if (!onward_planner_variant (facts, &variant))
    g_assert_not_reached ();
  add_plan (self, name, started, variant, facts->employer, closed_on, taught);
  add_steps_done_until (self, &steps, until);
}

static void
add_first_plan (OnwardDemo *self)
{
  g_autofree char *then = dup_now_of (self, 74, "17:45");
  const OnwardPlannerFacts facts = {
    .ending = ONWARD_ENDING_AFTER_INTERVIEW, .told = ONWARD_TOLD_PERSONAL_MAIL, .was_interviewed = TRUE,
    .human_contact = TRUE, .has_debrief = TRUE, .live_applications = 3, .floor = 8,
    .employer = "Larkmoor Systems", .now = then,
  };

  add_closed_plan (self, "first", "larkmoor", &facts, "Why before how. And ask: one question brought me a whole page.");
}

static void
add_frozen_plan (OnwardDemo *self)
{
  g_autofree char *then = dup_now_of (self, 45, "18:00");
  const OnwardPlannerFacts facts = {
    .ending = ONWARD_ENDING_FROZEN, .told = ONWARD_TOLD_CALL, .human_contact = TRUE, .live_applications = 2, .floor = 8,
    .employer = "Mossgate Media", .now = then,
  };

  add_closed_plan (self, "frozen", "mossgate", &facts, "Budgets have weather. It was never about me.");
}

/* What fell due before today is done but for the last few; something of it is for today. */
static void
add_running_steps (OnwardDemo *self, const Steps *steps)
{
  guint n_past = 0;

  for (guint i = 0; i < steps->steps->len; i++)
    {
      OnwardPlannedStep *step = g_ptr_array_index (steps->steps, i);
      g_autofree char *day = onward_day_of_local_time (step->due);

      n_past += g_strcmp0 (day, self->today) < 0;
    }
  for (guint i = 0; i < steps->steps->len; i++)
    {
      OnwardPlannedStep *step = g_ptr_array_index (steps->steps, i);
      g_autofree char *day = onward_day_of_local_time (step->due);

      if (i == n_past && g_strcmp0 (day, self->today) > 0)
        {
          g_free (step->due);
          step->due = onward_local_time_new (self->today, self->days.evening);
        }
      add_step (self, steps, i, i + N_OVERDUE < n_past);
    }
}

/* Osprey & Vale came a few days after Brackenfell, so it joins that plan. */
static void
add_second_no (OnwardDemo *self, GPtrArray *running, const char *then)
{
  const OnwardPlannerFacts facts = {
    .ending = ONWARD_ENDING_AFTER_SCREENING, .told = ONWARD_TOLD_PERSONAL_MAIL, .human_contact = TRUE, .live_applications = 7,
    .floor = 8, .employer = "Osprey & Vale Analytics", .now = then,
  };
  g_autofree OnwardStepState *states = g_new0 (OnwardStepState, running->len);
  g_autofree char *until = onward_local_time_new (self->today, "00:00");
  g_autoptr (OnwardPlannerMerge) merge = NULL;
  Steps steps = { "second", "osprey", NULL, onward_demo_moment (self, then), running->len + 1 };

  for (guint i = 0; i < running->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (running, i);

      states[i] = (OnwardStepState) { step->id, step->due, ONWARD_FOLLOW_UP_OPEN };
    }
  merge = onward_planner_merge (&facts, &self->days, ONWARD_VARIANT_FINAL_ROUND, states, running->len);
  steps.steps = merge->add;
  add_steps_done_until (self, &steps, until);
}

/* Brackenfell: in the middle of it. */
static void
add_second_plan (OnwardDemo *self)
{
  g_autofree char *then = dup_now_of (self, 5, "17:00");
  g_autofree char *started = onward_day_of_local_time (then);
  g_autofree char *second = dup_now_of (self, 1, "16:40");
  const OnwardPlannerFacts facts = {
    .ending = ONWARD_ENDING_FINAL_ROUND, .told = ONWARD_TOLD_CALL, .was_interviewed = TRUE, .human_contact = TRUE, .has_debrief = TRUE,
    .live_applications = 7, .floor = 8, .employer = "Brackenfell Energy", .now = then,
  };
  g_autoptr (GPtrArray) planned = onward_planner_plan (&facts, &self->days);
  const Steps steps = { "second", "brackenfell", planned, onward_demo_moment (self, then), 1 };

  add_plan (self, "second", started, ONWARD_VARIANT_FINAL_ROUND, "Brackenfell Energy and Osprey & Vale Analytics", NULL, NULL);
  add_running_steps (self, &steps);
  add_second_no (self, planned, second);
}

void
onward_demo_add_plans (OnwardDemo *self)
{
  add_first_plan (self);
  add_frozen_plan (self);
  add_second_plan (self);
}
