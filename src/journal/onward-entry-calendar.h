/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryCalendar:
 * A popover with a month in which the days that have entries are marked.  Choosing one of them goes
 * there; choosing another day offers to write for it.
 *
 * Properties: workspace (set once).
 * Signals: "chosen" (day): it has entries; "write" (day): the person wants to write for it.
 */
#define ONWARD_TYPE_ENTRY_CALENDAR (onward_entry_calendar_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryCalendar, onward_entry_calendar, ONWARD, ENTRY_CALENDAR, GtkPopover)

G_END_DECLS
