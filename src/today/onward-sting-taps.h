/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The numbers from 0 to 10, one of which is tapped to say how much it stings: buttons that activate
 * @action with @uid and their number, (si). */
GtkWidget *onward_sting_taps_new (const char *action, const char *uid);

G_END_DECLS
