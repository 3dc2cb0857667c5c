/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-prep.h"

G_BEGIN_DECLS

/* The prep sheet on paper, A4 or Letter: one page, whatever stands on it.  What is long is set
 * smaller first, then cut short with an ellipsis. */

/* Returns: (transfer full): an operation of one page, to be run with a dialog or to export. */
GtkPrintOperation *onward_prep_print_new  (OnwardPrep *prep);

/* Draws the sheet into @width x @height points, with layouts of @context. */
void               onward_prep_print_draw (OnwardPrep *prep, cairo_t *cr, PangoContext *context, double width,
                                           double height);

G_END_DECLS
