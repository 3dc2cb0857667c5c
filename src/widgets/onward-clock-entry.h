/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardClockEntry:
 * A time of day to type: "9", "9:30", "0930", "9.30 pm" all do.  What cannot be understood goes back
 * to what it was.
 *
 * Properties: clock ("HH:MM" or ""), label (its name for a screen reader).
 */
#define ONWARD_TYPE_CLOCK_ENTRY (onward_clock_entry_get_type ())
G_DECLARE_FINAL_TYPE (OnwardClockEntry, onward_clock_entry, ONWARD, CLOCK_ENTRY, GtkWidget)

const char *onward_clock_entry_get_clock (OnwardClockEntry *self);
void        onward_clock_entry_set_clock (OnwardClockEntry *self, const char *clock);
/* What a person typed, as "HH:MM"; NULL when it cannot be understood. */
char       *onward_clock_parse           (const char *text);

G_END_DECLS
