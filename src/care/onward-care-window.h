/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardCareWindow:
 * The window around one thing that this folder shows.  It knows nothing of it: it brings the toasts
 * with their "Undo", sends what is typed on its way when it is closed, and lets the window behind
 * open what a chip names.
 */
#define ONWARD_TYPE_CARE_WINDOW (onward_care_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCareWindow, onward_care_window, ONWARD, CARE_WINDOW, AdwWindow)

/* @child: (transfer floating): with a header of its own */
GtkWindow *onward_care_window_new (OnwardWorkspace *workspace, const char *title, GtkWidget *child, int width, int height);

G_END_DECLS
