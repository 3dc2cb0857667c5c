/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-commands.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "onward-demo.h"
#include "onward-error.h"
#include "onward-transfer.h"

/* Waiting */

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **answer = data;

  *answer = g_object_ref (result);
}

/* The store answers on the thread that asked, so its main context has to turn. */
static void
wait_for (GAsyncResult **answer)
{
  while (*answer == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
open_store (OnwardStore *store, GError **error)
{
  g_autoptr (GAsyncResult) answer = NULL;

  onward_store_open_async (store, NULL, answer_cb, &answer);
  wait_for (&answer);
  return onward_store_open_finish (store, answer, error);
}

static gboolean
close_store (OnwardStore *store, GError **error)
{
  g_autoptr (GAsyncResult) answer = NULL;

  onward_store_close_async (store, answer_cb, &answer);
  wait_for (&answer);
  return onward_store_close_finish (store, answer, error);
}

/* The commands */

/* Writes all of the diary to a file.  @n_records: (out) (optional): how many records that are. */
gboolean
onward_command_export (OnwardStore *store, const char *path, guint *n_records, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GAsyncResult) answer = NULL;

  onward_transfer_export_async (store, file, NULL, answer_cb, &answer);
  wait_for (&answer);
  return onward_transfer_export_finish (store, answer, n_records, error);
}

/* Takes over what a file has that the diary has not, or older.  Returns: (transfer full): what was
 * found in the file; NULL when nothing was taken over.  @n_written: (out) (optional) */
OnwardImportReport *
onward_command_import (OnwardStore *store, const char *path, guint *n_written, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (OnwardImportReport) report = NULL;

  onward_transfer_check_async (store, file, NULL, answer_cb, &answer);
  wait_for (&answer);
  report = onward_transfer_check_finish (store, answer, error);
  if (report == NULL)
    return NULL;
  g_clear_object (&answer);
  onward_transfer_apply_async (store, report, NULL, answer_cb, &answer);
  wait_for (&answer);
  if (!onward_transfer_apply_finish (store, answer, n_written, error))
    return NULL;
  return g_steal_pointer (&report);
}

/* Looks through the whole file of the diary. */
gboolean
onward_command_check (OnwardStore *store, GError **error)
{
  g_autoptr (GAsyncResult) answer = NULL;

  onward_store_check_async (store, NULL, answer_cb, &answer);
  wait_for (&answer);
  return onward_store_check_finish (store, answer, error);
}

/* The demo diary */

static gboolean
fill_demo (OnwardStore *store, GDateTime *now, GError **error)
{
  g_autoptr (GPtrArray) snapshots = onward_demo_dup_snapshots (now);
  g_autoptr (GAsyncResult) answer = NULL;

  onward_store_put_async (store, snapshots, NULL, answer_cb, &answer);
  wait_for (&answer);
  return onward_store_put_finish (store, answer, error);
}

/* Makes a diary of the demo in a folder that nobody else can look into.  Returns: (transfer full): its
 * path, to be given to onward_demo_diary_remove () in the end. */
char *
onward_demo_diary_make (GDateTime *now, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("onward-demo-XXXXXX", error);
  g_autofree char *path = NULL;
  g_autoptr (OnwardStore) store = NULL;

  if (folder == NULL)
    return NULL;
  path = g_build_filename (folder, "onward.db", NULL);
  store = onward_store_new (path);
  if (open_store (store, error) && fill_demo (store, now, error) && close_store (store, error))
    return g_steal_pointer (&path);
  onward_demo_diary_remove (path);
  return NULL;
}

/* Removes the files of a diary that onward_demo_diary_make () made, and its folder. */
void
onward_demo_diary_remove (const char *path)
{
  static const char *const endings[] = { "", "-wal", "-shm", "-journal" };
  g_autofree char *folder = g_path_get_dirname (path);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);

      g_remove (file);
    }
  g_rmdir (folder);
}

/* The command line */

static void
print_error (const GError *error)
{
  g_printerr ("onward: %s\n", error->message);
}

static OnwardExit
run_import (OnwardStore *store, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardImportReport) report = NULL;
  g_autofree char *summary = NULL;
  g_auto (GStrv) lines = NULL;

  report = onward_command_import (store, path, NULL, &error);
  if (report == NULL)
    {
      print_error (error);
      return ONWARD_EXIT_TROUBLE;
    }
  lines = onward_import_report_dup_lines (report);
  summary = onward_import_report_dup_summary (report);
  for (gsize i = 0; lines[i] != NULL; i++)
    g_print ("%s\n", lines[i]);
  g_print ("%s\n", summary);
  return onward_import_report_count (report, ONWARD_IMPORT_REFUSED) > 0 ? ONWARD_EXIT_SOME_REFUSED : ONWARD_EXIT_DONE;
}

static OnwardExit
run_check (OnwardStore *store)
{
  g_autoptr (GError) error = NULL;

  if (!onward_command_check (store, &error))
    {
      print_error (error);
      return ONWARD_EXIT_TROUBLE;
    }
  g_print ("%s\n", _("The diary is sound."));
  return ONWARD_EXIT_DONE;
}

static OnwardExit
run_export (OnwardStore *store, const char *path)
{
  g_autoptr (GError) error = NULL;
  guint n;

  if (!onward_command_export (store, path, &n, &error))
    {
      print_error (error);
      return ONWARD_EXIT_TROUBLE;
    }
  g_print (ngettext ("%u record written to %s\n", "%u records written to %s\n", n), n, path);
  return ONWARD_EXIT_DONE;
}

static OnwardExit
run_on_store (OnwardStore *store, const OnwardCommands *commands)
{
  OnwardExit exit = ONWARD_EXIT_DONE;

  if (commands->import_from != NULL)
    exit = run_import (store, commands->import_from);
  if (commands->check && exit != ONWARD_EXIT_TROUBLE && run_check (store) != ONWARD_EXIT_DONE)
    exit = ONWARD_EXIT_TROUBLE;
  if (commands->export_to != NULL && exit != ONWARD_EXIT_TROUBLE &&
      run_export (store, commands->export_to) != ONWARD_EXIT_DONE)
    exit = ONWARD_EXIT_TROUBLE;
  return exit;
}

static OnwardExit
run_on_path (const char *path, const OnwardCommands *commands)
{
  g_autoptr (OnwardStore) store = onward_store_new (path);
  g_autoptr (GError) error = NULL;
  OnwardExit exit;

  if (!open_store (store, &error))
    {
      print_error (error);
      return ONWARD_EXIT_TROUBLE;
    }
  exit = run_on_store (store, commands);
  if (!close_store (store, &error))
    {
      print_error (error);
      exit = ONWARD_EXIT_TROUBLE;
    }
  return exit;
}

static OnwardExit
run_on_demo (const OnwardCommands *commands)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = onward_demo_diary_make (now, &error);
  OnwardExit exit;

  if (path == NULL)
    {
      print_error (error);
      return ONWARD_EXIT_TROUBLE;
    }
  exit = run_on_path (path, commands);
  onward_demo_diary_remove (path);
  return exit;
}

/* Returns: whether there is anything to do without a window. */
gboolean
onward_commands_asked (const OnwardCommands *commands)
{
  return commands->import_from != NULL || commands->check || commands->export_to != NULL;
}

static gboolean
is_sensible (const OnwardCommands *commands)
{
  if (commands->demo && commands->diary != NULL)
    g_printerr ("onward: %s\n", _("--demo and --diary do not go together"));
  else if (commands->export_to != NULL && !g_str_has_suffix (commands->export_to, ".json"))
    g_printerr ("onward: %s\n", _("--export writes JSON: the name of the file has to end in .json"));
  else
    return TRUE;
  return FALSE;
}

/* Does what was asked for, says what came of it on the terminal, and returns what the program is to
 * exit with. */
OnwardExit
onward_commands_run (const OnwardCommands *commands)
{
  g_autofree char *path = commands->diary != NULL ? g_strdup (commands->diary) : onward_store_default_path ();

  if (!is_sensible (commands))
    return ONWARD_EXIT_USAGE;
  if (commands->demo)
    return run_on_demo (commands);
  /* To open a diary is to make one where there is none, which only an import wants. */
  if (commands->import_from == NULL && !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_printerr ("onward: ");
      g_printerr (_("There is no diary at %s\n"), path);
      return ONWARD_EXIT_TROUBLE;
    }
  return run_on_path (path, commands);
}
