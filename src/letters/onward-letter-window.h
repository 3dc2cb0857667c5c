/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* A window for one letter.  @target: "kind/uid", the uid of an application, an interview or a contact;
 * both may be "", and then the person chooses. */
GtkWindow *onward_letter_window_new  (OnwardWorkspace *workspace, const char *target);
/* The same for a letter that is in the diary. */
GtkWindow *onward_letter_window_open (OnwardWorkspace *workspace, const char *uid);
/* A window for all letters, or for the person's templates.  @target: "type/uid" of what is to be on
 * show, or "". */
GtkWindow *onward_letters_window_new (OnwardWorkspace *workspace, const char *target);

G_END_DECLS
