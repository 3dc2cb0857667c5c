/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* From now on an application that asks to be kept in mind brings its reminders to come back, and one
 * whose bridge is closed loses them, whichever editor saved it.  To be called once for a workspace. */
void onward_reapproach_watch (OnwardWorkspace *workspace);

G_END_DECLS
