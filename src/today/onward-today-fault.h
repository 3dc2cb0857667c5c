/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTodayFault:
 * Puts a card on Today when reminders will not come up: once for each reason, until it is put away.
 * When all is well again, it forgets what it told.
 */
#define ONWARD_TYPE_TODAY_FAULT (onward_today_fault_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodayFault, onward_today_fault, ONWARD, TODAY_FAULT, GObject)

/* @after: the child of a box that the card stands behind */
OnwardTodayFault *onward_today_fault_new (OnwardWorkspace *workspace, GtkWidget *after);

G_END_DECLS
