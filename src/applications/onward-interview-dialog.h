/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewDialog:
 * A window around the form of one interview.  What is typed is saved as in every editor; a new
 * interview is there when it is added, and gone again when that is cancelled.
 */
#define ONWARD_TYPE_INTERVIEW_DIALOG (onward_interview_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewDialog, onward_interview_dialog, ONWARD, INTERVIEW_DIALOG, AdwWindow)

/* @interview: the shared record to be changed; NULL for a new one that belongs to @application. */
GtkWidget *onward_interview_dialog_present (GtkWidget       *parent,
                                            OnwardWorkspace *workspace,
                                            OnwardRecord    *interview,
                                            const char      *application);

G_END_DECLS
