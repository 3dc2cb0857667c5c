/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryLink:
 * A record that an entry is about: a chip that opens it, and a small button that takes the link away.
 * Hidden while there is none.
 *
 * Properties: workspace, record-type (its name: "goal"), uid (to be bound both ways to a REFERENCE
 * field).
 */
#define ONWARD_TYPE_ENTRY_LINK (onward_entry_link_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryLink, onward_entry_link, ONWARD, ENTRY_LINK, GtkWidget)

G_END_DECLS
