/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes a window open no wider and no higher than the one it stands over, and than the screen.  To be
 * called before it is mapped for the first time, such as when it is realized. */
void onward_fit_to_parent (GtkWindow *window);

G_END_DECLS
