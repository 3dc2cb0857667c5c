/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What makes this program small, and would make the application slow */
#define ONWARD_LEAN_VARIABLE "GLIBC_TUNABLES"
#define ONWARD_LEAN_VALUE "glibc.malloc.tcache_count=0"

/* The way from a notification into the application, running or not. */
void onward_app_link_open (GDBusConnection *connection, const char *target, const char *token, const char *diary);

G_END_DECLS
