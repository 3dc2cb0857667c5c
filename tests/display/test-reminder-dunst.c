/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "onward-follow-up.h"
#include "onward-test-diary.h"
#include "onward-test-scene.h"

/* The reminder program with a notification daemon that people use. */

#define NOTIFICATIONS "org.freedesktop.Notifications"
#define NOTIFICATIONS_PATH "/org/freedesktop/Notifications"
#define DUNST "org.dunstproject.cmd0"

/* The menu of dunst is a program that answers with a line: here it reads one from a file. */
#define SETTINGS                                                                        \
  "[global]\nnotification_limit = 0\nidle_threshold = 0\ndmenu = /bin/cat %s\n"         \
  "mouse_left_click = do_action\n"

/* A GTestDBus takes the display out of the environment. */
static char *display;

static char *
choice_path (OnwardTestScene *scene)
{
  return g_build_filename (scene->home, "choice", NULL);
}

static gboolean
has_server (OnwardTestScene *scene)
{
  g_autoptr (GVariant) reply = NULL;
  gboolean has;

  reply = g_dbus_connection_call_sync (scene->desktop->connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "NameHasOwner", g_variant_new ("(s)", NOTIFICATIONS),
                                       NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  g_assert_nonnull (reply);
  g_variant_get (reply, "(b)", &has);
  return has;
}

static GSubprocess *
start_dunst (OnwardTestScene *scene)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *settings_path = g_build_filename (scene->home, "dunstrc", NULL);
  g_autofree char *choice = choice_path (scene);
  g_autofree char *settings = g_strdup_printf (SETTINGS, choice);
  g_autoptr (GError) error = NULL;
  GSubprocess *dunst;

  g_assert_true (g_file_set_contents (settings_path, settings, -1, NULL));
  g_subprocess_launcher_setenv (launcher, "HOME", scene->home, TRUE);
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", g_test_dbus_get_bus_address (scene->bus), TRUE);
  g_subprocess_launcher_setenv (launcher, "DISPLAY", display, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  dunst = g_subprocess_launcher_spawn (launcher, &error, "dunst", "-config", settings_path, NULL);
  g_assert_no_error (error);
  ONWARD_TEST_UNTIL (has_server (scene));
  return dunst;
}

static void
stop_dunst (OnwardTestScene *scene, GSubprocess *dunst)
{
  g_subprocess_force_exit (dunst);
  onward_test_scene_wait_for_end (dunst);
  g_object_unref (dunst);
  ONWARD_TEST_UNTIL (!has_server (scene));
}

/* dunst counts its notifications; the number that the next one will have is found by asking for one. */
static guint
next_number (OnwardTestScene *scene)
{
  static const char *const no_actions[] = { NULL };
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariant) closed = NULL;
  guint number;

  reply = g_dbus_connection_call_sync (scene->desktop->connection, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS,
                                       "Notify",
                                       g_variant_new ("(susss^as@a{sv}i)", "Test", 0, "", "A number", "", no_actions,
                                                      g_variant_new_array (G_VARIANT_TYPE ("{sv}"), NULL, 0), 0),
                                       NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  g_assert_nonnull (reply);
  g_variant_get (reply, "(u)", &number);
  closed = g_dbus_connection_call_sync (scene->desktop->connection, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS,
                                        "CloseNotification", g_variant_new ("(u)", number), NULL,
                                        G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  g_assert_nonnull (closed);
  return number + 1;
}

/* How many notifications are on the screen. */
static guint
count_displayed (OnwardTestScene *scene)
{
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariant) value = NULL;

  reply = g_dbus_connection_call_sync (scene->desktop->connection, NOTIFICATIONS, NOTIFICATIONS_PATH,
                                       "org.freedesktop.DBus.Properties", "Get",
                                       g_variant_new ("(ss)", DUNST, "displayedLength"), NULL, G_DBUS_CALL_FLAGS_NONE,
                                       -1, NULL, NULL);
  g_assert_nonnull (reply);
  g_variant_get (reply, "(v)", &value);
  return g_variant_get_uint32 (value);
}

static void
tell_dunst (OnwardTestScene *scene, const char *method, GVariant *parameters)
{
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  reply = g_dbus_connection_call_sync (scene->desktop->connection, NOTIFICATIONS, NOTIFICATIONS_PATH, DUNST, method,
                                       parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
}

/* Presses a button of the notification with this id. */
static void
press (OnwardTestScene *scene, guint id, const char *action)
{
  g_autofree char *choice = choice_path (scene);
  g_autofree char *line = g_strdup_printf ("#a (b) [%u,%s]", id, action);

  g_assert_true (g_file_set_contents (choice, line, -1, NULL));
  tell_dunst (scene, "ContextMenuCall", NULL);
}

static void
wait_for_shown (OnwardTestScene *scene, const char *uid)
{
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  ONWARD_TEST_UNTIL (count_displayed (scene) == 1);
}

static void
test_day (OnwardTestScene *scene, gconstpointer data)
{
  GSubprocess *dunst = start_dunst (scene);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autofree char *done = NULL;
  g_autofree char *later = NULL;
  g_autofree char *open = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *elsewhere = NULL;
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  guint number;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  number = next_number (scene);
  done = onward_test_scene_plan (scene, "Write to <Ada> & Grace", 0);
  wait_for_shown (scene, done);
  press (scene, number++, "done");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, done, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  ONWARD_TEST_UNTIL (count_displayed (scene) == 0);

  later = onward_test_scene_plan (scene, "Go for a walk", 0);
  wait_for_shown (scene, later);
  press (scene, number++, "later");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, later, ONWARD_FOLLOW_UP_ACTED) > 0);
  g_assert_cmpint (onward_test_scene_read_number (scene, later, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);
  ONWARD_TEST_UNTIL (count_displayed (scene) == 0);

  open = onward_test_scene_plan (scene, "Read the posting again", 0);
  wanted = g_strdup_printf ("open follow-up/%s ", open);
  wait_for_shown (scene, open);
  press (scene, number++, "default");
  ONWARD_TEST_UNTIL (scene->desktop->activated->len == 1);
  g_assert_cmpstr (g_ptr_array_index (scene->desktop->activated, 0), ==, wanted);
  ONWARD_TEST_UNTIL (count_displayed (scene) == 0);

  elsewhere = onward_test_scene_plan (scene, "Ask for feedback", 0);
  wait_for_shown (scene, elsewhere);
  record = onward_test_load (scene->app, &onward_follow_up_type, elsewhere);
  draft = onward_record_dup_draft (record);
  onward_follow_up_drop (ONWARD_FOLLOW_UP (draft), 1);
  onward_test_save (scene->app, draft);
  ONWARD_TEST_UNTIL (count_displayed (scene) == 0);

  onward_test_scene_quit (scene, process);
  stop_dunst (scene, dunst);
}

/* The daemon crashes; what comes due while it is gone waits for the next one. */
static void
test_crash (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *before = onward_test_scene_plan (scene, "Write to Ada", 0);
  g_autofree char *between = NULL;
  GSubprocess *dunst = start_dunst (scene);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_STDERR_SILENCE, "--login");

  wait_for_shown (scene, before);
  stop_dunst (scene, dunst);
  between = onward_test_scene_plan (scene, "Go for a walk", 0);
  ONWARD_TEST_UNTIL (onward_test_scene_status_number (scene, "waiting"));

  dunst = start_dunst (scene);
  wait_for_shown (scene, between);
  press (scene, next_number (scene) - 2, "done");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, between, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  onward_test_scene_quit (scene, process);
  stop_dunst (scene, dunst);
}

static void
set_up (OnwardTestScene *scene, gconstpointer data)
{
  onward_test_scene_set_up (scene, data);
  onward_test_desktop_go (scene->desktop);
  ONWARD_TEST_UNTIL (!has_server (scene));
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  display = g_strdup (g_getenv ("DISPLAY"));
  g_assert_nonnull (display);
  g_test_add ("/reminders/dunst/day", OnwardTestScene, NULL, set_up, test_day, onward_test_scene_tear_down);
  g_test_add ("/reminders/dunst/crash", OnwardTestScene, NULL, set_up, test_crash, onward_test_scene_tear_down);
  return g_test_run ();
}
