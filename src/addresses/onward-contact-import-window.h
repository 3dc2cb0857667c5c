/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardContactImportWindow:
 * A file of people on its way into the diary: it is read, the person says what is not clear, sees
 * who would come in and who is there already, and decides.  Nothing is written before that.
 */
#define ONWARD_TYPE_CONTACT_IMPORT_WINDOW (onward_contact_import_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactImportWindow, onward_contact_import_window, ONWARD, CONTACT_IMPORT_WINDOW, AdwWindow)

GtkWindow *onward_contact_import_window_new (OnwardWorkspace *workspace, GFile *file);

G_END_DECLS
