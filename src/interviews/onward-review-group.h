/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-answers.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewGroup:
 * A group of a debrief's items that folds: its heading says how many are answered.  The rows are made
 * when it is first open.
 *
 * Signals: "changed"; "lead" (int, item's id); "leave" (GtkDirectionType): Up or Down went past
 * the head or the last row.
 */
#define ONWARD_TYPE_REVIEW_GROUP (onward_review_group_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewGroup, onward_review_group, ONWARD, REVIEW_GROUP, GtkBox)

/* @answers must outlive it; it shows those of the group @id. */
GtkWidget  *onward_review_group_new        (OnwardWorkspace *workspace, GPtrArray *answers, const char *id,
                                            const char *title, gboolean leads);
const char *onward_review_group_get_id     (OnwardReviewGroup *self);
gboolean    onward_review_group_get_open   (OnwardReviewGroup *self);
void        onward_review_group_set_open   (OnwardReviewGroup *self, gboolean open);
gboolean    onward_review_group_is_complete (OnwardReviewGroup *self);
void        onward_review_group_focus_head (OnwardReviewGroup *self);
/* The last item, or the head of a folded one. */
void        onward_review_group_focus_last (OnwardReviewGroup *self);
/* The first item that is still open. */
gboolean    onward_review_group_focus_open (OnwardReviewGroup *self);
void        onward_review_group_show_led   (OnwardReviewGroup *self, const char *item);

G_END_DECLS
