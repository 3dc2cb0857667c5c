/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-today-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardDueRow:
 * A follow-up that is due.  Checking it activates "due.done" with its uid, the menu beside it
 * "due.later" (uid and local time), "due.open" and "due.let-go"; one that asks how much it stings has
 * the numbers to tap, which activate "due.sting" (uid and number).  It saves nothing itself.
 */
#define ONWARD_TYPE_DUE_ROW (onward_due_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardDueRow, onward_due_row, ONWARD, DUE_ROW, GtkListBoxRow)

GtkWidget      *onward_due_row_new           (OnwardWorkspace *workspace, OnwardFollowUp *follow_up);
OnwardFollowUp *onward_due_row_get_follow_up (OnwardDueRow *self);
/* Says all there is to say at this moment, and that nothing was checked. */
void            onward_due_row_show          (OnwardDueRow *self, OnwardTodayDiary *diary);

G_END_DECLS
