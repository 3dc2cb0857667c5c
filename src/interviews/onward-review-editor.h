/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-interview.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/**
 * OnwardReviewEditor:
 * The debrief of one interview: how it felt, the checklist, what was asked, whether it was right for
 * the person, and the two points that close it.
 *
 * Actions: "review.close", "review.reopen", "review.remove", "review.checklist".
 */
#define ONWARD_TYPE_REVIEW_EDITOR (onward_review_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewEditor, onward_review_editor, ONWARD, REVIEW_EDITOR, OnwardEditor)

/* @review: NULL for a new one.  @application: NULL for a mock. */
void onward_review_editor_open          (OnwardReviewEditor *self, OnwardRecord *review, OnwardInterview *interview,
                                         OnwardJobApplication *application);
/* See onward_review_checklist_join (). */
void onward_review_editor_set_checklist (OnwardReviewEditor *self, GPtrArray *checklist);
/* The debriefs before the one that was opened, newest first: what went worst in them comes first.
 * Unfolds the first group with something to answer. */
void onward_review_editor_set_past      (OnwardReviewEditor *self, GPtrArray *reviews);
/* What came of the interview may be known by now. */
void onward_review_editor_refresh       (OnwardReviewEditor *self);

G_END_DECLS
