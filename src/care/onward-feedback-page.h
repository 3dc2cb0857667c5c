/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardFeedbackPage:
 * Feedback that was read: its words, what comes of them, the reasons sorted, and from whom it is.
 *
 * Signal: "passes": the person wants to read it in three passes once more.
 */
#define ONWARD_TYPE_FEEDBACK_PAGE (onward_feedback_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackPage, onward_feedback_page, ONWARD, FEEDBACK_PAGE, OnwardEditor)

GtkWidget *onward_feedback_page_new (OnwardWorkspace *workspace);

G_END_DECLS
