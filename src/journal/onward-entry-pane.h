/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-entry.h"

G_BEGIN_DECLS

/**
 * OnwardEntryPane:
 * The journal's side to write on.  One entry at a time, in the editor that its kind asks for: a
 * thought record is gone through step by step, all others are a page.  Letting an entry go works
 * the same for both.
 *
 * Properties: workspace; record (the shared one; NULL while nothing or one that was never saved is
 * open), empty (nothing is open), busy (something typed is on its way); the three are read only;
 * focused (the page fills the screen, and nothing is shown beside it).
 *
 * Signal: "gone": the person let the entry go, and nothing is open any more.
 */
#define ONWARD_TYPE_ENTRY_PANE (onward_entry_pane_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryPane, onward_entry_pane, ONWARD, ENTRY_PANE, GtkWidget)

void          onward_entry_pane_set_workspace (OnwardEntryPane *self, OnwardWorkspace *workspace);
OnwardRecord *onward_entry_pane_get_record    (OnwardEntryPane *self);
void          onward_entry_pane_set_record    (OnwardEntryPane *self, OnwardRecord *entry);
void          onward_entry_pane_begin         (OnwardEntryPane *self, OnwardRecord *prototype);
OnwardEditor *onward_entry_pane_get_editor    (OnwardEntryPane *self);
gboolean      onward_entry_pane_get_empty     (OnwardEntryPane *self);
gboolean      onward_entry_pane_get_busy      (OnwardEntryPane *self);
gboolean      onward_entry_pane_get_focused   (OnwardEntryPane *self);
void          onward_entry_pane_set_focused   (OnwardEntryPane *self, gboolean focused);
void          onward_entry_pane_write         (OnwardEntryPane *self);
void          onward_entry_pane_flush         (OnwardEntryPane *self);
void          onward_entry_pane_let_go        (OnwardEntryPane *self);

G_END_DECLS
