/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-list.h"
#include "onward-upcoming.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationRow:
 * One application in the list: the employer, the role, and what comes next or how long it waits;
 * above the first of its stage the heading.
 *
 * Properties: workspace, list, upcoming (construct only), application, position.
 */
#define ONWARD_TYPE_APPLICATION_ROW (onward_application_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationRow, onward_application_row, ONWARD, APPLICATION_ROW, GtkWidget)

GtkWidget *onward_application_row_new (OnwardWorkspace *workspace, OnwardRecordList *list, OnwardUpcoming *upcoming);

G_END_DECLS
