/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-record.h"

G_BEGIN_DECLS

/**
 * OnwardRecordRow:
 * A record in a list: its title, its second line, and perhaps a picture before and a few quiet words
 * behind them.
 *
 * Properties: record (nullable), icon-name ("" for none), detail ("" for none).
 */
#define ONWARD_TYPE_RECORD_ROW (onward_record_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardRecordRow, onward_record_row, ONWARD, RECORD_ROW, GtkWidget)

GtkWidget    *onward_record_row_new        (void);
OnwardRecord *onward_record_row_get_record (OnwardRecordRow *self);

G_END_DECLS
