/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardFeedbackPhraseList:
 * The words of feedback, with the phrases in it that became something: a phrase is selected and kept
 * as a lesson, as a skill to learn or as a proof.  What was kept is marked in the words and named
 * below them.
 *
 * Signal: "reason" (text): the person wants to sort it as a reason.
 */
#define ONWARD_TYPE_FEEDBACK_PHRASE_LIST (onward_feedback_phrase_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackPhraseList, onward_feedback_phrase_list, ONWARD, FEEDBACK_PHRASE_LIST, AdwBin)

/* To be called once; @editor has the feedback as its draft, and a workspace. */
void onward_feedback_phrase_list_set_up (OnwardFeedbackPhraseList *self, OnwardEditor *editor);

G_END_DECLS
