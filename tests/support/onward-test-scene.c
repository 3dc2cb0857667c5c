/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-scene.h"

#include "onward-follow-up.h"
#include "onward-test-diary.h"

#define REMINDERS_PATH ONWARD_OBJECT_PATH "/Reminders"

/* Programs that live in this home see no quiet hours, whatever the time is now. */
#define SETTINGS "[io/github/onward_app/Onward]\nquiet-hours=false\n"


static void
heard_cb (OnwardTestScene *scene)
{
  scene->n_heard++;
}

void
onward_test_scene_open_diary (OnwardTestScene *scene)
{
  scene->app = onward_test_store_open (scene->path, NULL);
  scene->changes = onward_changes_new (scene->app, scene->desktop->connection);
  g_signal_connect_swapped (scene->changes, "heard", G_CALLBACK (heard_cb), scene);
}

void
onward_test_scene_set_up (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *settings = NULL;
  g_autofree char *folder = NULL;

  scene->home = g_dir_make_tmp ("onward-test-XXXXXX", NULL);
  scene->path = g_build_filename (scene->home, "data", "onward", "onward.db", NULL);
  settings = g_build_filename (scene->home, "config", "glib-2.0", "settings", "keyfile", NULL);
  folder = g_path_get_dirname (settings);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (settings, SETTINGS, -1, NULL));

  scene->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (scene->bus);
  scene->desktop = onward_test_desktop_new (g_test_dbus_get_bus_address (scene->bus));
  onward_test_desktop_come (scene->desktop);
  if (data == NULL)
    onward_test_scene_open_diary (scene);
}

void
onward_test_scene_tear_down (OnwardTestScene *scene, gconstpointer data)
{
  if (scene->app != NULL)
    {
      g_assert_finalize_object (scene->changes);
      onward_test_store_close (scene->app);
    }
  onward_test_desktop_free (scene->desktop);
  g_test_dbus_down (scene->bus);
  g_object_unref (scene->bus);
  g_free (scene->home);
  g_free (scene->path);
  g_free (scene->program);
}

static char *
program_path (void)
{
  return g_test_build_filename (G_TEST_BUILT, "src", "reminders", "onward-reminders", NULL);
}

GSubprocess *
onward_test_scene_start (OnwardTestScene *scene, GSubprocessFlags flags, const char *argument)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);
  g_autofree char *built = program_path ();
  const char *program = scene->program != NULL ? scene->program : built;
  g_autofree char *data_home = g_build_filename (scene->home, "data", NULL);
  g_autofree char *config_home = g_build_filename (scene->home, "config", NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_setenv (launcher, "HOME", scene->home, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", data_home, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", config_home, TRUE);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", g_test_dbus_get_bus_address (scene->bus), TRUE);
  if (scene->logs_all)
    g_subprocess_launcher_setenv (launcher, "G_MESSAGES_DEBUG", "all", TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, program, argument, NULL);
  g_assert_no_error (error);
  return process;
}

static void
ended_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (g_subprocess_wait_finish (G_SUBPROCESS (source), result, NULL));
  *(gboolean *) data = TRUE;
}

void
onward_test_scene_wait_for_end (GSubprocess *process)
{
  gboolean ended = FALSE;

  g_subprocess_wait_async (process, NULL, ended_cb, &ended);
  ONWARD_TEST_UNTIL (ended);
}

int
onward_test_scene_end_status (GSubprocess *process)
{
  onward_test_scene_wait_for_end (process);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}

static void
called_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

GVariant *
onward_test_scene_call (OnwardTestScene *scene, const char *method, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_dbus_connection_call (scene->desktop->connection, ONWARD_REMINDERS_ID, REMINDERS_PATH, ONWARD_REMINDERS_ID, method,
                          NULL, NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, called_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  return g_dbus_connection_call_finish (scene->desktop->connection, result, error);
}

void
onward_test_scene_call_good (OnwardTestScene *scene, const char *method)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = onward_test_scene_call (scene, method, &error);

  g_assert_no_error (error);
}

gboolean
onward_test_scene_is_running (OnwardTestScene *scene)
{
  g_autoptr (GVariant) reply = onward_test_scene_call (scene, "Status", NULL);

  return reply != NULL;
}

gint64
onward_test_scene_status_number (OnwardTestScene *scene, const char *key)
{
  g_autoptr (GVariant) reply = onward_test_scene_call (scene, "Status", NULL);
  g_autoptr (GVariant) status = NULL;
  g_autoptr (GVariant) value = NULL;

  g_assert_nonnull (reply);
  status = g_variant_get_child_value (reply, 0);
  value = g_variant_lookup_value (status, key, NULL);
  g_assert_nonnull (value);
  return g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN) ? g_variant_get_boolean (value)
                                                              : g_variant_get_int64 (value);
}

void
onward_test_scene_quit (OnwardTestScene *scene, GSubprocess *process)
{
  onward_test_scene_call_good (scene, "Quit");
  g_assert_cmpint (onward_test_scene_end_status (process), ==, 0);
  g_object_unref (process);
}

/* @minutes: from now */
char *
onward_test_scene_plan (OnwardTestScene *scene, const char *title, int minutes)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_add_minutes (now, minutes);
  g_autofree char *due = g_date_time_format (then, "%Y-%m-%dT%H:%M");
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new (title, due);

  onward_test_save (scene->app, follow_up);
  return g_strdup (onward_record_get_uid (ONWARD_RECORD (follow_up)));
}

gint64
onward_test_scene_read_number (OnwardTestScene *scene, const char *uid, guint field)
{
  g_autoptr (OnwardRecord) record = onward_test_load (scene->app, &onward_follow_up_type, uid);

  return onward_record_get_number (record, field);
}
