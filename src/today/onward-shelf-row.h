/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardShelfRow:
 * An application that is kept for a good day: what it is, and a button for when it has been sent.
 */
#define ONWARD_TYPE_SHELF_ROW (onward_shelf_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardShelfRow, onward_shelf_row, ONWARD, SHELF_ROW, GtkListBoxRow)

GtkWidget *onward_shelf_row_new (OnwardWorkspace *workspace, OnwardJobApplication *application);

/* Goes to the application. */
void       onward_shelf_row_open (OnwardShelfRow *self);

G_END_DECLS
