/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-interview.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardMockWindow:
 * A practice interview with a friend: what they ask and tick, and afterwards both sheets side by side.
 * A window of its own, to be handed over on another screen.
 */
#define ONWARD_TYPE_MOCK_WINDOW (onward_mock_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardMockWindow, onward_mock_window, ONWARD, MOCK_WINDOW, AdwWindow)

/* @interview: the shared record. */
GtkWindow *onward_mock_window_new (OnwardWorkspace *workspace, OnwardInterview *interview);

G_END_DECLS
