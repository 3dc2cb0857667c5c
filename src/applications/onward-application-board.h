/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationBoard:
 * All applications as cards in columns, one for each stage.  Cards are moved by dragging, with Ctrl
 * and an arrow key, or by their menu; whoever listens asks for the day.
 *
 * Signals: "opened" (OnwardRecord), "move" (OnwardRecord, OnwardStage).
 */
#define ONWARD_TYPE_APPLICATION_BOARD (onward_application_board_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationBoard, onward_application_board, ONWARD, APPLICATION_BOARD, GtkWidget)

void onward_application_board_set_workspace (OnwardApplicationBoard *self, OnwardWorkspace *workspace);

G_END_DECLS
