/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-answers.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewSheet:
 * The checklist of a debrief in its groups, or an observer's.
 *
 * Properties: answers (the JSON text of an ITEMS field), workspace (set once, before use), leads
 * (whether items can become lessons and so on; TRUE).
 *
 * Signals: "lead" (int, item's id); "left": Down went past the last item.
 */
#define ONWARD_TYPE_REVIEW_SHEET (onward_review_sheet_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewSheet, onward_review_sheet, ONWARD, REVIEW_SHEET, GtkBox)

/* The items that are asked for (see onward_review_checklist_join ()); NULL: those that are answered. */
void          onward_review_sheet_set_checklist (OnwardReviewSheet *self, GPtrArray *checklist);
/* A group that comes before the others, "" for none. */
void          onward_review_sheet_set_first     (OnwardReviewSheet *self, const char *group);
/* Opens the first group with something to answer, and folds the others. */
void          onward_review_sheet_unfold        (OnwardReviewSheet *self);
/* Of OnwardAnswer, (transfer none). */
GPtrArray    *onward_review_sheet_get_answers   (OnwardReviewSheet *self);
void          onward_review_sheet_set_answers   (OnwardReviewSheet *self, const char *items);
/* What @item (of the checklist, or ONWARD_ANSWER_KEPT, _CHANGED) led to. */
const char   *onward_review_sheet_get_led       (OnwardReviewSheet *self, const char *item);
void          onward_review_sheet_set_led       (OnwardReviewSheet *self, const char *item, const char *led);

G_END_DECLS
