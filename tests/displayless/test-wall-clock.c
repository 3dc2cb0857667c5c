/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "onward-folder-watch.h"
#include "onward-test-diary.h"
#include "onward-wall-clock.h"

static void
count_cb (gpointer data)
{
  (*(guint *) data)++;
}

static void
test_rings (void)
{
  g_autoptr (OnwardWallClock) clock = onward_wall_clock_new ();
  guint n_rings = 0;
  gint64 moment;

  g_signal_connect_swapped (clock, "rang", G_CALLBACK (count_cb), &n_rings);
  moment = onward_wall_clock_get_now (clock) + 2;
  onward_wall_clock_wake_at (clock, moment);
  ONWARD_TEST_UNTIL (n_rings > 0);
  g_assert_cmpint (onward_wall_clock_get_now (clock), >=, moment);
  g_assert_cmpint (onward_wall_clock_get_now (clock), <=, moment + 1);

  /* Once, and not again. */
  onward_test_drain ();
  g_assert_cmpuint (n_rings, ==, 1);
}

static void
test_past (void)
{
  g_autoptr (OnwardWallClock) clock = onward_wall_clock_new ();
  guint n_rings = 0;

  g_signal_connect_swapped (clock, "rang", G_CALLBACK (count_cb), &n_rings);
  onward_wall_clock_wake_at (clock, onward_wall_clock_get_now (clock) - 1000);
  ONWARD_TEST_UNTIL (n_rings == 1);
}

/* A later word counts; never is never. */
static void
test_replaced (void)
{
  g_autoptr (OnwardWallClock) clock = onward_wall_clock_new ();
  g_autoptr (OnwardWallClock) other = onward_wall_clock_new ();
  guint n_rings = 0, n_others = 0;

  g_signal_connect_swapped (clock, "rang", G_CALLBACK (count_cb), &n_rings);
  g_signal_connect_swapped (other, "rang", G_CALLBACK (count_cb), &n_others);
  onward_wall_clock_wake_at (clock, onward_wall_clock_get_now (clock) + 1);
  onward_wall_clock_wake_at (clock, ONWARD_WALL_CLOCK_NEVER);
  onward_wall_clock_wake_at (other, onward_wall_clock_get_now (other) + 2);
  ONWARD_TEST_UNTIL (n_others == 1);
  g_assert_cmpuint (n_rings, ==, 0);
}

static void
test_local (void)
{
  g_autoptr (OnwardWallClock) clock = onward_wall_clock_new ();
  g_autoptr (GDateTime) now = NULL;

  g_setenv ("TZ", "Asia/Tokyo", TRUE);
  now = onward_wall_clock_dup_local (clock);
  g_assert_cmpint (g_date_time_get_utc_offset (now) / G_TIME_SPAN_HOUR, ==, 9);
  g_setenv ("TZ", "UTC", TRUE);
}

static void
touch (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, "x", -1, NULL));
}

/* One file of a folder matters, however it is written; the others do not. */
static void
test_folder (void)
{
  g_autofree char *folder = g_dir_make_tmp ("onward-test-XXXXXX", NULL);
  guint n_named = 0, n_all = 0;
  g_autoptr (OnwardFolderWatch) named = onward_folder_watch_new (folder, "localtime", count_cb, &n_named);
  g_autoptr (OnwardFolderWatch) all = onward_folder_watch_new (folder, NULL, count_cb, &n_all);

  g_assert_nonnull (named);
  g_assert_nonnull (all);
  touch (folder, "hosts");
  ONWARD_TEST_UNTIL (n_all > 0);
  g_assert_cmpuint (n_named, ==, 0);

  touch (folder, "localtime");
  ONWARD_TEST_UNTIL (n_named > 0);

  g_assert_null (onward_folder_watch_new ("/no/such/folder", NULL, count_cb, &n_all));
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/reminders/wall-clock/rings", test_rings);
  g_test_add_func ("/reminders/wall-clock/past", test_past);
  g_test_add_func ("/reminders/wall-clock/replaced", test_replaced);
  g_test_add_func ("/reminders/wall-clock/local", test_local);
  g_test_add_func ("/reminders/folder-watch", test_folder);
  return g_test_run ();
}
