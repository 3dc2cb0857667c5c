/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Asks where to, and saves one interview as a calendar file; or, when @interview is "", the interviews
 * to come and all open follow-ups. */
void onward_calendar_save    (GtkWindow *parent, OnwardWorkspace *workspace, const char *interview);
/* With a file that is known. */
void onward_calendar_save_to (GtkWindow *parent, OnwardWorkspace *workspace, const char *interview, GFile *file);

G_END_DECLS
