/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWeekWindow:
 * The weekly review: what happened, what rests, one experiment, a few words.  Every step may be
 * skipped, everything is kept at once, and whoever closes it goes on there within three days.
 */
#define ONWARD_TYPE_WEEK_WINDOW (onward_week_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWeekWindow, onward_week_window, ONWARD, WEEK_WINDOW, AdwWindow)

GtkWindow *onward_week_window_new (OnwardWorkspace *workspace);

G_END_DECLS
