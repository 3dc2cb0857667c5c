/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-notifier.h"
#include "onward-store.h"
#include "onward-wall-clock.h"

G_BEGIN_DECLS

/**
 * OnwardReminderService:
 * Brings follow-ups up when they are due, and keeps what the person answers; tells once of the wins
 * of a week when it ends.  It opens the diary, looks, shows, closes it and sleeps until the next
 * moment; it looks again when the clock rings, when it is told to, when the preferences change or a
 * server for notifications comes up.  It knows neither the bus nor the process that it lives in.
 *
 * Signals: "open" (target, activation token): a notice was clicked; "idle": there may be no reason
 * to stay any more, see onward_reminder_service_is_idle (); "refused": the diary cannot be used by
 * this program, and will not be until it has been seen to.
 */
#define ONWARD_TYPE_REMINDER_SERVICE (onward_reminder_service_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReminderService, onward_reminder_service, ONWARD, REMINDER_SERVICE, GObject)

OnwardReminderService *onward_reminder_service_new (OnwardStore *store, OnwardWallClock *clock, OnwardNotifier *notifier,
                                                    GSettings *settings);
void      onward_reminder_service_look      (OnwardReminderService *self);
void      onward_reminder_service_heard     (OnwardReminderService *self, const char *const *uids);
void      onward_reminder_service_heard_of_journal (OnwardReminderService *self);
gboolean  onward_reminder_service_test      (OnwardReminderService *self, GError **error);
void      onward_reminder_service_test_in   (OnwardReminderService *self, guint seconds);
void      onward_reminder_service_stay      (OnwardReminderService *self);
gboolean  onward_reminder_service_is_idle   (OnwardReminderService *self);
void      onward_reminder_service_withdraw  (OnwardReminderService *self);
GVariant *onward_reminder_service_dup_status (OnwardReminderService *self);

G_END_DECLS
