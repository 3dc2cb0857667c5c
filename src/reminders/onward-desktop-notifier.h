/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-notifier.h"

G_BEGIN_DECLS

/**
 * OnwardDesktopNotifier:
 * Notices through libnotify, for a program outside a sandbox.  Their buttons work as long as it
 * runs, so it holds them until they are gone.
 */
#define ONWARD_TYPE_DESKTOP_NOTIFIER (onward_desktop_notifier_get_type ())
G_DECLARE_FINAL_TYPE (OnwardDesktopNotifier, onward_desktop_notifier, ONWARD, DESKTOP_NOTIFIER, OnwardNotifier)

OnwardNotifier *onward_desktop_notifier_new (GDBusConnection *connection);

G_END_DECLS
