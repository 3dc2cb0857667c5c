/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryChips:
 * A few entries of the journal, each as a chip that opens it: check-ins by their mood and feelings,
 * others by their first words.  Hidden while there are none.
 */
#define ONWARD_TYPE_ENTRY_CHIPS (onward_entry_chips_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryChips, onward_entry_chips, ONWARD, ENTRY_CHIPS, GtkWidget)

/* @entries: of OnwardEntry */
void onward_entry_chips_set_up (OnwardEntryChips *self, OnwardWorkspace *workspace, GListModel *entries);

G_END_DECLS
