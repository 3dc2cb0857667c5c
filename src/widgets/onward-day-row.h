/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardDayRow:
 * A row of a form that holds a day.  See OnwardDayButton for how it is said and chosen.
 *
 * Properties: day ("YYYY-MM-DD" or "", to be bound to a DAY field), today, optional, earliest, latest;
 * title and subtitle as in AdwActionRow.  Why a day is not taken stands in the subtitle's place.
 */
#define ONWARD_TYPE_DAY_ROW (onward_day_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardDayRow, onward_day_row, ONWARD, DAY_ROW, AdwActionRow)

G_END_DECLS
