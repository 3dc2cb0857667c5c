/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"

G_BEGIN_DECLS

/* What a goal says about its steps, and about what is done several times a week.  Pure rules. */

guint  onward_goal_count_steps   (OnwardRecord *goal, guint *n_done);
/* What to do now: the first step that is open, the first small one while there are none; or "". */
char  *onward_goal_dup_next_step (OnwardRecord *goal);

/* How often on the days from @from to @to. */
guint  onward_goal_count_times   (OnwardRecord *goal, const char *from, const char *to);
/* Returns: (transfer full): @times with @day once more, or with the last such day left out. */
char  *onward_goal_times_add     (const char *times, const char *day);
char  *onward_goal_times_remove  (const char *times, const char *day);

G_END_DECLS
