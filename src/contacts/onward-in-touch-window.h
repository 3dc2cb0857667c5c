/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInTouchWindow:
 * How often to be in touch with the people of each circle; it is kept as it is chosen.
 */
#define ONWARD_TYPE_IN_TOUCH_WINDOW (onward_in_touch_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInTouchWindow, onward_in_touch_window, ONWARD, IN_TOUCH_WINDOW, AdwWindow)

GtkWindow *onward_in_touch_window_new (OnwardWorkspace *workspace);

G_END_DECLS
