/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* For onward_wall_clock_wake_at (): there is nothing to wake for. */
#define ONWARD_WALL_CLOCK_NEVER G_MAXINT64

/**
 * OnwardWallClock:
 * Tells the time where the person is, and rings at a moment of the wall clock: suspend, a clock that
 * is set and a journey to another zone all move it, where an ordinary timer would sleep through.
 * Tests put a clock in its place that stands still until it is told.
 *
 * Signal: "rang": the moment has come, or the clock or the zone changed; look again.
 */
#define ONWARD_TYPE_WALL_CLOCK (onward_wall_clock_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardWallClock, onward_wall_clock, ONWARD, WALL_CLOCK, GObject)

struct _OnwardWallClockClass
{
  GObjectClass parent_class;

  gint64     (*get_now)  (OnwardWallClock *self);
  GTimeZone *(*dup_zone) (OnwardWallClock *self);
  void       (*wake_at)  (OnwardWallClock *self, gint64 moment);
};

OnwardWallClock *onward_wall_clock_new      (void);
gint64           onward_wall_clock_get_now  (OnwardWallClock *self);
GTimeZone       *onward_wall_clock_dup_zone (OnwardWallClock *self);
GDateTime       *onward_wall_clock_dup_local (OnwardWallClock *self);
void             onward_wall_clock_wake_at  (OnwardWallClock *self, gint64 moment);
void             onward_wall_clock_ring     (OnwardWallClock *self);

G_END_DECLS
