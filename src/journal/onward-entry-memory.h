/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryMemory:
 * One quiet line above the journal's list: what was written on this day a month ago, or in former
 * years.  It is not there when nothing was, and stays away for the day once it was put away.
 *
 * Properties: workspace (set once), wanted (FALSE hides it, as while the list is narrowed).
 */
#define ONWARD_TYPE_ENTRY_MEMORY (onward_entry_memory_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryMemory, onward_entry_memory, ONWARD, ENTRY_MEMORY, GtkWidget)

G_END_DECLS
