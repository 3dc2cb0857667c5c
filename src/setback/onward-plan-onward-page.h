/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-plan-look.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPlanOnwardPage:
 * What stands at the end of a closed plan: what it taught, and where things go on.
 */
#define ONWARD_TYPE_PLAN_ONWARD_PAGE (onward_plan_onward_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPlanOnwardPage, onward_plan_onward_page, ONWARD, PLAN_ONWARD_PAGE, AdwBin)

void onward_plan_onward_page_open (OnwardPlanOnwardPage *self, OnwardWorkspace *workspace, OnwardPlanLook *look);

G_END_DECLS
