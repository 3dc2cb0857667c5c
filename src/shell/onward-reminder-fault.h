/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Asks the program that reminds how it stands, and tells the workspace what is in its way. */

void                onward_reminder_fault_watch (OnwardWorkspace *workspace, GDBusConnection *bus);
OnwardReminderFault onward_reminder_fault_read  (GVariant *status);

G_END_DECLS
