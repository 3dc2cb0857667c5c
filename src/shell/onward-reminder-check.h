/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReminderCheck:
 * A group of rows that tells whether reminders will come: does the reminder program answer, is there
 * a notification server, does it start at login; sends a test, and saves what is due as a calendar
 * file, for a second program that reminds.
 */
#define ONWARD_TYPE_REMINDER_CHECK (onward_reminder_check_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReminderCheck, onward_reminder_check, ONWARD, REMINDER_CHECK, AdwPreferencesGroup)

void onward_reminder_check_set_workspace (OnwardReminderCheck *self, OnwardWorkspace *workspace);
void onward_reminder_check_look          (OnwardReminderCheck *self);

G_END_DECLS
