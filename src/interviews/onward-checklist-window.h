/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardChecklistWindow:
 * The person's own checklist for debriefs: items are added, reworded, moved and retired.  Debriefs
 * that were answered keep the words they were answered with.
 */
#define ONWARD_TYPE_CHECKLIST_WINDOW (onward_checklist_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChecklistWindow, onward_checklist_window, ONWARD, CHECKLIST_WINDOW, AdwWindow)

GtkWindow *onward_checklist_window_new (OnwardWorkspace *workspace);

G_END_DECLS
