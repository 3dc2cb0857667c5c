/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>

#include "onward-changes.h"
#include "onward-follow-up.h"
#include "onward-test-desktop.h"
#include "onward-test-diary.h"

/* The reminder program as a process, on a bus of its own, with a desktop that is made up.  The test
 * is the application: it has the diary open all the time. */

#define REMINDERS_PATH ONWARD_OBJECT_PATH "/Reminders"

/* Programs that live in this home see no quiet hours, whatever the time is now. */
#define SETTINGS "[io/github/onward_app/Onward]\nquiet-hours=false\n"

typedef struct
{
  GTestDBus *bus;
  OnwardTestDesktop *desktop;
  char *home;
  char *path;
  OnwardStore *app;
  OnwardChanges *changes;
  guint n_heard;
} Scene;

static void
heard_cb (Scene *scene)
{
  scene->n_heard++;
}

static void
open_diary (Scene *scene)
{
  scene->app = onward_test_store_open (scene->path, NULL);
  scene->changes = onward_changes_new (scene->app, scene->desktop->connection);
  g_signal_connect_swapped (scene->changes, "heard", G_CALLBACK (heard_cb), scene);
}

static void
set_up (Scene *scene, gconstpointer data)
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
    open_diary (scene);
}

static void
tear_down (Scene *scene, gconstpointer data)
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
}

static char *
program_path (void)
{
  return g_test_build_filename (G_TEST_BUILT, "src", "reminders", "onward-reminders", NULL);
}

static GSubprocess *
start (Scene *scene, GSubprocessFlags flags, const char *argument)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);
  g_autofree char *program = program_path ();
  g_autofree char *data_home = g_build_filename (scene->home, "data", NULL);
  g_autofree char *config_home = g_build_filename (scene->home, "config", NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_setenv (launcher, "HOME", scene->home, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", data_home, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", config_home, TRUE);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", g_test_dbus_get_bus_address (scene->bus), TRUE);
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

static void
wait_for_end (GSubprocess *process)
{
  gboolean ended = FALSE;

  g_subprocess_wait_async (process, NULL, ended_cb, &ended);
  ONWARD_TEST_UNTIL (ended);
}

static int
end_status (GSubprocess *process)
{
  wait_for_end (process);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}

static void
called_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GVariant *
call (Scene *scene, const char *method, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_dbus_connection_call (scene->desktop->connection, ONWARD_REMINDERS_ID, REMINDERS_PATH, ONWARD_REMINDERS_ID, method,
                          NULL, NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, called_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  return g_dbus_connection_call_finish (scene->desktop->connection, result, error);
}

static void
call_good (Scene *scene, const char *method)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = call (scene, method, &error);

  g_assert_no_error (error);
}

static gboolean
is_running (Scene *scene)
{
  g_autoptr (GVariant) reply = call (scene, "Status", NULL);

  return reply != NULL;
}

static gint64
status_number (Scene *scene, const char *key)
{
  g_autoptr (GVariant) reply = call (scene, "Status", NULL);
  g_autoptr (GVariant) status = NULL;
  g_autoptr (GVariant) value = NULL;

  g_assert_nonnull (reply);
  status = g_variant_get_child_value (reply, 0);
  value = g_variant_lookup_value (status, key, NULL);
  g_assert_nonnull (value);
  return g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN) ? g_variant_get_boolean (value)
                                                              : g_variant_get_int64 (value);
}

static void
quit (Scene *scene, GSubprocess *process)
{
  call_good (scene, "Quit");
  g_assert_cmpint (end_status (process), ==, 0);
  g_object_unref (process);
}

/* @minutes: from now */
static char *
plan (Scene *scene, const char *title, int minutes)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_add_minutes (now, minutes);
  g_autofree char *due = g_date_time_format (then, "%Y-%m-%dT%H:%M");
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new (title, due);

  onward_test_save (scene->app, follow_up);
  return g_strdup (onward_record_get_uid (ONWARD_RECORD (follow_up)));
}

static gint64
read_number (Scene *scene, const char *uid, guint field)
{
  g_autoptr (OnwardRecord) record = onward_test_load (scene->app, &onward_follow_up_type, uid);

  return onward_record_get_number (record, field);
}

static gboolean
strv_has (GStrv strings, const char *string)
{
  return g_strv_contains ((const char *const *) strings, string);
}

/* Cases */

static void
test_done (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to <Ada>", 0);
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  OnwardTestNote *note;
  g_autofree char *wal = g_strconcat (scene->path, "-wal", NULL);

  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  note = onward_test_desktop_last (scene->desktop);
  g_assert_cmpstr (note->summary, ==, "Write to <Ada>");
  g_assert_cmpstr (note->desktop_entry, ==, ONWARD_APP_ID);
  g_assert_cmpint (note->timeout, ==, 0);
  g_assert_true (strv_has (note->actions, "done"));
  g_assert_true (strv_has (note->actions, "later"));
  g_assert_true (strv_has (note->actions, "open"));
  g_assert_true (strv_has (note->actions, "default"));
  ONWARD_TEST_UNTIL (read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);

  onward_test_desktop_invoke (scene->desktop, note->id, "done", NULL);
  ONWARD_TEST_UNTIL (read_number (scene, uid, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  g_assert_cmpuint (scene->n_heard, >=, 3); /* claimed, shown, done */

  ONWARD_TEST_UNTIL (status_number (scene, "open") == 0);
  quit (scene, process);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 1);
}

static void
test_open (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to Ada", 0);
  g_autofree char *wanted = g_strdup_printf ("open follow-up/%s a-token", uid);
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");

  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  onward_test_desktop_invoke (scene->desktop, 1, "default", "a-token");
  ONWARD_TEST_UNTIL (scene->desktop->activated->len == 1);
  g_assert_cmpstr (g_ptr_array_index (scene->desktop->activated, 0), ==, wanted);
  g_assert_cmpint (read_number (scene, uid, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);
  quit (scene, process);
}

/* A change in the application reaches the process, which takes the notice away. */
static void
test_done_elsewhere (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to Ada", 0);
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  ONWARD_TEST_UNTIL (read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  record = onward_test_load (scene->app, &onward_follow_up_type, uid);
  draft = onward_record_dup_draft (record);
  onward_follow_up_done (ONWARD_FOLLOW_UP (draft), 1);
  onward_test_save (scene->app, draft);

  ONWARD_TEST_UNTIL (scene->desktop->closed->len == 1);
  g_assert_cmpuint (g_array_index (scene->desktop->closed, guint, 0), ==, 1);
  quit (scene, process);
}

/* What was planned while the process slept comes up without anybody calling it. */
static void
test_planned_meanwhile (Scene *scene, gconstpointer data)
{
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autofree char *uid = NULL;

  ONWARD_TEST_UNTIL (is_running (scene));
  uid = plan (scene, "Write to Ada", 0);
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  quit (scene, process);
}

static void
test_while_away (Scene *scene, gconstpointer data)
{
  g_autofree char *one = plan (scene, "Write to Ada", -3000);
  g_autofree char *two = plan (scene, "Go for a walk & breathe", -2000);
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  OnwardTestNote *note;

  ONWARD_TEST_UNTIL (read_number (scene, two, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpint (read_number (scene, one, ONWARD_FOLLOW_UP_SHOWN), >, 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 1);
  note = onward_test_desktop_last (scene->desktop);
  g_assert_cmpstr (note->summary, ==, "While you were away");
  g_assert_cmpstr (note->body, ==, "• Write to Ada\n• Go for a walk &amp; breathe");
  g_assert_false (strv_has (note->actions, "done"));

  onward_test_desktop_invoke (scene->desktop, note->id, "open", NULL);
  ONWARD_TEST_UNTIL (scene->desktop->activated->len == 1);
  g_assert_cmpstr (g_ptr_array_index (scene->desktop->activated, 0), ==, "section today ");
  quit (scene, process);
}

/* A second start ends at once; one at login makes the first stay. */
static void
test_one_instance (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to Ada", 0);
  GSubprocess *first = start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);
  g_autoptr (GSubprocess) second = NULL;
  g_autoptr (GSubprocess) third = NULL;

  ONWARD_TEST_UNTIL (read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpint (status_number (scene, "stays"), ==, FALSE);

  second = start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);
  g_assert_cmpint (end_status (second), ==, 0);
  g_assert_cmpint (status_number (scene, "stays"), ==, FALSE);

  third = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_assert_cmpint (end_status (third), ==, 0);
  g_assert_cmpint (status_number (scene, "stays"), ==, TRUE);

  quit (scene, first);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 1);
}

/* The server ends and comes back: what was due in between comes up once, what was up before does
 * not come up again. */
static void
test_server_restart (Scene *scene, gconstpointer data)
{
  g_autofree char *before = plan (scene, "Write to Ada", 0);
  g_autofree char *between = NULL;
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_STDERR_SILENCE, "--login");

  ONWARD_TEST_UNTIL (read_number (scene, before, ONWARD_FOLLOW_UP_SHOWN) > 0);
  onward_test_desktop_go (scene->desktop);
  between = plan (scene, "Go for a walk", 0);
  ONWARD_TEST_UNTIL (status_number (scene, "waiting"));
  g_assert_cmpint (status_number (scene, "server-answers"), ==, FALSE);
  g_assert_cmpint (read_number (scene, between, ONWARD_FOLLOW_UP_SHOWN), ==, 0);

  onward_test_desktop_come (scene->desktop);
  ONWARD_TEST_UNTIL (read_number (scene, between, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 2);
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Go for a walk");
  quit (scene, process);
}

/* Killed when the claim is on the disk and the server has not answered: once more, and no more. */
static void
test_killed (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to Ada", 0);
  g_autofree char *sign = NULL;
  GSubprocess *process;
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  scene->desktop->hangs = TRUE;
  process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  g_subprocess_force_exit (process);
  wait_for_end (process);
  g_clear_object (&process);
  g_assert_cmpint (read_number (scene, uid, ONWARD_FOLLOW_UP_CLAIMED), >, 0);
  g_assert_cmpint (read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN), ==, 0);

  /* Two minutes later */
  record = onward_test_load (scene->app, &onward_follow_up_type, uid);
  draft = onward_record_dup_draft (record);
  onward_record_set_number (draft, ONWARD_FOLLOW_UP_CLAIMED,
                            onward_record_get_number (record, ONWARD_FOLLOW_UP_CLAIMED) - 120);
  onward_test_save (scene->app, draft);
  process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 2);
  g_subprocess_force_exit (process);
  wait_for_end (process);
  g_clear_object (&process);

  /* When the next one comes up, this one does not come along. */
  scene->desktop->hangs = FALSE;
  process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  sign = plan (scene, "Go for a walk", 0);
  ONWARD_TEST_UNTIL (read_number (scene, sign, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 3);
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Go for a walk");
  quit (scene, process);
}

/* Started by the bus with nothing to do, the program does not stay. */
static void
test_ends (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to Ada", 60 * 48);
  g_autoptr (GSubprocess) process = start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);

  ONWARD_TEST_UNTIL (is_running (scene));
  g_assert_cmpint (end_status (process), ==, 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 0);
}

static void
test_test (Scene *scene, gconstpointer data)
{
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autoptr (GError) error = NULL;

  ONWARD_TEST_UNTIL (is_running (scene));
  call_good (scene, "Test");
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Reminders reach you");
  onward_test_desktop_go (scene->desktop);
  g_assert_null (call (scene, "Test", &error));
  quit (scene, process);
}

/* The diary is closed while the program sleeps: nothing of it is left beside the file. */
static void
test_leaves_no_trace (Scene *scene, gconstpointer data)
{
  g_autofree char *uid = plan (scene, "Write to Ada", 300);
  g_autofree char *wal = g_strconcat (scene->path, "-wal", NULL);
  GSubprocess *process;

  g_assert_finalize_object (scene->changes);
  onward_test_store_close (scene->app);
  scene->app = NULL;
  process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (is_running (scene) && status_number (scene, "open") == 1);
  ONWARD_TEST_UNTIL (!g_file_test (wal, G_FILE_TEST_EXISTS));
  quit (scene, process);
}

static void
test_list (Scene *scene, gconstpointer data)
{
  g_autofree char *due = plan (scene, "Write to Ada", -1);
  g_autofree char *ahead = plan (scene, "Go for a walk", 60 * 24 * 3);
  g_autoptr (GSubprocess) process = start (scene, G_SUBPROCESS_FLAGS_STDOUT_PIPE, "--list");
  g_autofree char *text = NULL;

  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  g_assert_true (g_str_has_prefix (text, "Due\n  "));
  g_assert_nonnull (strstr (text, "  Write to Ada\n\nComing\n  "));
  g_assert_true (g_str_has_suffix (text, "  Go for a walk\n"));
}

/* With no diary nothing is made; when there is one, it is seen. */
static void
test_no_diary (Scene *scene, gconstpointer data)
{
  GSubprocess *process = start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autofree char *data_home = g_build_filename (scene->home, "data", NULL);
  g_autofree char *uid = NULL;

  ONWARD_TEST_UNTIL (is_running (scene));
  g_assert_cmpint (status_number (scene, "diary"), ==, FALSE);
  g_assert_false (g_file_test (data_home, G_FILE_TEST_EXISTS));

  open_diary (scene);
  uid = plan (scene, "Write to Ada", 0);
  ONWARD_TEST_UNTIL (read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  quit (scene, process);
}

/* A file that is no diary: the program ends, and says nothing of where or what it is. */
static void
test_damaged (Scene *scene, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (scene->path);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *said = NULL;
  g_autofree char *text = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (scene->path, "Dear diary\n", -1, NULL));
  process = start (scene, G_SUBPROCESS_FLAGS_STDERR_PIPE, "--login");
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &said, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
  g_assert_nonnull (strstr (said, "The diary cannot be used"));
  g_assert_null (strstr (said, scene->home));
  g_assert_true (g_file_get_contents (scene->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "Dear diary\n");
}

#define ADD(name, function) g_test_add ("/reminders/process/" name, Scene, NULL, set_up, function, tear_down)
#define ADD_BARE(name, function) g_test_add ("/reminders/process/" name, Scene, "bare", set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);

  ADD ("done", test_done);
  ADD ("open", test_open);
  ADD ("done-elsewhere", test_done_elsewhere);
  ADD ("planned-meanwhile", test_planned_meanwhile);
  ADD ("while-away", test_while_away);
  ADD ("one-instance", test_one_instance);
  ADD ("server-restart", test_server_restart);
  ADD ("killed", test_killed);
  ADD ("ends", test_ends);
  ADD ("test", test_test);
  ADD ("leaves-no-trace", test_leaves_no_trace);
  ADD ("list", test_list);
  ADD_BARE ("no-diary", test_no_diary);
  ADD_BARE ("damaged", test_damaged);
  return g_test_run ();
}
