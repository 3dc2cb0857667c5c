/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-reminder-look.h"

G_BEGIN_DECLS

/**
 * OnwardReviewOutlook:
 * What is known of the weekly review after a look.
 */
typedef struct
{
  gint64 next;      /* it is asked for again then; 0 when it is off */
  gboolean refused; /* it is due, and could not be shown */
} OnwardReviewOutlook;

/* Asks once to look back at the week, at the time that the person chose; a time that was missed by more
 * than a day is let go.  What was asked for is kept in @settings. */
OnwardReviewOutlook onward_reminder_review (OnwardWallClock *clock, OnwardReminderBoard *board, GSettings *settings,
                                            const OnwardReminderHabits *habits);

G_END_DECLS
