/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry-filter.h"
#include "onward-record-list.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryList:
 * The entries of the journal by month, with the fields that narrow them, and what stands there when
 * there are none.
 *
 * Properties: workspace (set once).
 * Signals: "selected" (OnwardRecord): a row was chosen; "opened" (OnwardRecord): and the person
 * wants to read it, by click or Return.
 */
#define ONWARD_TYPE_ENTRY_LIST (onward_entry_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryList, onward_entry_list, ONWARD, ENTRY_LIST, GtkWidget)

void               onward_entry_list_show         (OnwardEntryList *self, const char *uid);
void               onward_entry_list_show_day     (OnwardEntryList *self, const char *day);
void               onward_entry_list_focus_search (OnwardEntryList *self);
void               onward_entry_list_focus_rows   (OnwardEntryList *self);
OnwardRecordList  *onward_entry_list_get_records  (OnwardEntryList *self);
OnwardEntryFilter *onward_entry_list_get_filter   (OnwardEntryList *self);

G_END_DECLS
