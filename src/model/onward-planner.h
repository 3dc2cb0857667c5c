/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-content.h"
#include "onward-days.h"

G_BEGIN_DECLS

/* Pure rules: what happened → the dated steps of a plan.  Nothing here reads the clock or the
 * store; the shipped steps and their offsets are in onward-content. */

/**
 * OnwardPlannerFacts:
 * What is known of a "no" when its plan is made.  What the ending or the way the news came tells
 * by itself (an ending after the interview means an interview) need not be said again.  A plan
 * begins on the day it is made, also when the "no" is older: who tells of it late has day 0 now.
 */
typedef struct
{
  OnwardEnding ending;
  OnwardTold told;
  gboolean was_interviewed;
  gboolean human_contact; /* somebody there is known, or wrote in person */
  gboolean recruiter;     /* an agency stands between */
  gboolean has_debrief;   /* something was written after the interview, before the result */
  gboolean bridge_closed; /* the person is done with this employer */
  int live_applications;  /* without this one */
  int floor;              /* live applications wished for, 0 = not said */
  const char *employer;   /* or "" */
  const char *now;        /* local time; its day is day 0 of the plan */
} OnwardPlannerFacts;

/**
 * OnwardPlannedStep:
 * A step before it becomes a follow-up.  Its due time and whether it is on are the person's to
 * change until then.
 */
typedef struct
{
  char *id;
  char *title; /* names the employer where it needs to */
  char *why;
  char *due;   /* local time */
  int offset_day; /* counted from day 0 of the plan; where the due time really fell */
  gboolean on;
  gboolean quiet;
  gboolean is_send;
  gboolean after;
  OnwardFollowUpKind kind;
} OnwardPlannedStep;

/* A step of a running plan, as its follow-up keeps it. */
typedef struct
{
  const char *step; /* id of content */
  const char *at;   /* local time */
  OnwardFollowUpState state;
  gboolean quiet;   /* stands on Today without an hour */
} OnwardStepState;

/**
 * OnwardPlannerMerge:
 * What a second "no" changes in a plan that is running already.
 */
typedef struct
{
  OnwardVariant variant; /* of the shared plan from now on */
  GPtrArray *add;        /* OnwardPlannedStep */
  GPtrArray *move;       /* OnwardPlannedStep: an open step with this id is due then instead */
} OnwardPlannerMerge;

/**
 * OnwardPlanProgress:
 * How many steps a plan has, wherever that is said.  What was dropped does not count; what comes long
 * after the plan is counted apart, and the closing is a step like the others.
 */
typedef struct
{
  guint done;
  guint total;
  guint later; /* open, and long after */
  int next;    /* index of the step that comes next, or -1; see onward_planner_next () */
} OnwardPlanProgress;

void                onward_planned_step_free   (OnwardPlannedStep *step);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPlannedStep, onward_planned_step_free)

gboolean            onward_planner_variant     (const OnwardPlannerFacts *facts,
                                                OnwardVariant            *variant);
GPtrArray          *onward_planner_plan        (const OnwardPlannerFacts *facts,
                                                const OnwardDays         *days);

gboolean            onward_planner_shares      (const char *started, const char *day);
OnwardPlannerMerge *onward_planner_merge       (const OnwardPlannerFacts *second,
                                                const OnwardDays         *days,
                                                OnwardVariant             running,
                                                const OnwardStepState    *steps,
                                                guint                     n_steps);
void                onward_planner_merge_free  (OnwardPlannerMerge *merge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPlannerMerge, onward_planner_merge_free)

char               *onward_planner_hold_until  (const OnwardPlannerFacts *facts,
                                                const OnwardDays         *days);

OnwardStepState     onward_step_state_of       (OnwardRecord *follow_up);
int                 onward_planner_next        (const OnwardStepState *steps,
                                                guint                  n_steps,
                                                const char            *now);
void                onward_planner_progress    (const OnwardStepState *steps,
                                                guint                  n_steps,
                                                const char            *now,
                                                OnwardPlanProgress    *progress);

G_END_DECLS
