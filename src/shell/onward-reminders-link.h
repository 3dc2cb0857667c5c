/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Sees to it that the program that reminds is running; @stay: for good, as when it was started at
 * login.  The bus starts it, or, where the bus does not know it, it is the one that lies beside this
 * program. */
void onward_reminders_start (GDBusConnection *bus, gboolean stay);

G_END_DECLS
