/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryDetails:
 * What a tap adds to an entry, in a quiet line under its text: mood, feelings, tags, and what it
 * belongs to.
 *
 * Properties: workspace; mood, feelings, tags, application, interview, contact, goal, story, feedback
 * (to be bound to the fields of an entry).
 */
#define ONWARD_TYPE_ENTRY_DETAILS (onward_entry_details_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryDetails, onward_entry_details, ONWARD, ENTRY_DETAILS, GtkWidget)

G_END_DECLS
