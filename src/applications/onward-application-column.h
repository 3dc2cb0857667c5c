/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-upcoming.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationColumn:
 * The applications of one stage, as a column of the board, the latest moved on top.  They are read as
 * they come into view.  A card that is dropped here, or moved with Ctrl and an arrow key, asks by
 * "board.move" (uid, nick of the stage); one that is activated by "board.open" (uid).
 */
#define ONWARD_TYPE_APPLICATION_COLUMN (onward_application_column_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationColumn, onward_application_column, ONWARD, APPLICATION_COLUMN, GtkWidget)

GtkWidget  *onward_application_column_new       (OnwardWorkspace *workspace, OnwardUpcoming *upcoming, OnwardStage stage);
/* The stages in the order of the columns, as an application goes; ONWARD_N_COLUMNS of them. */
#define ONWARD_N_COLUMNS 6
OnwardStage onward_application_column_nth_stage (guint nth);

G_END_DECLS
