/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"
#include "onward-goal.h"

G_BEGIN_DECLS

/* The week, and the review at its end.  Pure rules. */

/* A goal that has rested for so long is worth a look. */
#define ONWARD_STALE_DAYS 14

/* Returns: (transfer full): the first day of the week that @day is in.
 * @first: the weekday that weeks begin with, 1 Monday … 7 Sunday */
char     *onward_week_start         (const char *day, int first);

/* Whether @goal is to be done now, and was neither moved nor worked on nor looked at for two weeks. */
gboolean  onward_week_goal_rests    (OnwardRecord *goal, const char *today, GTimeZone *zone);

/* Returns: (transfer full): a goal's @steps with a smaller one before those that are open; unchanged while
 * there are none, since the goal's first step is what is next then. */
char     *onward_week_smaller_step  (const char *steps, const char *text);

/* Returns: (transfer full) (nullable): the day whose reminder of the weekly review is to be shown at
 * @now; NULL when there is none, or when it is too late for it: a missed week is let go.
 * @weekday: 1 Monday … 7 Sunday; @clock: "HH:MM"; @next: Unix seconds, when the next one comes up */
char     *onward_week_review_due    (GDateTime *now, const OnwardDays *days, int weekday, const char *clock, gint64 *next);

G_END_DECLS
