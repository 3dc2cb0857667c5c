/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTargetsWindow:
 * Where somebody says what a week is to bring.
 */
#define ONWARD_TYPE_TARGETS_WINDOW (onward_targets_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTargetsWindow, onward_targets_window, ONWARD, TARGETS_WINDOW, AdwWindow)

GtkWindow *onward_targets_window_new (OnwardWorkspace *workspace);

G_END_DECLS
