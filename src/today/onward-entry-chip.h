/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryChip:
 * An entry of the journal in a few words; a click opens it.
 */
#define ONWARD_TYPE_ENTRY_CHIP (onward_entry_chip_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryChip, onward_entry_chip, ONWARD, ENTRY_CHIP, GtkButton)

GtkWidget *onward_entry_chip_new (OnwardWorkspace *workspace, OnwardEntry *entry);

G_END_DECLS
