/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardThoughtPatternsWindow:
 * Which thinking traps come back in the person's thought records, and what helped with each.  Says
 * nothing of fewer than a few.
 */
#define ONWARD_TYPE_THOUGHT_PATTERNS_WINDOW (onward_thought_patterns_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtPatternsWindow, onward_thought_patterns_window, ONWARD, THOUGHT_PATTERNS_WINDOW, AdwWindow)

GtkWindow *onward_thought_patterns_window_new (OnwardWorkspace *workspace);

G_END_DECLS
