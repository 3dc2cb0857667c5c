/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPlanCloseDialog:
 * The end of a plan: what was done, what it taught, and what comes next.  A plan is closed with what
 * it taught; who does not know yet leaves it open, and what they typed stays with it.
 *
 * Actions: plan.close, plan.finish, plan.leave, plan.open-next.
 */
#define ONWARD_TYPE_PLAN_CLOSE_DIALOG (onward_plan_close_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPlanCloseDialog, onward_plan_close_dialog, ONWARD, PLAN_CLOSE_DIALOG, AdwWindow)

/* The caller sets what it is transient for and presents it. */
GtkWindow *onward_plan_close_dialog_new (OnwardWorkspace *workspace, const char *plan_uid);

G_END_DECLS
