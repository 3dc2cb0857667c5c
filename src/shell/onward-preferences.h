/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPreferences:
 * How and when Onward reminds, and a few matters of taste.  Everything here takes effect at once.
 */
#define ONWARD_TYPE_PREFERENCES (onward_preferences_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPreferences, onward_preferences, ONWARD, PREFERENCES, AdwPreferencesWindow)

void onward_preferences_present (GtkWindow *parent, OnwardWorkspace *workspace);

G_END_DECLS
