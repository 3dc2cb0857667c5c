/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-row.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewRow:
 * An interview in the list: the employer, the round, when it is or was.
 */
#define ONWARD_TYPE_INTERVIEW_ROW (onward_interview_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewRow, onward_interview_row, ONWARD, INTERVIEW_ROW, OnwardRecordRow)

GtkWidget *onward_interview_row_new (OnwardWorkspace *workspace);

G_END_DECLS
