/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"

G_BEGIN_DECLS

/* Pure rules: open follow-ups and a moment → what is to be shown, and when to look again.
 * Moments are Unix seconds; local times float with the zone, so that nine o'clock is nine o'clock
 * wherever the traveller is.
 *
 * The ledger of a follow-up works like this.  Before it is shown it is claimed: claimed = now,
 * shown = 0, shown-for = at.  Once shown: shown = now.  What was shown for its "at" never comes up
 * again; putting it off changes "at" and so arms it anew.  One that was claimed but never marked
 * shown (the program was killed between the two) is claimed and shown once more: it is better to come
 * twice over a crash than not at all. */

/* A claim younger than this is somebody else at work right now. */
#define ONWARD_SCHEDULE_CLAIM_SECONDS 60

/* Up to so late, a reminder is on time. */
#define ONWARD_SCHEDULE_GRACE_SECONDS 120

/* More than this many at once are told together. */
#define ONWARD_SCHEDULE_SINGLES 3

/* An open follow-up. */
typedef struct
{
  const char *uid;
  const char *title;
  const char *at; /* local time, or "" */
  gboolean quiet; /* stands on Today without a notification */
  gint64 claimed;
  gint64 shown;
  const char *shown_for;
} OnwardScheduleItem;

/**
 * OnwardAgenda:
 * What is to be done at one moment.  The arrays hold the items given, in the order in which they
 * came due; no item is in two of them.
 */
typedef struct
{
  GPtrArray *singles; /* show each */
  GPtrArray *again;   /* were claimed and perhaps never shown: show each once more */
  GPtrArray *digest;  /* show as one: what came due while nobody looked; empty or more than one */
  gint64 next;        /* look again then; 0 when there is nothing to wait for */
} OnwardAgenda;

typedef enum
{
  ONWARD_LATER_IN_AN_HOUR,
  ONWARD_LATER_THIS_EVENING,
  ONWARD_LATER_TOMORROW,
  ONWARD_LATER_NEXT_MONDAY,
  ONWARD_LATER_N,
} OnwardLater;

OnwardAgenda *onward_schedule_look        (const OnwardScheduleItem *items,
                                           guint                     n_items,
                                           const OnwardDays         *days,
                                           GTimeZone                *zone,
                                           gint64                    now,
                                           gint64                    awake);
void          onward_agenda_free          (OnwardAgenda *agenda);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardAgenda, onward_agenda_free)

char         *onward_schedule_later       (OnwardLater       choice,
                                           GDateTime        *now,
                                           const OnwardDays *days);
const char   *onward_schedule_later_label (OnwardLater choice);

G_END_DECLS
