/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"
#include "onward-reminder-board.h"
#include "onward-store.h"
#include "onward-wall-clock.h"

G_BEGIN_DECLS

/* What the preferences say of reminders. */
typedef struct
{
  OnwardDays days;
  gboolean discreet;
} OnwardReminderHabits;

/**
 * OnwardOutlook:
 * What one look at the diary found and did.
 */
typedef struct
{
  gint64 next;       /* look again then, 0 when there is nothing to wait for */
  gint64 n_open;     /* follow-ups that are not done, due or not */
  gboolean refused;  /* something is due that could not be shown */
  GHashTable *due;   /* of the uids that the board watches: due and open, shown or not */
} OnwardOutlook;

void           onward_outlook_free           (OnwardOutlook *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardOutlook, onward_outlook_free)

/* One look: reads what is due, claims it in the ledger, shows it on the board, marks it shown.  The
 * store is open and a look of the board begun; @awake is the moment of the last one, 0 for none. */
void           onward_reminder_look_async  (OnwardStore *store, OnwardWallClock *clock, OnwardReminderBoard *board,
                                            const OnwardReminderHabits *habits, gint64 awake,
                                            GAsyncReadyCallback callback, gpointer data);
OnwardOutlook *onward_reminder_look_finish (OnwardStore *store, GAsyncResult *result, GError **error);

G_END_DECLS
