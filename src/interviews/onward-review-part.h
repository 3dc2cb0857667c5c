/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardReviewPart:
 * The debrief of the interview on show.  It reads nothing before it is looked at.
 *
 * Properties: editor (OnwardReviewEditor, NULL before the first debrief is shown), busy.
 */
#define ONWARD_TYPE_REVIEW_PART (onward_review_part_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewPart, onward_review_part, ONWARD, REVIEW_PART, AdwBin)

void          onward_review_part_set_workspace (OnwardReviewPart *self, OnwardWorkspace *workspace);
/* @interview: the shared record; NULL while there is none in the diary. */
void          onward_review_part_show          (OnwardReviewPart *self, OnwardRecord *interview);
OnwardEditor *onward_review_part_get_editor    (OnwardReviewPart *self);
gboolean      onward_review_part_get_busy      (OnwardReviewPart *self);
void          onward_review_part_flush         (OnwardReviewPart *self);

G_END_DECLS
