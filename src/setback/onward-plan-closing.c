/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-plan-closing.h"

#include "onward-planner.h"

typedef enum
{
  PART_OPEN,
  PART_SETTLED,
  PART_CLOSE, /* the step that asks for the closing */
  PART_AFTER,
} Part;

static Part
part_of (OnwardRecord *follow_up)
{
  const OnwardStep *step = onward_content_step (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_STEP));

  if (onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) != ONWARD_FOLLOW_UP_OPEN)
    return PART_SETTLED;
  if (step != NULL && step->act == ONWARD_STEP_ACT_CLOSE)
    return PART_CLOSE;
  return step != NULL && step->after ? PART_AFTER : PART_OPEN;
}

gboolean
onward_plan_closing_is_later (OnwardRecord *step)
{
  return part_of (step) == PART_AFTER;
}

/* @now: local time */
void
onward_plan_closing_count (GPtrArray *steps, const char *now, OnwardPlanClosing *closing)
{
  g_autofree OnwardStepState *states = g_new0 (OnwardStepState, steps->len);
  OnwardPlanProgress progress;

  *closing = (OnwardPlanClosing) { 0 };
  for (guint i = 0; i < steps->len; i++)
    {
      states[i] = onward_step_state_of (g_ptr_array_index (steps, i));
      closing->open += part_of (g_ptr_array_index (steps, i)) == PART_OPEN;
      closing->asks |= part_of (g_ptr_array_index (steps, i)) == PART_CLOSE;
    }
  onward_planner_progress (states, steps->len, now, &progress);
  closing->done = progress.done;
  closing->total = progress.total;
  closing->later = progress.later;
}

static OnwardRecord *
settle_step (OnwardRecord *step, gint64 moment, gboolean in_peace)
{
  Part part = part_of (step);
  OnwardRecord *draft;

  if (part == PART_SETTLED || (part == PART_AFTER && !in_peace))
    return NULL;
  draft = onward_record_dup_draft (step);
  if (part == PART_CLOSE)
    onward_follow_up_done (ONWARD_FOLLOW_UP (draft), moment);
  else
    onward_follow_up_drop (ONWARD_FOLLOW_UP (draft), moment);
  return draft;
}

GPtrArray *
onward_plan_closing_dup_drafts (OnwardPlan *plan,
                                GPtrArray  *steps,
                                const char *taught,
                                const char *day,
                                gint64      moment,
                                gboolean    in_peace)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardRecord *closed = onward_record_dup_draft (ONWARD_RECORD (plan));

  onward_record_set_number (closed, ONWARD_PLAN_STATE, ONWARD_PLAN_CLOSED);
  onward_record_set_text (closed, ONWARD_PLAN_CLOSED_ON, day);
  onward_record_set_text (closed, ONWARD_PLAN_TAUGHT, taught);
  g_ptr_array_add (drafts, closed);
  for (guint i = 0; i < steps->len; i++)
    {
      OnwardRecord *draft = settle_step (g_ptr_array_index (steps, i), moment, in_peace);

      if (draft != NULL)
        g_ptr_array_add (drafts, draft);
    }
  return drafts;
}
