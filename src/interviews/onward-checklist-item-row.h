/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-review-checklist.h"

G_BEGIN_DECLS

/**
 * OnwardChecklistItemRow:
 * An item of the debrief's checklist, changed in place.  Alt+Up and Alt+Down move it.
 *
 * Signals: "reworded" (string), "moved" (int, -1 or 1), "retired" (boolean, FALSE brings it back).
 */
#define ONWARD_TYPE_CHECKLIST_ITEM_ROW (onward_checklist_item_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChecklistItemRow, onward_checklist_item_row, ONWARD, CHECKLIST_ITEM_ROW, AdwEntryRow)

GtkWidget  *onward_checklist_item_row_new    (const OnwardReviewItem *item);
const char *onward_checklist_item_row_get_id (OnwardChecklistItemRow *self);

G_END_DECLS
