/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"

G_BEGIN_DECLS

/* One change for the next applications, and what came of those before and since.  Pure rules. */

/* Over so many applications, where nothing else is said. */
#define ONWARD_EXPERIMENT_OVER 10

/* With fewer than these there is nothing to be read out of the numbers. */
#define ONWARD_EXPERIMENT_FEW 5

typedef struct
{
  guint sent;
  guint answered;    /* somebody answered, be it with a "no" */
  guint interviewed;
  guint open;        /* may still answer */
} OnwardOutcome;

/**
 * OnwardExperiment:
 * The applications before an experiment began, as many as it is to last for, and those since.
 */
typedef struct
{
  char start[11]; /* "YYYY-MM-DD" */
  guint over;
  OnwardOutcome before;
  OnwardOutcome since;
} OnwardExperiment;

/* @goal: with the flag of an experiment, or NULL for one that begins @today; @applications: of
 * OnwardJobApplication, in any order. */
void  onward_experiment_count   (OnwardExperiment *self, OnwardRecord *goal, GPtrArray *applications, const char *today, GTimeZone *zone);
/* Each (transfer full): "10 applications, 4 answers, 2 interviews"; what can be read out of it. */
char *onward_outcome_say        (const OnwardOutcome *self);
char *onward_experiment_say     (const OnwardExperiment *self);
/* Returns: (transfer full): a goal's field "baseline"; @whole: with what came since. */
char *onward_experiment_dup_baseline (const OnwardExperiment *self, gboolean whole);

G_END_DECLS
