/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardFollowUpDialog:
 * A small window for one follow-up: what, and when it comes up.
 */
#define ONWARD_TYPE_FOLLOW_UP_DIALOG (onward_follow_up_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFollowUpDialog, onward_follow_up_dialog, ONWARD, FOLLOW_UP_DIALOG, AdwWindow)

/* @follow_up: the shared record to be changed; NULL for a new one that belongs to @application. */
GtkWidget *onward_follow_up_dialog_present (GtkWidget       *parent,
                                            OnwardWorkspace *workspace,
                                            OnwardRecord    *follow_up,
                                            const char      *application);

G_END_DECLS
