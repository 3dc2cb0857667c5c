/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardOwnPromptsWindow:
 * The person's own questions to write about: added, changed, put aside, let go.
 */
#define ONWARD_TYPE_OWN_PROMPTS_WINDOW (onward_own_prompts_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOwnPromptsWindow, onward_own_prompts_window, ONWARD, OWN_PROMPTS_WINDOW, AdwWindow)

GtkWindow *onward_own_prompts_window_new (OnwardWorkspace *workspace);

G_END_DECLS
