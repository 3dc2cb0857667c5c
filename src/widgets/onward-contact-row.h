/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardContactRow:
 * A row of a form that holds a person: typing a name and pressing Return takes the contact of that
 * name, or makes one; the button at the end offers those who are known.
 *
 * Properties: workspace (to be set once), contact (the uid, to be bound to a REFERENCE field),
 * organisation (what a new contact belongs to).
 */
#define ONWARD_TYPE_CONTACT_ROW (onward_contact_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactRow, onward_contact_row, ONWARD, CONTACT_ROW, AdwEntryRow)

void onward_contact_row_set_workspace (OnwardContactRow *self, OnwardWorkspace *workspace);

G_END_DECLS
