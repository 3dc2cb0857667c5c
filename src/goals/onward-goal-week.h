/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"

G_BEGIN_DECLS

/* Returns: (transfer full) (nullable): the week around @today as the locale counts it, and how often
 * what is done several times a week was done in it: "1 of 3 this week"; NULL without such a count. */
char *onward_goal_week_say (OnwardRecord *goal, const char *today);

G_END_DECLS
