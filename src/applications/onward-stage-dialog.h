/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/**
 * OnwardStageDialog:
 * Moves an application to another stage, today or on a day that was.  A "no" is not taken silently:
 * the window offers to go through it step by step.
 */
#define ONWARD_TYPE_STAGE_DIALOG (onward_stage_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStageDialog, onward_stage_dialog, ONWARD, STAGE_DIALOG, AdwWindow)

/* Begins with @stage.  @editor has the application open; the step joins its draft and is saved with it. */
GtkWidget *onward_stage_dialog_present (GtkWidget *parent, OnwardEditor *editor, OnwardStage stage);

G_END_DECLS
