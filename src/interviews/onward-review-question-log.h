/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-log.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewQuestionLog:
 * What was asked in an interview, with a field that adds.
 *
 * Properties: questions (the JSON text of an ITEMS field), workspace (set once, before use).
 * Signal: "lead" (int, pointer to the OnwardAsked).
 */
#define ONWARD_TYPE_REVIEW_QUESTION_LOG (onward_review_question_log_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewQuestionLog, onward_review_question_log, ONWARD, REVIEW_QUESTION_LOG, GtkWidget)

void       onward_review_question_log_set_questions (OnwardReviewQuestionLog *self, const char *questions);
/* Of OnwardAsked, (transfer none). */
GPtrArray *onward_review_question_log_get_log       (OnwardReviewQuestionLog *self);
/* @asked is one of them; nothing happens when it is gone meanwhile. */
void       onward_review_question_log_set_led       (OnwardReviewQuestionLog *self, OnwardAsked *asked, const char *led);

G_END_DECLS
