/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardEntryPage:
 * The page that an entry is written on: as much room as there is, lines of a length that reads well,
 * and nothing around them.  It scrolls by itself, so that a very long text stays quick, and takes
 * typing back with Ctrl+Z; another entry starts with nothing to take back.
 *
 * Control characters, as a paste may bring them, are left out.
 *
 * Properties: text (to be bound to a TEXT field), placeholder, label (its name for a screen reader),
 * blank (no text; read only), words (how many, as people say it, "" for none; read only).
 */
#define ONWARD_TYPE_ENTRY_PAGE (onward_entry_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryPage, onward_entry_page, ONWARD, ENTRY_PAGE, GtkWidget)

/* Begins anew: the beginning in view, the cursor at the end, nothing to take back. */
void onward_entry_page_reset (OnwardEntryPage *self);
void onward_entry_page_focus (OnwardEntryPage *self);

G_END_DECLS
