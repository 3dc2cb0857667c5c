/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardFoundWindow:
 * What the diary holds of a record that has no page yet, such as a person, to be read and copied.
 */
#define ONWARD_TYPE_FOUND_WINDOW (onward_found_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFoundWindow, onward_found_window, ONWARD, FOUND_WINDOW, AdwWindow)

GtkWindow *onward_found_window_new (OnwardRecord *record);

G_END_DECLS
