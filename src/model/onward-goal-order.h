/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"

G_BEGIN_DECLS

/* The columns of the board, the order in them, and what moving a goal changes.  Pure rules. */

#define ONWARD_N_GOAL_COLUMNS 5

/* Positions are so far apart that many goals go between two before any has to be renumbered. */
#define ONWARD_GOAL_GAP 1024

/* With more than these under way it is hinted that fewer at once are easier. */
#define ONWARD_GOALS_AT_ONCE 3

/* Where in a column: at an end, or beside another goal of it. */
typedef enum
{
  ONWARD_PLACE_FIRST,
  ONWARD_PLACE_LAST,
  ONWARD_PLACE_BEFORE,
  ONWARD_PLACE_AFTER,
} OnwardPlace;

/* Where a goal goes that is moved to a column without a place: what is over lies on top. */
OnwardPlace onward_goal_usual_place (OnwardGoalColumn column);

/* Where between @others (the column's goals in their order, @goal itself left aside) it would be. */
guint       onward_goal_find_index  (GPtrArray *others, OnwardPlace place, const char *beside);

/* Puts @goal, a draft, into @column before the one of @others at @index, and says when.  Returns:
 * (transfer full): the drafts to be saved, @goal first, then those that had to be renumbered. */
GPtrArray  *onward_goal_place       (OnwardRecord *goal, OnwardGoalColumn column, GPtrArray *others, guint index, const char *today);

/* The same without an order: its column, and the days that follow from it. */
void        onward_goal_set_column  (OnwardRecord *goal, OnwardGoalColumn column, const char *today);

/* The person's own name for a column out of a profile's columns, or "". */
char       *onward_goal_columns_dup_name (const char *columns, OnwardGoalColumn column);
/* Returns: (transfer full): @columns with another name for one; "" goes back to the usual one. */
char       *onward_goal_columns_rename   (const char *columns, OnwardGoalColumn column, const char *name);

G_END_DECLS
