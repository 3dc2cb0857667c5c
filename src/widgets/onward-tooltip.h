/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A tooltip for what changes often, such as the rows of a list: GTK asks the display server where the
 * pointer is, several times over, whenever a tooltip text is set, and a list that follows what one
 * types sets hundreds.  This one keeps the words and hands them over when the pointer rests.
 * @text: NULL or "" for none. */
void onward_tooltip_set (GtkWidget *widget, const char *text);

G_END_DECLS
