/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-review-log.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewAskedRow:
 * One question of the log of a debrief; it unfolds to be filled in.  With the focus on it, L, G, C
 * and E make something of it.
 *
 * Signals: "changed", "removed", "lead" (int, an OnwardLead).
 */
#define ONWARD_TYPE_REVIEW_ASKED_ROW (onward_review_asked_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewAskedRow, onward_review_asked_row, ONWARD, REVIEW_ASKED_ROW, AdwExpanderRow)

/* @asked must outlive the row, which writes into it. */
GtkWidget   *onward_review_asked_row_new       (OnwardWorkspace *workspace, OnwardAsked *asked);
OnwardAsked *onward_review_asked_row_get_asked (OnwardReviewAskedRow *self);
void         onward_review_asked_row_show_led  (OnwardReviewAskedRow *self);

G_END_DECLS
