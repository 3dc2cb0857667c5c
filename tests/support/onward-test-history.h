/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What can happen to a machine, its person and the reminders, as a list that a seed makes up, that
 * is the same each time, and that can be made shorter. */

typedef enum
{
  ONWARD_TEST_WAIT,      /* time passes, the machine is awake */
  ONWARD_TEST_SUSPEND,   /* time passes, the machine sleeps */
  ONWARD_TEST_SET_CLOCK, /* forward or back */
  ONWARD_TEST_TRAVEL,
  ONWARD_TEST_TO_CHANGE, /* the night in which the clocks change comes near */
  ONWARD_TEST_REBOOT,
  ONWARD_TEST_KILL,
  ONWARD_TEST_PLAN,      /* the application: one follow-up or many for one minute */
  ONWARD_TEST_MOVE,      /* … another time for one */
  ONWARD_TEST_DONE,
  ONWARD_TEST_REOPEN,
  ONWARD_TEST_DELETE,
  ONWARD_TEST_RESTORE,
  ONWARD_TEST_CLICK,     /* on a notice: done, later, open, or away with it */
  ONWARD_TEST_SERVER,    /* for notifications: goes, comes, starts again, refuses, is slow */
  ONWARD_TEST_DISK,      /* is full for some writes, or until it is not */
  ONWARD_TEST_N_EVENTS,
} OnwardTestEventKind;

typedef struct
{
  OnwardTestEventKind kind;
  guint when;    /* 0: while the reminders rest; else at this step of their next work */
  guint which;   /* follow-up, notice, zone, sort of mishap */
  gint64 amount; /* seconds, minutes or how many */
} OnwardTestEvent;

typedef struct
{
  guint64 seed;
  gint64 start;
  guint zone;
  guint quiet;
  GArray *events; /* OnwardTestEvent */
} OnwardTestHistory;

/* Returns: (transfer full) (nullable): what went wrong */
typedef char *(*OnwardTestRun) (const OnwardTestHistory *history, gpointer data);

OnwardTestHistory *onward_test_history_new    (guint64 seed);
void               onward_test_history_free   (OnwardTestHistory *self);
char              *onward_test_history_say    (const OnwardTestHistory *self);
void               onward_test_history_shrink (OnwardTestHistory *self, OnwardTestRun run, gpointer data);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardTestHistory, onward_test_history_free)

G_END_DECLS
