/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Sees to it that each interview which is saved here has its reminder to look back, and that the
 * reminder moves with it.  Goes on as long as the workspace lives. */
void onward_debrief_reminder_watch (OnwardWorkspace *workspace);

G_END_DECLS
