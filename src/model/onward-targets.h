/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* What somebody wants to get done in a week, and what was done.  Nothing of it is ever stored: it is
 * counted from the records that tell of it, so that letting one of those go counts back.  Pure rules. */

typedef enum
{
  ONWARD_TARGET_APPLICATIONS,
  ONWARD_TARGET_PEOPLE,
  ONWARD_TARGET_PRACTICE,
  ONWARD_TARGET_STEPS,
  ONWARD_N_TARGETS,
} OnwardTarget;

/**
 * OnwardTargets:
 * What is wished for in a week (0 = no target), and what was done in it; and how many applications
 * are to be in motion (0 = not said) and are.
 */
typedef struct
{
  guint wished[ONWARD_N_TARGETS];
  guint done[ONWARD_N_TARGETS];
  guint floor;
  guint live;
} OnwardTargets;

/* @profile: (nullable): an OnwardSearchProfile */
void      onward_targets_read     (OnwardTargets *self, OnwardRecord *profile);
/* @records: of any of the types that tell of something done, each at most once; the days from @from to
 * @to count, in the person's @zone. */
void      onward_targets_count    (OnwardTargets *self, GPtrArray *records, const char *from, const char *to, GTimeZone *zone);
gboolean  onward_targets_any      (const OnwardTargets *self);
/* Whether fewer applications are in motion than the person wished for. */
gboolean  onward_targets_is_below (const OnwardTargets *self);

/* Words, each (transfer full): "2 of 5 applications"; "2 applications"; "6 of the 8 …". */
char     *onward_targets_say      (const OnwardTargets *self, OnwardTarget target);
char     *onward_targets_say_done (const OnwardTargets *self, OnwardTarget target);
char     *onward_targets_say_live (const OnwardTargets *self);

G_END_DECLS
