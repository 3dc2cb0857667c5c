/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardFitRow:
 * One thing that speaks for an employer, or a red flag.  It is changed in place.
 *
 * Signal: "removed".
 */
#define ONWARD_TYPE_FIT_ROW (onward_fit_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFitRow, onward_fit_row, ONWARD, FIT_ROW, AdwEntryRow)

GtkWidget *onward_fit_row_new      (gboolean good, const char *text);
gboolean   onward_fit_row_get_good (OnwardFitRow *self);

G_END_DECLS
