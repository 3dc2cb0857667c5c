/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardEntryKindMenu:
 * Which kind of entry to write.  What is chosen is made with the action "journal.new".
 */
#define ONWARD_TYPE_ENTRY_KIND_MENU (onward_entry_kind_menu_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryKindMenu, onward_entry_kind_menu, ONWARD, ENTRY_KIND_MENU, GtkPopover)

G_END_DECLS
