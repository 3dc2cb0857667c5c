/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackPlanPage:
 * The third step: the dated steps of the plan, each to be moved or switched off, and who is told.
 */
#define ONWARD_TYPE_SETBACK_PLAN_PAGE (onward_setback_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackPlanPage, onward_setback_plan_page, ONWARD, SETBACK_PLAN_PAGE, AdwBin)

void onward_setback_plan_page_open   (OnwardSetbackPlanPage *self, OnwardWorkspace *workspace, OnwardSetback *setback);
/* Called each time it comes up, when the steps have been made. */
void onward_setback_plan_page_arrive (OnwardSetbackPlanPage *self);

G_END_DECLS
