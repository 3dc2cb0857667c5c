/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-reminders.h"

G_DEFINE_FINAL_TYPE (TestClock, test_clock, ONWARD_TYPE_WALL_CLOCK)

static gint64
test_clock_get_now (OnwardWallClock *clock)
{
  return TEST_CLOCK (clock)->now;
}

static GTimeZone *
test_clock_dup_zone (OnwardWallClock *clock)
{
  return g_time_zone_new_identifier (TEST_CLOCK (clock)->zone);
}

static void
test_clock_wake_at (OnwardWallClock *clock, gint64 moment)
{
  TEST_CLOCK (clock)->wake = moment;
}

static void
test_clock_class_init (TestClockClass *klass)
{
  OnwardWallClockClass *clock_class = ONWARD_WALL_CLOCK_CLASS (klass);

  clock_class->get_now = test_clock_get_now;
  clock_class->dup_zone = test_clock_dup_zone;
  clock_class->wake_at = test_clock_wake_at;
}

static void
test_clock_init (TestClock *self)
{
  self->zone = "UTC";
}

G_DEFINE_FINAL_TYPE (TestNotifier, test_notifier, ONWARD_TYPE_NOTIFIER)

static gboolean
test_notifier_show (OnwardNotifier *notifier, const OnwardNotice *notice, GError **error)
{
  TestNotifier *self = TEST_NOTIFIER (notifier);

  if (self->absent)
    {
      g_set_error_literal (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN, "nobody there");
      return FALSE;
    }

  self->n_shown++;
  g_string_append_printf (self->log, "%s|%s|%s|%s\n", notice->id, notice->title, notice->body, notice->target);
  self->urgency = notice->urgency;
  g_hash_table_add (self->up, g_strdup (notice->id));
  return TRUE;
}

static void
test_notifier_withdraw (OnwardNotifier *notifier, const char *id)
{
  g_hash_table_remove (TEST_NOTIFIER (notifier)->up, id);
}

static char *
test_notifier_dup_server (OnwardNotifier *notifier)
{
  return TEST_NOTIFIER (notifier)->absent ? NULL : g_strdup ("A list");
}

static guint
test_notifier_count_held (OnwardNotifier *notifier)
{
  return g_hash_table_size (TEST_NOTIFIER (notifier)->up);
}

static void
test_notifier_finalize (GObject *object)
{
  TestNotifier *self = TEST_NOTIFIER (object);

  g_string_free (self->log, TRUE);
  g_hash_table_unref (self->up);
  G_OBJECT_CLASS (test_notifier_parent_class)->finalize (object);
}

static void
test_notifier_class_init (TestNotifierClass *klass)
{
  OnwardNotifierClass *notifier_class = ONWARD_NOTIFIER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = test_notifier_finalize;
  notifier_class->show = test_notifier_show;
  notifier_class->withdraw = test_notifier_withdraw;
  notifier_class->dup_server = test_notifier_dup_server;
  notifier_class->count_held = test_notifier_count_held;
}

static void
test_notifier_init (TestNotifier *self)
{
  self->log = g_string_new (NULL);
  self->up = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
onward_test_notice_click (TestNotifier *self, const char *id, OnwardNoticeAction action)
{
  g_hash_table_remove (self->up, id);
  onward_notifier_emit_acted (ONWARD_NOTIFIER (self), id, action, "a-token");
}

gint64
onward_test_moment (const char *iso)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) when = g_date_time_new_from_iso8601 (iso, utc);

  return g_date_time_to_unix (when);
}
