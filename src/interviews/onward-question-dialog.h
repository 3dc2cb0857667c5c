/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardQuestionDialog:
 * A window with the editor of a question in it; saves as one types.
 */
#define ONWARD_TYPE_QUESTION_DIALOG (onward_question_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardQuestionDialog, onward_question_dialog, ONWARD, QUESTION_DIALOG, AdwWindow)

/* @question: the shared record, or a draft that is not in the diary yet. */
GtkWindow *onward_question_dialog_new (OnwardWorkspace *workspace, OnwardRecord *question);

G_END_DECLS
