/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The way from a notification into the application, running or not. */
void onward_app_link_open (GDBusConnection *connection, const char *target, const char *token, const char *diary);

G_END_DECLS
