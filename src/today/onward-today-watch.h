/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-today-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTodayWatch:
 * Tells an OnwardTodayDiary when to look: at once, after something was committed, when the day turns, when the
 * next moment has come that changes what is said, and when it is asked to.  Many reasons at once
 * make one look.
 */
#define ONWARD_TYPE_TODAY_WATCH (onward_today_watch_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodayWatch, onward_today_watch, ONWARD, TODAY_WATCH, GObject)

OnwardTodayWatch *onward_today_watch_new        (OnwardWorkspace *workspace, OnwardTodayDiary *diary);
void              onward_today_watch_look       (OnwardTodayWatch *self);
/* @window: (nullable): where the page is on show; it looks now, unless the first look was just then,
 * and whenever the person comes back. */
void              onward_today_watch_set_window (OnwardTodayWatch *self, GtkWindow *window);

G_END_DECLS
