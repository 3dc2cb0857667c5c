/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-today-plan.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardRunningRow:
 * A running plan: its day, its next step, and how far it is.  Activating it takes up the next step;
 * the menu closes it.
 *
 * Properties: plan.
 */
#define ONWARD_TYPE_RUNNING_ROW (onward_running_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardRunningRow, onward_running_row, ONWARD, RUNNING_ROW, GtkListBoxRow)

GtkWidget *onward_running_row_new (OnwardWorkspace *workspace, OnwardTodayPlan *plan);

G_END_DECLS
