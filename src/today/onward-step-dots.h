/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardStepDots:
 * How far something is, as a row of dots: the full ones are done, the rings still open.  It says
 * nothing to a screen reader by itself; the words stand beside it or are its label.
 *
 * Properties: n-done, n-steps, label.
 */
#define ONWARD_TYPE_STEP_DOTS (onward_step_dots_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStepDots, onward_step_dots, ONWARD, STEP_DOTS, GtkWidget)

G_END_DECLS
