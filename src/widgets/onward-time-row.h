/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardTimeRow:
 * A row of a form that holds a local time: a day and a clock.
 *
 * Properties: time ("YYYY-MM-DDTHH:MM" or "", to be bound to a LOCAL_TIME field), today, clock (the
 * time of day that a newly chosen day starts with, "09:00" by default), optional.
 */
#define ONWARD_TYPE_TIME_ROW (onward_time_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTimeRow, onward_time_row, ONWARD, TIME_ROW, AdwActionRow)

G_END_DECLS
