/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How what is due reaches a person who has closed Onward. */
typedef enum
{
  ONWARD_REACH_TODAY,   /* it stands on Today: nothing here shows reminders */
  ONWARD_REACH_SESSION, /* reminders can be shown, but do not start at login */
  ONWARD_REACH_LOGIN,   /* reminders start at login and are shown */
} OnwardReach;

void        onward_setback_reach_async  (GSettings           *settings,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             data);
/* What cannot be found out counts as no: nobody is promised a reminder that does not come. */
OnwardReach onward_setback_reach_finish (GAsyncResult *result);

G_END_DECLS
