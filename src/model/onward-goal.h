/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_GOAL_KIND_SKILL,
  ONWARD_GOAL_KIND_APPLYING,
  ONWARD_GOAL_KIND_NETWORK,
  ONWARD_GOAL_KIND_MATERIALS,
  ONWARD_GOAL_KIND_FOR_REAL,
  ONWARD_GOAL_KIND_EVENT,
  ONWARD_GOAL_KIND_SELF_CARE,
  ONWARD_GOAL_KIND_OTHER,
} OnwardGoalKind;

typedef enum
{
  ONWARD_GOAL_COLUMN_SOMEDAY,
  ONWARD_GOAL_COLUMN_NEXT,
  ONWARD_GOAL_COLUMN_DOING,
  ONWARD_GOAL_COLUMN_DONE,
  ONWARD_GOAL_COLUMN_DROPPED,
} OnwardGoalColumn;

typedef enum
{
  ONWARD_GOAL_TITLE,
  ONWARD_GOAL_FIRST_STEP,
  ONWARD_GOAL_WHY,
  ONWARD_GOAL_KIND,
  ONWARD_GOAL_COLUMN,
  ONWARD_GOAL_POSITION,    /* order within its column, smaller first */
  ONWARD_GOAL_STEPS,       /* items: text, done, day (when it was ticked) */
  ONWARD_GOAL_DUE,
  ONWARD_GOAL_WEEKLY,      /* times a week; 0 = no weekly count */
  ONWARD_GOAL_TIMES,       /* items: day; each time the weekly thing was done */
  ONWARD_GOAL_CUE,         /* "if …": the moment or place that starts it */
  ONWARD_GOAL_RESPONSE,    /* "then I will …" */
  ONWARD_GOAL_NOTES,
  ONWARD_GOAL_SKILL,       /* the skill it is for, or "" */
  ONWARD_GOAL_PROVIDER,
  ONWARD_GOAL_COST,
  ONWARD_GOAL_HOURS,
  ONWARD_GOAL_PROOF,       /* a link or a place: what shows that it is done */
  ONWARD_GOAL_PEOPLE,      /* whom to meet */
  ONWARD_GOAL_MOVED,       /* when it last changed its column */
  ONWARD_GOAL_DONE_ON,
  ONWARD_GOAL_REASON,      /* why it was dropped */
  ONWARD_GOAL_REVIEWED,    /* the weekly review that last looked at it */
  ONWARD_GOAL_EXPERIMENT,  /* one change for the next applications, with numbers before and after */
  ONWARD_GOAL_OVER,        /* an experiment: over how many applications */
  ONWARD_GOAL_BASELINE,    /* an experiment: items name, before, after */
  ONWARD_GOAL_APPLICATION,
  ONWARD_GOAL_INTERVIEW,
  ONWARD_GOAL_REVIEW,
  ONWARD_GOAL_FEEDBACK,
  ONWARD_GOAL_LESSON,
  ONWARD_GOAL_CONTACT,
  ONWARD_GOAL_ENTRY,
  ONWARD_GOAL_SOURCE,      /* the words that it came from */
  ONWARD_GOAL_N_FIELDS,
} OnwardGoalField;

#define ONWARD_TYPE_GOAL_KIND (onward_goal_kind_get_type ())
#define ONWARD_TYPE_GOAL_COLUMN (onward_goal_column_get_type ())
GType onward_goal_kind_get_type (void);
GType onward_goal_column_get_type (void);

/**
 * OnwardGoal:
 * Something to get better at or to get done, with why, a first small step, and where it came from.
 */
#define ONWARD_TYPE_GOAL (onward_goal_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoal, onward_goal, ONWARD, GOAL, OnwardRecord)

extern const OnwardRecordType onward_goal_type;

G_END_DECLS
