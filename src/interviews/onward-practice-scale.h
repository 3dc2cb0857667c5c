/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ONWARD_PRACTICE_RATINGS 5

/**
 * OnwardPracticeScale:
 * How an answer came, 1 to 5.
 */
#define ONWARD_TYPE_PRACTICE_SCALE (onward_practice_scale_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPracticeScale, onward_practice_scale, ONWARD, PRACTICE_SCALE, GtkWidget)

/* 0 for nothing said. */
int  onward_practice_scale_get (OnwardPracticeScale *self);
void onward_practice_scale_set (OnwardPracticeScale *self, int rating);

G_END_DECLS
