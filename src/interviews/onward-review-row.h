/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-answers.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewRow:
 * One item of a debrief: its words, Yes, Partly, No or n/a, and a note.  With the focus on it, Y, P, N
 * and A answer (the same once more takes it back), M or Return opens the note, and L, G, C, E make a
 * lesson, a goal, a card to practise or a proof of it.
 *
 * Signals: "changed" (the answer says something else now), "lead" (int, an OnwardLead).
 */
#define ONWARD_TYPE_REVIEW_ROW (onward_review_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewRow, onward_review_row, ONWARD, REVIEW_ROW, GtkListBoxRow)

/* @answer must outlive the row, which writes into it.  Without @leads it leads to nothing. */
GtkWidget    *onward_review_row_new        (OnwardWorkspace *workspace, OnwardAnswer *answer, gboolean leads);
OnwardAnswer *onward_review_row_get_answer (OnwardReviewRow *self);
/* What it led to is another. */
void          onward_review_row_show_led   (OnwardReviewRow *self);
void          onward_review_row_edit_note  (OnwardReviewRow *self);

G_END_DECLS
