/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPastimes:
 * What helps the person: all of it, or a few to do one of now.
 */
#define ONWARD_TYPE_PASTIMES (onward_pastimes_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPastimes, onward_pastimes, ONWARD, PASTIMES, AdwBin)

/* The window with all of them. */
GtkWindow *onward_pastimes_window_new (OnwardWorkspace *workspace);
/* The window that offers a few.  @target: "" or "plan/" with the uid of the plan that the pause is a
 * step of; or "pastime/" with the uid of the one to be done. */
GtkWindow *onward_pause_window_new    (OnwardWorkspace *workspace, const char *target);

G_END_DECLS
