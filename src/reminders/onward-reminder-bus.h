/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-reminder-service.h"

G_BEGIN_DECLS

/**
 * OnwardReminderBus:
 * The reminder service's name and methods on the session bus: Check, Test, Stay, Quit, Status.  The
 * name is owned by one program at a time, so two never remind of the same thing.
 *
 * Signals: "owned": the name is ours; "lost": it is somebody else's; "used": a method was called;
 * "quit": somebody asks the program to end.
 */
#define ONWARD_TYPE_REMINDER_BUS (onward_reminder_bus_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReminderBus, onward_reminder_bus, ONWARD, REMINDER_BUS, GObject)

OnwardReminderBus *onward_reminder_bus_new  (GDBusConnection *connection, OnwardReminderService *service);
void               onward_reminder_bus_own  (OnwardReminderBus *self);
gboolean           onward_reminder_bus_call (GDBusConnection *connection, const char *method, GError **error);

G_END_DECLS
