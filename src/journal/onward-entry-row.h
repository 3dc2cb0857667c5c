/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-list.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryRow:
 * An entry in the journal's list: how it begins, when it was, how the person felt, and what it
 * belongs to; above it the month, where a new one starts.
 *
 * It looks at the list for that heading itself, since GtkListView has no sections yet: a row's month
 * may need its heading, or need it no longer, when the row before it changes.
 *
 * Properties: workspace, list (construct only), entry (NULL for a row that is out of use), position,
 * words (what was looked for, shown in bold with the words around it; "" for nothing).
 */
#define ONWARD_TYPE_ENTRY_ROW (onward_entry_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryRow, onward_entry_row, ONWARD, ENTRY_ROW, GtkWidget)

GtkWidget *onward_entry_row_new (OnwardWorkspace *workspace, OnwardRecordList *list);

G_END_DECLS
