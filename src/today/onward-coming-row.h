/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardComingRow:
 * Something that lies ahead, with a line on when; opens the application that it belongs to.
 */
#define ONWARD_TYPE_COMING_ROW (onward_coming_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardComingRow, onward_coming_row, ONWARD, COMING_ROW, GtkListBoxRow)

GtkWidget *onward_coming_row_new  (const char *icon_name);

/* @uid: of the application; "" opens nothing */
void       onward_coming_row_show (OnwardComingRow *self, const char *title, const char *subtitle, const char *uid);

G_END_DECLS
