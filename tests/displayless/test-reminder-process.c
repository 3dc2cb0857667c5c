/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-test-cost.h"
#include "onward-test-diary.h"
#include "onward-test-scene.h"

/* The reminder program as a process, with a desktop that is made up. */

static gboolean
strv_has (GStrv strings, const char *string)
{
  return g_strv_contains ((const char *const *) strings, string);
}

static void
test_done (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to <Ada>", 0);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
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
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);

  onward_test_desktop_invoke (scene->desktop, note->id, "done", NULL);
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  ONWARD_TEST_UNTIL (scene->n_heard >= 3); /* claimed, shown, done */

  ONWARD_TEST_UNTIL (onward_test_scene_status_number (scene, "open") == 0);
  onward_test_scene_quit (scene, process);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 1);
}

static void
test_open (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  g_autofree char *wanted = g_strdup_printf ("open follow-up/%s a-token", uid);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");

  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  onward_test_desktop_invoke (scene->desktop, 1, "default", "a-token");
  ONWARD_TEST_UNTIL (scene->desktop->activated->len == 1);
  g_assert_cmpstr (g_ptr_array_index (scene->desktop->activated, 0), ==, wanted);
  g_assert_cmpint (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);
  onward_test_scene_quit (scene, process);
}

/* Puts the program into a folder of its own, beside an application that writes down its arguments. */
static char *
move_program (OnwardTestScene *scene)
{
  g_autofree char *built = g_test_build_filename (G_TEST_BUILT, "src", "reminders", "onward-reminders", NULL);
  g_autofree char *folder = g_build_filename (scene->home, "src", "reminders", NULL);
  g_autofree char *application = g_build_filename (scene->home, "src", "onward", NULL);
  g_autofree char *said = g_build_filename (scene->home, "said", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\necho \"$*$GLIBC_TUNABLES\" > %s.new && mv %s.new %s\n", said,
                                             said, said);
  g_autoptr (GFile) from = g_file_new_for_path (built);
  g_autoptr (GFile) to = NULL;

  g_mkdir_with_parents (folder, 0700);
  scene->program = g_build_filename (folder, "onward-reminders", NULL);
  to = g_file_new_for_path (scene->program);
  g_assert_true (g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  g_assert_true (g_file_set_contents_full (application, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  return g_steal_pointer (&said);
}

static void
assert_said (const char *path, const char *wanted)
{
  g_autofree char *text = NULL;

  ONWARD_TEST_UNTIL (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, wanted);
  g_unlink (path);
}

/* Where the bus has no way to the application, it is started beside this program. */
static void
test_not_installed (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *said = move_program (scene);
  g_autofree char *first = onward_test_scene_plan (scene, "Write to Ada", 0);
  g_autofree char *second = NULL;
  g_autofree char *wanted = g_strdup_printf ("--open follow-up/%s\n", first);
  g_autofree char *wanted_too = NULL;
  g_autofree char *option = g_strconcat ("--diary=", scene->path, NULL);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");

  onward_test_desktop_uninstall (scene->desktop);
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  onward_test_desktop_invoke (scene->desktop, 1, "open", NULL);
  assert_said (said, wanted);
  onward_test_scene_quit (scene, process);

  /* A diary that is not the person's own comes along. */
  second = onward_test_scene_plan (scene, "Go for a walk", 0);
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, option);
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 2);
  onward_test_desktop_invoke (scene->desktop, 2, "open", NULL);
  wanted_too = g_strdup_printf ("--diary %s --open follow-up/%s\n", scene->path, second);
  assert_said (said, wanted_too);
  onward_test_scene_quit (scene, process);
}

/* A change in the application reaches the process, which takes the notice away. */
static void
test_done_elsewhere (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  record = onward_test_load (scene->app, &onward_follow_up_type, uid);
  draft = onward_record_dup_draft (record);
  onward_follow_up_done (ONWARD_FOLLOW_UP (draft), 1);
  onward_test_save (scene->app, draft);

  ONWARD_TEST_UNTIL (scene->desktop->closed->len == 1);
  g_assert_cmpuint (g_array_index (scene->desktop->closed, guint, 0), ==, 1);
  onward_test_scene_quit (scene, process);
}

/* What was planned while the process slept comes up without anybody calling it. */
static void
test_planned_meanwhile (OnwardTestScene *scene, gconstpointer data)
{
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autofree char *uid = NULL;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  onward_test_scene_quit (scene, process);
}

static void
test_while_away (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *one = onward_test_scene_plan (scene, "Write to Ada", -3000);
  g_autofree char *two = onward_test_scene_plan (scene, "Go for a walk & breathe", -2000);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  OnwardTestNote *note;

  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, two, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpint (onward_test_scene_read_number (scene, one, ONWARD_FOLLOW_UP_SHOWN), >, 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 1);
  note = onward_test_desktop_last (scene->desktop);
  g_assert_cmpstr (note->summary, ==, "While you were away");
  g_assert_cmpstr (note->body, ==, "• Write to Ada\n• Go for a walk &amp; breathe");
  g_assert_false (strv_has (note->actions, "done"));

  onward_test_desktop_invoke (scene->desktop, note->id, "open", NULL);
  ONWARD_TEST_UNTIL (scene->desktop->activated->len == 1);
  g_assert_cmpstr (g_ptr_array_index (scene->desktop->activated, 0), ==, "section today ");
  onward_test_scene_quit (scene, process);
}

/* A second start ends at once; one at login makes the first stay. */
static void
test_one_instance (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  GSubprocess *first = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);
  g_autoptr (GSubprocess) second = NULL;
  g_autoptr (GSubprocess) third = NULL;

  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpint (onward_test_scene_status_number (scene, "stays"), ==, FALSE);

  second = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);
  g_assert_cmpint (onward_test_scene_end_status (second), ==, 0);
  g_assert_cmpint (onward_test_scene_status_number (scene, "stays"), ==, FALSE);

  third = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_assert_cmpint (onward_test_scene_end_status (third), ==, 0);
  g_assert_cmpint (onward_test_scene_status_number (scene, "stays"), ==, TRUE);

  onward_test_scene_quit (scene, first);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 1);
}

/* The server ends and comes back: what was due in between comes up once, what was up before does
 * not come up again. */
static void
test_server_restart (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *before = onward_test_scene_plan (scene, "Write to Ada", 0);
  g_autofree char *between = NULL;
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_STDERR_SILENCE, "--login");

  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, before, ONWARD_FOLLOW_UP_SHOWN) > 0);
  onward_test_desktop_go (scene->desktop);
  between = onward_test_scene_plan (scene, "Go for a walk", 0);
  ONWARD_TEST_UNTIL (onward_test_scene_status_number (scene, "waiting"));
  g_assert_cmpint (onward_test_scene_status_number (scene, "server-answers"), ==, FALSE);
  g_assert_cmpint (onward_test_scene_read_number (scene, between, ONWARD_FOLLOW_UP_SHOWN), ==, 0);

  onward_test_desktop_come (scene->desktop);
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, between, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 2);
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Go for a walk");
  onward_test_scene_quit (scene, process);
}

/* Makes the claim two minutes older. */
static void
age_claim (OnwardTestScene *scene, const char *uid)
{
  g_autoptr (OnwardRecord) record = onward_test_load (scene->app, &onward_follow_up_type, uid);
  g_autoptr (OnwardRecord) draft = onward_record_dup_draft (record);

  onward_record_set_number (draft, ONWARD_FOLLOW_UP_CLAIMED,
                            onward_record_get_number (record, ONWARD_FOLLOW_UP_CLAIMED) - 120);
  onward_test_save (scene->app, draft);
}

/* Starts the program, and kills it when the claim is on the disk and the server has not answered. */
static void
start_and_kill (OnwardTestScene *scene, guint n_notes)
{
  g_autoptr (GSubprocess) process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");

  ONWARD_TEST_UNTIL (scene->desktop->notes->len == n_notes);
  g_subprocess_force_exit (process);
  onward_test_scene_wait_for_end (process);
}

/* Killed while the server hangs: nobody knows whether it was seen, so it comes up until it surely was,
 * and then no more. */
static void
test_killed (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  g_autofree char *sign = NULL;
  GSubprocess *process;

  scene->desktop->hangs = TRUE;
  start_and_kill (scene, 1);
  g_assert_cmpint (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_CLAIMED), >, 0);
  g_assert_cmpint (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN), ==, 0);
  age_claim (scene, uid);
  start_and_kill (scene, 2);
  g_assert_cmpint (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN), ==, 0);

  scene->desktop->hangs = FALSE;
  age_claim (scene, uid);
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 3);
  onward_test_scene_quit (scene, process);

  /* When the next one comes up, this one does not come along. */
  age_claim (scene, uid);
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  sign = onward_test_scene_plan (scene, "Go for a walk", 0);
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, sign, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 4);
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Go for a walk");
  onward_test_scene_quit (scene, process);
}

/* Started by the bus with nothing to do, the program does not stay. */
static void
test_ends (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 60 * 48);
  g_autoptr (GSubprocess) process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  g_assert_cmpint (onward_test_scene_end_status (process), ==, 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 0);
}

static void
test_test (OnwardTestScene *scene, gconstpointer data)
{
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autoptr (GError) error = NULL;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  onward_test_scene_call_good (scene, "Test");
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Reminders reach you");
  onward_test_desktop_go (scene->desktop);
  g_assert_null (onward_test_scene_call (scene, "Test", &error));
  onward_test_scene_quit (scene, process);
}

/* The window is closed meanwhile, and nothing else keeps the program: it stays until it has shown it. */
static void
test_test_in (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 60 * 20);
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, NULL);
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  reply = g_dbus_connection_call_sync (scene->desktop->connection, ONWARD_REMINDERS_ID, ONWARD_OBJECT_PATH "/Reminders",
                                       ONWARD_REMINDERS_ID, "TestIn", g_variant_new ("(u)", 1), NULL,
                                       G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 0);
  g_assert_finalize_object (scene->changes);
  onward_test_store_close (scene->app);
  scene->app = NULL;
  ONWARD_TEST_UNTIL (scene->desktop->notes->len == 1);
  g_assert_cmpstr (onward_test_desktop_last (scene->desktop)->summary, ==, "Reminders reach you");
  onward_test_scene_quit (scene, process);
}

/* The diary is closed while the program sleeps: nothing of it is left beside the file. */
static void
test_leaves_no_trace (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 300);
  g_autofree char *wal = g_strconcat (scene->path, "-wal", NULL);
  GSubprocess *process;

  g_assert_finalize_object (scene->changes);
  onward_test_store_close (scene->app);
  scene->app = NULL;
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene) && onward_test_scene_status_number (scene, "open") == 1);
  ONWARD_TEST_UNTIL (!g_file_test (wal, G_FILE_TEST_EXISTS));
  onward_test_scene_quit (scene, process);
}

static void
test_list (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *due = onward_test_scene_plan (scene, "Write to Ada", -1);
  g_autofree char *ahead = onward_test_scene_plan (scene, "Go for a walk", 60 * 24 * 3);
  g_autoptr (GSubprocess) process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_STDOUT_PIPE, "--list");
  g_autofree char *text = NULL;

  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  g_assert_true (g_str_has_prefix (text, "Due\n  "));
  g_assert_nonnull (strstr (text, "  Write to Ada\n\nComing\n  "));
  g_assert_true (g_str_has_suffix (text, "  Go for a walk\n"));
}

/* With no diary nothing is made; when there is one, it is seen. */
static void
test_no_diary (OnwardTestScene *scene, gconstpointer data)
{
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  g_autofree char *data_home = g_build_filename (scene->home, "data", NULL);
  g_autofree char *uid = NULL;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  g_assert_cmpint (onward_test_scene_status_number (scene, "diary"), ==, FALSE);
  g_assert_false (g_file_test (data_home, G_FILE_TEST_EXISTS));

  onward_test_scene_open_diary (scene);
  uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  onward_test_scene_quit (scene, process);
}

/* A file that is no diary: the program ends, and says nothing of where or what it is. */
static void
test_damaged (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (scene->path);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *said = NULL;
  g_autofree char *text = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (scene->path, "Dear diary\n", -1, NULL));
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_STDERR_PIPE, "--login");
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &said, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
  g_assert_nonnull (strstr (said, "The diary cannot be used"));
  g_assert_null (strstr (said, scene->home));
  g_assert_true (g_file_get_contents (scene->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "Dear diary\n");
}

/* A follow-up about an application, with names wherever one can be.  Returns: (transfer full): its uid */
static char *
plan_with_names (OnwardTestScene *scene)
{
  g_autoptr (OnwardRecord) application = ONWARD_RECORD (onward_job_application_new ());
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;

  onward_record_set_text (application, ONWARD_JOB_APPLICATION_EMPLOYER, "Lovelace Ltd");
  onward_record_set_text (application, ONWARD_JOB_APPLICATION_ROLE, "Enchantress");
  onward_test_save (scene->app, application);
  record = onward_test_load (scene->app, &onward_follow_up_type, uid);
  draft = onward_record_dup_draft (record);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_NOTES, "Mention Babbage");
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_APPLICATION, onward_record_get_uid (application));
  onward_test_save (scene->app, draft);
  return g_steal_pointer (&uid);
}

static void
assert_no_names (const char *text)
{
  static const char *const names[] = { "Ada", "Lovelace", "Enchantress", "Babbage" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (strstr (text, names[i]) != NULL)
        g_error ("“%s” is in\n%s", names[i], text);
    }
}

/* What can be seen over a shoulder, on a lock screen or by whoever listens on the bus. */
static void
test_discreet (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *settings = g_build_filename (scene->home, "config", "glib-2.0", "settings", "keyfile", NULL);
  g_autofree char *one = plan_with_names (scene);
  g_autofree char *two = NULL;
  g_autofree char *three = NULL;
  GSubprocess *process;

  g_assert_true (g_file_set_contents (settings,
                                      "[io/github/onward_app/Onward]\nquiet-hours=false\ndiscreet=true\n", -1, NULL));
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, one, ONWARD_FOLLOW_UP_SHOWN) > 0);
  assert_no_names (onward_test_desktop_last (scene->desktop)->message);
  onward_test_scene_quit (scene, process);

  /* Nor when several are told at once. */
  two = onward_test_scene_plan (scene, "Thank Ada", -3000);
  three = onward_test_scene_plan (scene, "Call Ada", -2000);
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, three, ONWARD_FOLLOW_UP_SHOWN) > 0);
  g_assert_cmpuint (scene->desktop->notes->len, ==, 2);
  assert_no_names (onward_test_desktop_last (scene->desktop)->message);
  onward_test_scene_quit (scene, process);
}

/* Not even when everything is logged: shown, refused, answered, and a diary that cannot be used. */
static void
test_log (OnwardTestScene *scene, gconstpointer data)
{
  g_autofree char *uid = plan_with_names (scene);
  g_autofree char *waiting = NULL;
  g_autofree char *said = NULL;
  GSubprocess *process;

  scene->logs_all = TRUE;
  process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_STDERR_MERGE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, "--login");
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
  onward_test_desktop_invoke (scene->desktop, 1, "later", NULL);
  ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_ACTED) > 0);
  onward_test_desktop_go (scene->desktop);
  waiting = onward_test_scene_plan (scene, "Thank Ada", 0);
  ONWARD_TEST_UNTIL (onward_test_scene_status_number (scene, "waiting"));

  onward_test_scene_call_good (scene, "Quit");
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &said, NULL, NULL));
  g_assert_nonnull (strstr (said, "A reminder waits"));
  assert_no_names (said);
  g_object_unref (process);
}

#ifndef __SANITIZE_ADDRESS__
#define DAY 30
#define QUIET_SECONDS 3

/* Kibibytes, and microseconds for one reminder */
#define MOST_RESIDENT (10 * 1024)
#define MOST_PRIVATE (1536)
#define MOST_CPU (50 * 1000)

/* It stays from login to the end of the day, so it must hardly be there. */
static void
test_cost (OnwardTestScene *scene, gconstpointer data)
{
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_NONE, "--login");
  gint64 cpu, wakes, end;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  cpu = onward_test_cost_cpu (process);
  onward_test_cost_day (scene, DAY);
  cpu = onward_test_cost_cpu (process) - cpu;
  g_test_message ("%" G_GINT64_FORMAT " µs each, %" G_GINT64_FORMAT " KiB", cpu / DAY,
                  onward_test_cost_resident (process));
  g_assert_cmpint (cpu / DAY, <=, MOST_CPU);
  g_assert_cmpint (onward_test_cost_resident (process), <, MOST_RESIDENT);

  /* Once all is written, nothing wakes it. */
  do
    {
      wakes = onward_test_cost_wakes (process);
      end = g_get_monotonic_time () + G_USEC_PER_SEC;
      ONWARD_TEST_UNTIL (g_get_monotonic_time () > end);
    }
  while (onward_test_cost_wakes (process) != wakes);
  end = g_get_monotonic_time () + QUIET_SECONDS * G_USEC_PER_SEC;
  ONWARD_TEST_UNTIL (g_get_monotonic_time () > end);
  g_assert_cmpint (onward_test_cost_wakes (process), ==, wakes);
  g_test_message ("%" G_GINT64_FORMAT " KiB private", onward_test_cost_private (process));
  g_assert_cmpint (onward_test_cost_private (process), <, MOST_PRIVATE);
  onward_test_scene_quit (scene, process);
}
#endif

#define ADD(name, function) g_test_add ("/reminders/process/" name, OnwardTestScene, NULL, onward_test_scene_set_up, function, onward_test_scene_tear_down)
#define ADD_BARE(name, function) g_test_add ("/reminders/process/" name, OnwardTestScene, "bare", onward_test_scene_set_up, function, onward_test_scene_tear_down)

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);

  ADD ("done", test_done);
  ADD ("open", test_open);
  ADD ("not-installed", test_not_installed);
  ADD ("done-elsewhere", test_done_elsewhere);
  ADD ("planned-meanwhile", test_planned_meanwhile);
  ADD ("while-away", test_while_away);
  ADD ("one-instance", test_one_instance);
  ADD ("server-restart", test_server_restart);
  ADD ("killed", test_killed);
  ADD ("ends", test_ends);
  ADD ("test", test_test);
  ADD ("test-in", test_test_in);
  ADD ("leaves-no-trace", test_leaves_no_trace);
  ADD ("list", test_list);
  ADD ("discreet", test_discreet);
  ADD ("log", test_log);
#ifndef __SANITIZE_ADDRESS__
  ADD ("cost", test_cost);
#endif
  ADD_BARE ("no-diary", test_no_diary);
  ADD_BARE ("damaged", test_damaged);
  return g_test_run ();
}
