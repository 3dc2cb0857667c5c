/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-feedback-sorting.h"

G_BEGIN_DECLS

/**
 * OnwardFeedbackReason:
 * One reason that feedback names, and whose it is.  What is the person's to change offers to become a
 * goal.
 *
 * Signals: "changed" (by the person), "goal" (it is to become one), "removed".
 */
#define ONWARD_TYPE_FEEDBACK_REASON (onward_feedback_reason_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackReason, onward_feedback_reason, ONWARD, FEEDBACK_REASON, AdwBin)

GtkWidget       *onward_feedback_reason_new      (void);
void             onward_feedback_reason_show     (OnwardFeedbackReason *self, const OnwardReason *reason,
                                                  gboolean has_goal);
const char      *onward_feedback_reason_get_text (OnwardFeedbackReason *self);
OnwardReasonSort onward_feedback_reason_get_sort (OnwardFeedbackReason *self);

G_END_DECLS
