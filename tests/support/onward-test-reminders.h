/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-notifier.h"
#include "onward-wall-clock.h"

G_BEGIN_DECLS

/* What the reminders live on, for tests: a clock that stands still until it is told. */

#define TEST_TYPE_CLOCK (test_clock_get_type ())
G_DECLARE_FINAL_TYPE (TestClock, test_clock, TEST, CLOCK, OnwardWallClock)

struct _TestClock
{
  OnwardWallClock parent_instance;

  gint64 now;
  gint64 wake;
  const char *zone;
};

/* A desktop that writes down what it is asked to show. */

#define TEST_TYPE_NOTIFIER (test_notifier_get_type ())
G_DECLARE_FINAL_TYPE (TestNotifier, test_notifier, TEST, NOTIFIER, OnwardNotifier)

struct _TestNotifier
{
  OnwardNotifier parent_instance;

  gboolean absent;
  GString *log;     /* one line for each notice: id, title, body, target */
  GHashTable *up;   /* ids on the screen */
  guint n_shown;
  OnwardUrgency urgency; /* of the last notice */
};

/* The person's click on a notice */
void   onward_test_notice_click (TestNotifier *notifier, const char *id, OnwardNoticeAction action);
/* Unix seconds */
gint64 onward_test_moment       (const char *iso);

G_END_DECLS
