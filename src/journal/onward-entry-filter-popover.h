/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry-filter.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryFilterPopover:
 * Where the journal's filter is chosen: kinds, mood, a feeling, a tag.
 *
 * Properties: filter, workspace.
 */
#define ONWARD_TYPE_ENTRY_FILTER_POPOVER (onward_entry_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryFilterPopover, onward_entry_filter_popover, ONWARD, ENTRY_FILTER_POPOVER, GtkPopover)

G_END_DECLS
