/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ONWARD_TYPE_SIDEBAR_ROW (onward_sidebar_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSidebarRow, onward_sidebar_row, ONWARD, SIDEBAR_ROW, GtkListBoxRow)

GtkWidget *onward_sidebar_row_new           (const char *title, const char *icon);
void       onward_sidebar_row_set_indicator (OnwardSidebarRow *self, guint indicator);

G_END_DECLS
