/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardFeedbackReasonList:
 * The reasons of feedback, sorted: mine to change, theirs, luck or fit, not known.
 */
#define ONWARD_TYPE_FEEDBACK_REASON_LIST (onward_feedback_reason_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackReasonList, onward_feedback_reason_list, ONWARD, FEEDBACK_REASON_LIST, AdwBin)

/* To be called once; @editor has the feedback as its draft, and a workspace. */
void onward_feedback_reason_list_set_up (OnwardFeedbackReasonList *self, OnwardEditor *editor);
/* One more, with this text, and the focus in it. */
void onward_feedback_reason_list_add    (OnwardFeedbackReasonList *self, const char *text);

G_END_DECLS
