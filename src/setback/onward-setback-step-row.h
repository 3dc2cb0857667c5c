/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback-step.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackStepRow:
 * A step of the plan that can be left out or moved.
 */
#define ONWARD_TYPE_SETBACK_STEP_ROW (onward_setback_step_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackStepRow, onward_setback_step_row, ONWARD, SETBACK_STEP_ROW, GtkListBoxRow)

GtkWidget *onward_setback_step_row_new (OnwardWorkspace *workspace, OnwardSetbackStep *step);

G_END_DECLS
