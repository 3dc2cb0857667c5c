/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardEntryPage:
 * The page that an entry is written on: as much room as there is, lines of a length that reads well,
 * and nothing around them.  It scrolls by itself, so that a very long text stays quick.  Every
 * character stays as it was typed or pasted.
 *
 * Ctrl+Z takes typing back, never beyond the entry on show; back at an entry that was left, what was
 * typed there can still be taken back.
 *
 * Properties: text (to be bound to a TEXT field), placeholder, label (its name for a screen reader),
 * blank (no text; read only), words (how many, as people say it, of the selection as well; "" for
 * none; read only).
 */
#define ONWARD_TYPE_ENTRY_PAGE (onward_entry_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryPage, onward_entry_page, ONWARD, ENTRY_PAGE, GtkWidget)

void onward_entry_page_show    (OnwardEntryPage *self, const char *uid);
void onward_entry_page_set_uid (OnwardEntryPage *self, const char *uid);
void onward_entry_page_focus   (OnwardEntryPage *self);

G_END_DECLS
