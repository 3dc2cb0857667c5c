/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-row.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardCompanyRow:
 * An employer in the list: when the person last looked at what they publish, and whether they watch
 * for new roles.
 */
#define ONWARD_TYPE_COMPANY_ROW (onward_company_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCompanyRow, onward_company_row, ONWARD, COMPANY_ROW, OnwardRecordRow)

GtkWidget *onward_company_row_new (OnwardWorkspace *workspace);

G_END_DECLS
