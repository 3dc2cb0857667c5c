/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardWindow:
 * The sidebar and the sections, which are built when they are first visited.  It is on the screen
 * before the diary is open; what it is asked for until then is done when onward_window_set_ready ()
 * says so.  What its actions do is in onward-window-actions.
 *
 * Properties: workspace (construct only), section (name of the one on show).
 *
 * Signals: "retry" and "choose" (GFile) of the page of trouble.
 */
#define ONWARD_TYPE_WINDOW (onward_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWindow, onward_window, ONWARD, WINDOW, AdwApplicationWindow)

OnwardWindow    *onward_window_new            (GtkApplication *app, OnwardWorkspace *workspace, const char *section);
OnwardWorkspace *onward_window_get_workspace  (OnwardWindow *self);
void             onward_window_set_ready      (OnwardWindow *self);
void             onward_window_show_trouble   (OnwardWindow *self, const GError *error, const char *path);
/* Activates one of the window's actions, now or as soon as the diary is open.  Takes a floating
 * @target over; NULL for none. */
void             onward_window_perform        (OnwardWindow *self, const char *action, GVariant *target);

const char      *onward_window_get_section    (OnwardWindow *self);
OnwardSection   *onward_window_show_section   (OnwardWindow *self, const char *name);

G_END_DECLS
