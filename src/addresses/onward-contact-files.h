/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Asks for a file of people, and gives a window with it to @present; nothing when the person thought
 * better of it. */
typedef void (*OnwardContactFilePresent) (GtkWindow *parent, GtkWindow *window);
void onward_contact_files_import (GtkWindow *parent, OnwardWorkspace *workspace, OnwardContactFilePresent present);

/* Asks in which form and where to, writes all contacts there, and tells of it. */
void onward_contact_files_export (GtkWindow *parent, OnwardWorkspace *workspace);

G_END_DECLS
