/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardEntryKindRow:
 * A line of the menu that makes a new entry: the icon of a kind, and what it is in plain words.
 *
 * Properties: kind (OnwardEntryKind), words.
 */
#define ONWARD_TYPE_ENTRY_KIND_ROW (onward_entry_kind_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryKindRow, onward_entry_kind_row, ONWARD, ENTRY_KIND_ROW, GtkButton)

const char *onward_entry_kind_row_get_nick (OnwardEntryKindRow *self);

G_END_DECLS
