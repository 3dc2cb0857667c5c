/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-today-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTodayCare:
 * Puts a card on Today when there is something to say to somebody on a hard day, or after and before
 * what does them good: how they are after an activity, something that gives courage before an
 * interview, and, when the mood was low for two weeks, that there is help.  It makes no widget while
 * there is nothing to say.
 */
#define ONWARD_TYPE_TODAY_CARE (onward_today_care_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodayCare, onward_today_care, ONWARD, TODAY_CARE, GObject)

/* @after: the child of a box that the cards stand behind */
OnwardTodayCare *onward_today_care_new (OnwardWorkspace *workspace, OnwardTodayDiary *diary, GtkWidget *after);

G_END_DECLS
