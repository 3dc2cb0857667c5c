/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardApp:
 * The program: its command line, its actions, which the bus and notifications reach too, and the
 * diary, which is opened when it is first needed and closed, everything written, before the program
 * ends.  What the actions do is in onward-app-actions.
 */
#define ONWARD_TYPE_APP (onward_app_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApp, onward_app, ONWARD, APP, AdwApplication)

OnwardApp *onward_app_new (void);

G_END_DECLS
