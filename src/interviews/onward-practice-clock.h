/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardPracticeClock:
 * How long an answer has taken so far, as a line on a band that shows one to two minutes.  Nothing
 * happens at its end; the words beside it say the time.
 */
#define ONWARD_TYPE_PRACTICE_CLOCK (onward_practice_clock_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPracticeClock, onward_practice_clock, ONWARD, PRACTICE_CLOCK, GtkWidget)

void onward_practice_clock_set_seconds (OnwardPracticeClock *self, double seconds);

G_END_DECLS
