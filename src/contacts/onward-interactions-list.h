/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInteractionsList:
 * When the two were in touch: a button for each way, which notes it for today, and what was noted,
 * newest first, each with a few words.
 *
 * Properties: items (to be bound to the contact's "interactions"), today.
 */
#define ONWARD_TYPE_INTERACTIONS_LIST (onward_interactions_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInteractionsList, onward_interactions_list, ONWARD, INTERACTIONS_LIST, GtkWidget)

G_END_DECLS
