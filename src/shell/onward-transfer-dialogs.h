/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* "Export…" and "Import…" of the menu: choosing the file, saying what will happen, doing it. */
void onward_transfer_export (GtkWindow *parent, OnwardWorkspace *workspace);
void onward_transfer_import (GtkWindow *parent, OnwardWorkspace *workspace);
/* With a file that is known. */
void onward_transfer_export_to   (GtkWindow *parent, OnwardWorkspace *workspace, GFile *file);
void onward_transfer_import_from (GtkWindow *parent, OnwardWorkspace *workspace, GFile *file);

G_END_DECLS
