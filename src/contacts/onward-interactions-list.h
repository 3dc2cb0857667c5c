/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-interactions.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInteractionsList:
 * When the two were in touch: a button for each way, which notes it for today, and what was noted,
 * newest first, each with a few words.
 *
 * Signals: "removing": one is about to be taken off; "noted": Return was pressed in a note.
 * Properties: items (to be bound to the contact's "interactions"), today.
 */
#define ONWARD_TYPE_INTERACTIONS_LIST (onward_interactions_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInteractionsList, onward_interactions_list, ONWARD, INTERACTIONS_LIST, GtkWidget)

/* They were in touch today; its note has the keyboard then. */
void onward_interactions_list_note (OnwardInteractionsList *self, OnwardInteractionKind kind);

G_END_DECLS
