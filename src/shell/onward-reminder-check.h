/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardReminderCheck:
 * A group of rows that tells whether reminders will come: does the reminder program answer, is there
 * a notification server, does it start at login; and sends a test.
 */
#define ONWARD_TYPE_REMINDER_CHECK (onward_reminder_check_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReminderCheck, onward_reminder_check, ONWARD, REMINDER_CHECK, AdwPreferencesGroup)

void onward_reminder_check_set_settings (OnwardReminderCheck *self, GSettings *settings);
void onward_reminder_check_look         (OnwardReminderCheck *self);

G_END_DECLS
