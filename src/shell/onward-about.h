/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void onward_about_present     (GtkWindow *parent);
void onward_shortcuts_present (GtkWindow *parent);

G_END_DECLS
