/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wall-clock.h"

#include <errno.h>
#include <glib-unix.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "onward-folder-watch.h"

/* Where there is no timerfd, a sleep is never longer than this. */
#define LONGEST_BLIND_SLEEP 60

#define HOST_FOLDER "/run/host/monitor"
#define HOST_ZONE_NAME HOST_FOLDER "/timezone"

typedef struct
{
  /* owned */
  OnwardFolderWatch *zone_watch;
  int timer; /* the timerfd, -1 when there is none */
  guint timer_source;
  guint blind_source;
} OnwardWallClockPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (OnwardWallClock, onward_wall_clock, G_TYPE_OBJECT)

#define GET_PRIVATE(self) ((OnwardWallClockPrivate *) onward_wall_clock_get_instance_private (self))

enum
{
  RANG,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* In a sandbox the zone of the system files is that of the start; the live one is told beside. */
static gboolean
is_zone_told_by_host (void)
{
  return g_file_test (HOST_ZONE_NAME, G_FILE_TEST_EXISTS);
}

static gboolean
timer_cb (int          fd,
          GIOCondition condition,
          gpointer     data)
{
  OnwardWallClock *self = data;
  guint64 expirations;

  /* ECANCELED says that the clock was set or that the machine slept. */
  if (read (fd, &expirations, sizeof expirations) < 0 && (errno == EAGAIN || errno == EINTR))
    return G_SOURCE_CONTINUE;

  g_debug ("The wall clock rang");
  onward_wall_clock_ring (self);
  return G_SOURCE_CONTINUE;
}

static gboolean
blind_cb (gpointer data)
{
  OnwardWallClock *self = data;
  OnwardWallClockPrivate *priv = GET_PRIVATE (self);

  priv->blind_source = 0;
  onward_wall_clock_ring (self);
  return G_SOURCE_REMOVE;
}

static void
zone_changed_cb (gpointer data)
{
  OnwardWallClock *self = data;

  g_debug ("The time zone changed");
  tzset ();
  onward_wall_clock_ring (self);
}

static gint64
onward_wall_clock_real_get_now (OnwardWallClock *self)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static GTimeZone *
onward_wall_clock_real_dup_zone (OnwardWallClock *self)
{
  g_autofree char *name = NULL;

  if (is_zone_told_by_host () && g_file_get_contents (HOST_ZONE_NAME, &name, NULL, NULL))
    {
      GTimeZone *zone = g_time_zone_new_identifier (g_strstrip (name));

      if (zone != NULL)
        return zone;
    }

  return g_time_zone_new_local ();
}

static void
onward_wall_clock_real_wake_at (OnwardWallClock *self,
                                gint64           moment)
{
  OnwardWallClockPrivate *priv = GET_PRIVATE (self);
  struct itimerspec when = { 0 };
  gint64 wait;

  g_clear_handle_id (&priv->blind_source, g_source_remove);

  /* A zero would disarm the timer. */
  if (moment != ONWARD_WALL_CLOCK_NEVER)
    when.it_value.tv_sec = MAX (moment, 1);

  if (priv->timer >= 0 &&
      timerfd_settime (priv->timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL) == 0)
    return;

  if (moment == ONWARD_WALL_CLOCK_NEVER)
    return;

  wait = moment - onward_wall_clock_get_now (self);
  priv->blind_source = g_timeout_add_seconds (CLAMP (wait, 0, LONGEST_BLIND_SLEEP), blind_cb, self);
}

static void
onward_wall_clock_constructed (GObject *object)
{
  OnwardWallClock *self = ONWARD_WALL_CLOCK (object);
  OnwardWallClockPrivate *priv = GET_PRIVATE (self);

  G_OBJECT_CLASS (onward_wall_clock_parent_class)->constructed (object);

  /* A clock of a test has no use for what the system has to say. */
  if (ONWARD_WALL_CLOCK_GET_CLASS (self)->wake_at != onward_wall_clock_real_wake_at)
    return;

  priv->timer = timerfd_create (CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (priv->timer >= 0)
    priv->timer_source = g_unix_fd_add (priv->timer, G_IO_IN, timer_cb, self);

  if (is_zone_told_by_host ())
    priv->zone_watch = onward_folder_watch_new (HOST_FOLDER, "timezone", zone_changed_cb, self);
  else
    priv->zone_watch = onward_folder_watch_new ("/etc", "localtime", zone_changed_cb, self);
}

static void
onward_wall_clock_finalize (GObject *object)
{
  OnwardWallClockPrivate *priv = GET_PRIVATE (ONWARD_WALL_CLOCK (object));

  g_clear_handle_id (&priv->blind_source, g_source_remove);
  g_clear_handle_id (&priv->timer_source, g_source_remove);
  if (priv->timer >= 0)
    close (priv->timer);
  g_clear_pointer (&priv->zone_watch, onward_folder_watch_free);

  G_OBJECT_CLASS (onward_wall_clock_parent_class)->finalize (object);
}

static void
onward_wall_clock_class_init (OnwardWallClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = onward_wall_clock_constructed;
  object_class->finalize = onward_wall_clock_finalize;

  klass->get_now = onward_wall_clock_real_get_now;
  klass->dup_zone = onward_wall_clock_real_dup_zone;
  klass->wake_at = onward_wall_clock_real_wake_at;

  signals[RANG] = g_signal_new ("rang", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
onward_wall_clock_init (OnwardWallClock *self)
{
  OnwardWallClockPrivate *priv = GET_PRIVATE (self);

  priv->timer = -1;
}

OnwardWallClock *
onward_wall_clock_new (void)
{
  return g_object_new (ONWARD_TYPE_WALL_CLOCK, NULL);
}

/* Unix seconds UTC. */
gint64
onward_wall_clock_get_now (OnwardWallClock *self)
{
  g_return_val_if_fail (ONWARD_IS_WALL_CLOCK (self), 0);
  return ONWARD_WALL_CLOCK_GET_CLASS (self)->get_now (self);
}

/* Returns: (transfer full): the zone where the person is now; not to be kept over a "rang". */
GTimeZone *
onward_wall_clock_dup_zone (OnwardWallClock *self)
{
  g_return_val_if_fail (ONWARD_IS_WALL_CLOCK (self), NULL);
  return ONWARD_WALL_CLOCK_GET_CLASS (self)->dup_zone (self);
}

/* Returns: (transfer full): now, in the zone where the person is. */
GDateTime *
onward_wall_clock_dup_local (OnwardWallClock *self)
{
  g_autoptr (GTimeZone) zone = onward_wall_clock_dup_zone (self);
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (onward_wall_clock_get_now (self));

  return g_date_time_to_timezone (now, zone);
}

/* Rings once at @moment, at once if it has passed; a second call replaces the first. */
void
onward_wall_clock_wake_at (OnwardWallClock *self,
                           gint64           moment)
{
  g_return_if_fail (ONWARD_IS_WALL_CLOCK (self));
  ONWARD_WALL_CLOCK_GET_CLASS (self)->wake_at (self, moment);
}

void
onward_wall_clock_ring (OnwardWallClock *self)
{
  g_return_if_fail (ONWARD_IS_WALL_CLOCK (self));
  g_signal_emit (self, signals[RANG], 0);
}
