/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPickRow:
 * A row of a form that holds another record: it names the one that is chosen, opens it when it is
 * activated, and offers all of its type to choose from, narrowed as one types.
 *
 * Properties: workspace, record-type (its name: "job-application"; set it before "uid"), uid (to be
 * bound to a REFERENCE field); title as in AdwPreferencesRow.
 */
#define ONWARD_TYPE_PICK_ROW (onward_pick_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPickRow, onward_pick_row, ONWARD, PICK_ROW, AdwActionRow)

G_END_DECLS
