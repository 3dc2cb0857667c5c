/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-contact-table.h"

G_BEGIN_DECLS

/**
 * OnwardContactColumns:
 * The columns of a table that no program is known for, each with what it is about, for the person to
 * say.  "changed" tells of each choice.
 */
#define ONWARD_TYPE_CONTACT_COLUMNS (onward_contact_columns_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactColumns, onward_contact_columns, ONWARD, CONTACT_COLUMNS, AdwBin)

/* @table is changed as the person chooses. */
void onward_contact_columns_set_table (OnwardContactColumns *self, OnwardContactTable *table);

G_END_DECLS
