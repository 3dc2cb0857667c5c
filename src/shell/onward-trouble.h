/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardTrouble:
 * The page that stands in the window's place when the diary cannot be used: what happened, what is
 * safe, what to do.  Its buttons activate "trouble.retry", "trouble.choose", "trouble.folder" and
 * "app.quit"; the first two are the application's, through the signals of the same name.
 *
 * Signals: "retry"; "choose" (GFile): another diary was chosen.
 */
#define ONWARD_TYPE_TROUBLE (onward_trouble_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTrouble, onward_trouble, ONWARD, TROUBLE, GtkWidget)

GtkWidget *onward_trouble_new (const GError *error, const char *path);

G_END_DECLS
