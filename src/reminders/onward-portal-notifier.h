/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-notifier.h"

G_BEGIN_DECLS

/**
 * OnwardPortalNotifier:
 * Notices through the notification portal, for a program inside a sandbox.  The bus hands their
 * buttons to the application's actions and starts it if need be, so nothing is held for them, and
 * they can be withdrawn by a later run of the program.
 */
#define ONWARD_TYPE_PORTAL_NOTIFIER (onward_portal_notifier_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPortalNotifier, onward_portal_notifier, ONWARD, PORTAL_NOTIFIER, OnwardNotifier)

OnwardNotifier *onward_portal_notifier_new (GDBusConnection *connection);
GVariant       *onward_portal_notice       (const OnwardNotice *notice);

G_END_DECLS
