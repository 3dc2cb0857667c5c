/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardWorkingDaysRow:
 * Seven toggles in the order of the locale's week.  Property "days" (GVariant of type "ai", 1 Monday
 * to 7 Sunday), to be bound to a setting.  At least one day stays on.
 */
#define ONWARD_TYPE_WORKING_DAYS_ROW (onward_working_days_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWorkingDaysRow, onward_working_days_row, ONWARD, WORKING_DAYS_ROW, AdwPreferencesRow)

void onward_working_days_row_bind (OnwardWorkingDaysRow *self, GSettings *settings, const char *key);

G_END_DECLS
