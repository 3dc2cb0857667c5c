/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-lifts.h"
#include "onward-record-row.h"

G_BEGIN_DECLS

/**
 * OnwardPastimeRow:
 * Something that does good, in a list: how often it was done, and what it did.
 */
#define ONWARD_TYPE_PASTIME_ROW (onward_pastime_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPastimeRow, onward_pastime_row, ONWARD, PASTIME_ROW, OnwardRecordRow)

GtkWidget *onward_pastime_row_new (OnwardLifts *lifts);

G_END_DECLS
