/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWeekGoalsPage:
 * Goals that have rested for two weeks, one at a time: keep it, make it smaller, swap it for another,
 * or drop it, each with one key.  None of these is better than the others.
 */
#define ONWARD_TYPE_WEEK_GOALS_PAGE (onward_week_goals_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWeekGoalsPage, onward_week_goals_page, ONWARD, WEEK_GOALS_PAGE, AdwBin)

void onward_week_goals_page_open (OnwardWeekGoalsPage *self, OnwardWorkspace *workspace);

G_END_DECLS
