/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-record.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackPickRow:
 * A row of a list of which one is picked: an application or an ending.  A check mark stands on it
 * while it is selected.
 */
#define ONWARD_TYPE_SETBACK_PICK_ROW (onward_setback_pick_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackPickRow, onward_setback_pick_row, ONWARD, SETBACK_PICK_ROW, AdwActionRow)

GtkWidget    *onward_setback_pick_row_new        (const char *title, const char *subtitle, guint value);
GtkWidget    *onward_setback_pick_row_new_record (OnwardRecord *record, const char *subtitle);
guint         onward_setback_pick_row_get_value  (OnwardSetbackPickRow *self);
OnwardRecord *onward_setback_pick_row_get_record (OnwardSetbackPickRow *self);

G_END_DECLS
