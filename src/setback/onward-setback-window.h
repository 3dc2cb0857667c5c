/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackWindow:
 * "I got a no", step by step.  All of it reaches the diary in one save, after the last question; until
 * then nothing is written, and closing asks when there is something to lose.
 *
 * Actions: setback.continue, setback.back, setback.leave, setback.preferences.
 */
#define ONWARD_TYPE_SETBACK_WINDOW (onward_setback_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackWindow, onward_setback_window, ONWARD, SETBACK_WINDOW, AdwWindow)

/* @application_uid: the application it is about, or "".  The caller sets what it is transient for
 * and presents it. */
GtkWindow *onward_setback_window_new (OnwardWorkspace *workspace, const char *application_uid);

G_END_DECLS
