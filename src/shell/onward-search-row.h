/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One find in the list of the search.  Property: hit (an OnwardSearchHit). */
#define ONWARD_TYPE_SEARCH_ROW (onward_search_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSearchRow, onward_search_row, ONWARD, SEARCH_ROW, GtkWidget)

G_END_DECLS
