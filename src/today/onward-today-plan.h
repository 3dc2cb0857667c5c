/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-plan.h"

G_BEGIN_DECLS

/**
 * OnwardTodayPlan:
 * A running plan as Today shows it: how far it is, and what comes next.  To be bound to; it keeps no
 * step itself.
 *
 * Properties: uid, title ("After Norrland · day 2 of 14"), next (the next step and when, ""),
 * n-done, n-steps, progress (the last two in words), complete (nothing of it is open).
 */
#define ONWARD_TYPE_TODAY_PLAN (onward_today_plan_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodayPlan, onward_today_plan, ONWARD, TODAY_PLAN, GObject)

/* @steps: of OnwardFollowUp; all of the plan, in any state. */
OnwardTodayPlan *onward_today_plan_new (OnwardPlan *plan, GPtrArray *steps, GDateTime *now);
void             onward_today_plan_set (OnwardTodayPlan *self, OnwardPlan *plan, GPtrArray *steps, GDateTime *now);
const char      *onward_today_plan_get_uid  (OnwardTodayPlan *self);
/* Returns: (nullable): the open step that comes first. */
OnwardFollowUp  *onward_today_plan_get_next (OnwardTodayPlan *self);

G_END_DECLS
