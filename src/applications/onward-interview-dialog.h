/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewDialog:
 * A window around the short form of a new interview.  What is typed is saved as in every editor; the
 * interview is there when it is added, and gone again when that is cancelled.  All else about it has
 * its place in the section of interviews.
 */
#define ONWARD_TYPE_INTERVIEW_DIALOG (onward_interview_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewDialog, onward_interview_dialog, ONWARD, INTERVIEW_DIALOG, AdwWindow)

/* @application: uid of what it belongs to */
GtkWidget *onward_interview_dialog_present (GtkWidget *parent, OnwardWorkspace *workspace, const char *application);

G_END_DECLS
