/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardReviewFeltScale:
 * How an interview felt: a scale from 0 to 10 with a word for where it stands.  Unsaid until touched.
 *
 * Property: felt (-1 unsaid, 0 … 10).
 */
#define ONWARD_TYPE_REVIEW_FELT_SCALE (onward_review_felt_scale_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewFeltScale, onward_review_felt_scale, ONWARD, REVIEW_FELT_SCALE, GtkWidget)

int  onward_review_felt_scale_get_felt (OnwardReviewFeltScale *self);
void onward_review_felt_scale_set_felt (OnwardReviewFeltScale *self, int felt);

G_END_DECLS
