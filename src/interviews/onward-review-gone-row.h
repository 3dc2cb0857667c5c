/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-review-log.h"

G_BEGIN_DECLS

/**
 * OnwardReviewGoneRow:
 * What stays in a debrief's log where a question was let go: its words, and a way to have it back.
 *
 * Signal: "undone": the person wants it back.
 */
#define ONWARD_TYPE_REVIEW_GONE_ROW (onward_review_gone_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewGoneRow, onward_review_gone_row, ONWARD, REVIEW_GONE_ROW, AdwActionRow)

/* Takes @asked. */
GtkWidget   *onward_review_gone_row_new         (OnwardAsked *asked);
/* Returns: (transfer full) (nullable): NULL the second time. */
OnwardAsked *onward_review_gone_row_steal_asked (OnwardReviewGoneRow *self);

G_END_DECLS
