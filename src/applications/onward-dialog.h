/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows a small window over that of @parent, no wider than it. */
void onward_dialog_present (GtkWindow *dialog, GtkWidget *parent);

G_END_DECLS
