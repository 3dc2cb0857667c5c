/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-review.h"

G_BEGIN_DECLS

/**
 * OnwardReviewMix:
 * How much of what was answered was technical, beside how much of that is asked for.  Until it is
 * said, both follow from the questions that were noted and from the skills the application names.
 *
 * Properties: given, asked (percent, -1 unsaid; to be bound to the fields of a review).
 */
#define ONWARD_TYPE_REVIEW_MIX (onward_review_mix_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewMix, onward_review_mix, ONWARD, REVIEW_MIX, GtkBox)

/* What they are as long as nobody says otherwise; -1 where there is nothing to follow from. */
void onward_review_mix_suggest (OnwardReviewMix *self, int given, int asked);

G_END_DECLS
