/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-reminder-look.h"

G_BEGIN_DECLS

/**
 * OnwardRecapOutlook:
 * What is known of the weekly recap after a look.
 */
typedef struct
{
  gint64 next;      /* the next one comes up then, if there is something to tell; 0 when it is off */
  gboolean waits;   /* there is */
  gboolean refused; /* one is due that could not be shown */
} OnwardRecapOutlook;

/* Tells once of the wins that a week has brought, on its Sunday evening; of none it says nothing.
 * What was told is kept in @settings.  The store is open.  @outlook is filled when @callback comes. */
void     onward_reminder_recap_async  (OnwardStore *store, OnwardWallClock *clock, OnwardReminderBoard *board,
                                       GSettings *settings, const OnwardReminderHabits *habits,
                                       GAsyncReadyCallback callback, gpointer data);
gboolean onward_reminder_recap_finish (OnwardStore *store, GAsyncResult *result, OnwardRecapOutlook *outlook,
                                       GError **error);

G_END_DECLS
