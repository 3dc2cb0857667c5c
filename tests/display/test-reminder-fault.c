/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "onward-autostart.h"
#include "onward-reminder-fault.h"
#include "onward-test-display.h"

static void
renewed_cb (GObject *source, GAsyncResult *result, gpointer answer)
{
  *(GAsyncResult **) answer = g_object_ref (result);
}

static gboolean
renew (GSettings *settings, GError **error)
{
  g_autoptr (GAsyncResult) answer = NULL;

  onward_autostart_renew_async (settings, renewed_cb, &answer);
  ONWARD_TEST_UNTIL (answer != NULL);
  return onward_autostart_renew_finish (answer, error);
}

/* Where the folder belongs lies a file, so that the entry cannot be written: the switch goes back,
 * and a later start does not ask for what the person does not have switched on. */
static void
test_refused_start (void)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  GSettings *settings = onward_workspace_get_settings (workspace);
  g_autofree char *place = g_build_filename (g_get_user_config_dir (), "autostart", NULL);
  g_autoptr (GError) error = NULL;

  g_settings_set_boolean (settings, "start-at-login", TRUE);
  g_settings_set_boolean (settings, "autostart-asked", FALSE);
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_config_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (place, "", 0, NULL));

  g_assert_false (renew (settings, &error));
  g_assert_nonnull (error);
  g_assert_false (g_settings_get_boolean (settings, "start-at-login"));
  g_assert_true (g_settings_get_boolean (settings, "autostart-asked"));
  g_clear_error (&error);
  g_assert_true (renew (settings, &error));
  g_assert_no_error (error);

  g_assert_cmpint (g_unlink (place), ==, 0);
  onward_test_workspace_close (workspace);
}

/* What the person took out with the desktop's own tools does not come back by itself. */
static void
test_taken_out (void)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  GSettings *settings = onward_workspace_get_settings (workspace);
  g_autoptr (GError) error = NULL;

  g_settings_set_boolean (settings, "start-at-login", TRUE);
  g_settings_set_boolean (settings, "autostart-asked", TRUE);
  g_assert_true (renew (settings, &error));
  g_assert_no_error (error);
  g_assert_false (onward_autostart_is_there ());
  onward_test_workspace_close (workspace);
}

static OnwardReminderFault
read_status (const char *text)
{
  g_autoptr (GVariant) status = g_variant_ref_sink (g_variant_new_parsed (text));

  return onward_reminder_fault_read (status);
}

static void
test_status (void)
{
  g_assert_cmpint (read_status ("{'server-answers': <true>, 'server': <'dunst'>}"), ==, ONWARD_REMINDER_FAULT_NONE);
  g_assert_cmpint (read_status ("{'server-answers': <false>, 'server': <''>}"), ==, ONWARD_REMINDER_FAULT_SERVER);
}

/* On a bus that starts no services and without a program to start, nobody answers. */
static void
test_nobody_answers (void)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  g_assert_nonnull (bus);
  g_settings_set_boolean (onward_workspace_get_settings (workspace), "start-at-login", FALSE);
  onward_reminder_fault_watch (workspace, bus);
  ONWARD_TEST_UNTIL (onward_workspace_get_reminder_fault (workspace) == ONWARD_REMINDER_FAULT_PROGRAM);
  onward_test_workspace_close (workspace);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/reminder-fault/refused-start", test_refused_start);
  g_test_add_func ("/reminder-fault/taken-out", test_taken_out);
  g_test_add_func ("/reminder-fault/status", test_status);
  g_test_add_func ("/reminder-fault/nobody-answers", test_nobody_answers);
  return g_test_run ();
}
