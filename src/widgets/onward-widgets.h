/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Makes all the widgets of this library known to GtkBuilder; the program and the display tests call
 * it once after GTK has been initialized. */
void onward_widgets_init (void);

G_END_DECLS
