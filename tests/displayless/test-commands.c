/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-commands.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "onward-contact.h"
#include "onward-demo.h"
#include "onward-entry.h"
#include "onward-error.h"
#include "onward-search-profile.h"
#include "onward-test-diary.h"
#include "onward-transfer.h"

typedef struct
{
  char *folder;
  char *diary;
  char *other;
  char *first;
  char *second;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("onward-commands-XXXXXX", NULL);
  fixture->diary = g_build_filename (fixture->folder, "one.db", NULL);
  fixture->other = g_build_filename (fixture->folder, "other.db", NULL);
  fixture->first = g_build_filename (fixture->folder, "first.json", NULL);
  fixture->second = g_build_filename (fixture->folder, "second.json", NULL);
}

/* Everything that was made is in the folder, and nothing lies beside the files that were asked for. */
static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const left[] = { "one.db", "other.db", "first.json", "second.json" };
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      gboolean known = FALSE;

      for (gsize i = 0; i < G_N_ELEMENTS (left); i++)
        known |= strcmp (name, left[i]) == 0;
      g_test_message ("%s", name);
      g_assert_true (known);
      g_assert_no_errno (g_remove (path));
    }
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_free (fixture->folder);
  g_free (fixture->diary);
  g_free (fixture->other);
  g_free (fixture->first);
  g_free (fixture->second);
}

static char *
contents (const char *path)
{
  char *text;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
put (OnwardStore *store, GPtrArray *snapshots)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  onward_store_put_async (store, snapshots, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  onward_store_put_finish (store, result, &error);
  g_assert_no_error (error);
}

/* A transfer's thread may let go of the store a moment after its answer, so nobody can say here that it
 * is the last one to hold it. */
static void
close_store (OnwardStore *store)
{
  g_autoptr (GAsyncResult) result = NULL;

  onward_store_close_async (store, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  g_assert_true (onward_store_close_finish (store, result, NULL));
  g_object_unref (store);
}

/* A value for every field, such as an archive may have. */
static OnwardSnapshot *
make_snapshot (const OnwardRecordType *type, guint seed)
{
  g_autofree char *uid = type == &onward_search_profile_type ? g_strdup (ONWARD_SEARCH_PROFILE_UID)
                                                             : g_strdup_printf ("%s-%u", type->name, seed);
  OnwardSnapshot *snapshot = onward_snapshot_new (type, uid);

  onward_test_fill_snapshot (snapshot, seed);
  snapshot->created = 1700000000 + seed;
  snapshot->modified = 1710000000 + seed;
  for (guint i = 0; i < type->n_fields; i++)
    {
      const OnwardField *field = &type->fields[i];

      if (field->type == ONWARD_FIELD_ITEMS)
        onward_field_set_text_form (field, &snapshot->values[i], "[{\"done\":true,\"text\":\"ü\"},{\"n\":-2.5}]", NULL);
      if (field->type != ONWARD_FIELD_REFERENCE || seed % 2 == 0)
        continue;
      g_free (snapshot->values[i].text);
      snapshot->values[i].text = g_strdup_printf ("%s-%u", field->refers_to, seed);
    }
  return snapshot;
}

/* Every type, every field: what the store reads back is what was put, byte for byte, on the whole way
 * from a diary through a file to another diary and to another file. */
static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  const OnwardRecordType *const *types = onward_record_types ();
  g_autoptr (GPtrArray) snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GBytes) expected = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autoptr (OnwardImportReport) report = NULL;
  g_auto (GStrv) lines = NULL;
  OnwardStore *store = onward_test_store_open (fixture->diary, NULL);
  guint n;

  for (gsize i = 0; types[i] != NULL; i++)
    {
      guint rounds = types[i] == &onward_search_profile_type ? 1 : 6;

      for (guint seed = 0; seed < rounds; seed++)
        g_ptr_array_add (snapshots, make_snapshot (types[i], seed));
    }
  put (store, snapshots);
  g_assert_true (onward_command_export (store, fixture->first, &n, NULL));
  g_assert_cmpuint (n, ==, snapshots->len);
  close_store (store);

  store = onward_test_store_open (fixture->other, NULL);
  report = onward_command_import (store, fixture->first, &n, NULL);
  lines = onward_import_report_dup_lines (report);
  for (gsize i = 0; lines[i] != NULL; i++)
    g_test_message ("%s", lines[i]);
  g_assert_cmpuint (n, ==, snapshots->len);
  g_assert_true (onward_command_export (store, fixture->second, NULL, NULL));
  g_assert_true (onward_command_check (store, NULL));
  close_store (store);

  expected = onward_archive_to_bytes (snapshots);
  first = contents (fixture->first);
  second = contents (fixture->second);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpmem (first, strlen (first), g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
}

static void
test_demo_round_trip (Fixture *fixture, gconstpointer data)
{
  const OnwardCommands export = { .demo = TRUE, .check = TRUE, .export_to = fixture->first };
  const OnwardCommands import = { .diary = fixture->diary, .import_from = fixture->first, .export_to = fixture->second };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  struct stat status;

  g_assert_cmpint (onward_commands_run (&export), ==, ONWARD_EXIT_DONE);
  g_assert_cmpint (onward_commands_run (&import), ==, ONWARD_EXIT_DONE);
  first = contents (fixture->first);
  second = contents (fixture->second);
  g_assert_cmpuint (strlen (first), >, 50000);
  g_assert_cmpstr (first, ==, second);
  g_assert_no_errno (stat (fixture->first, &status));
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

/* A second import of the same changes nothing. */
static void
test_again (Fixture *fixture, gconstpointer data)
{
  const OnwardCommands export = { .demo = TRUE, .export_to = fixture->first };
  OnwardStore *store;
  g_autoptr (OnwardImportReport) report = NULL;
  guint n;

  g_assert_cmpint (onward_commands_run (&export), ==, ONWARD_EXIT_DONE);
  store = onward_test_store_open (fixture->diary, NULL);
  onward_import_report_unref (onward_command_import (store, fixture->first, &n, NULL));
  g_assert_cmpuint (n, >, 100);
  report = onward_command_import (store, fixture->first, &n, NULL);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (onward_import_report_count (report, ONWARD_IMPORT_UNCHANGED), ==,
                    onward_import_report_get_items (report)->len);
  close_store (store);
}

static GPtrArray *
one_contact (const char *name, gint64 modified)
{
  GPtrArray *snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  OnwardSnapshot *snapshot = onward_snapshot_new (&onward_contact_type, "the-contact");

  snapshot->created = 1000;
  snapshot->modified = modified;
  g_free (snapshot->values[ONWARD_CONTACT_NAME].text);
  snapshot->values[ONWARD_CONTACT_NAME].text = g_strdup (name);
  g_ptr_array_add (snapshots, snapshot);
  return snapshots;
}

/* What is changed between the check and the import stays as the person left it. */
static void
test_overtaken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->first);
  g_autoptr (GPtrArray) old = one_contact ("Old", 2000);
  g_autoptr (GPtrArray) theirs = one_contact ("Theirs", 3000);
  g_autoptr (GPtrArray) ours = one_contact ("Ours", 4000);
  g_autoptr (GAsyncResult) checked = NULL;
  g_autoptr (GAsyncResult) applied = NULL;
  g_autoptr (OnwardImportReport) report = NULL;
  g_autoptr (OnwardRecord) contact = NULL;
  OnwardStore *store = onward_test_store_open (fixture->diary, NULL);
  guint n;

  put (store, old);
  g_assert_true (onward_archive_write_file (theirs, file, NULL, NULL));
  onward_transfer_check_async (store, file, NULL, answer_cb, &checked);
  ONWARD_TEST_UNTIL (checked != NULL);
  report = onward_transfer_check_finish (store, checked, NULL);
  g_assert_cmpuint (onward_import_report_count (report, ONWARD_IMPORT_NEWER), ==, 1);
  put (store, ours);
  onward_transfer_apply_async (store, report, NULL, answer_cb, &applied);
  ONWARD_TEST_UNTIL (applied != NULL);
  g_assert_true (onward_transfer_apply_finish (store, applied, &n, NULL));
  g_assert_cmpuint (n, ==, 0);
  contact = onward_test_load (store, &onward_contact_type, "the-contact");
  g_assert_cmpstr (onward_record_get_text (contact, ONWARD_CONTACT_NAME), ==, "Ours");
  g_clear_object (&contact);
  g_clear_object (&checked);
  g_clear_object (&applied);
  close_store (store);
}

/* An import that finds the file no good leaves the diary as it was. */
static void
test_no_good (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) ours = one_contact ("Ours", 2000);
  g_autoptr (GError) error = NULL;
  OnwardStore *store = onward_test_store_open (fixture->diary, NULL);
  guint n;

  put (store, ours);
  g_assert_true (g_file_set_contents (fixture->first, "{\"format\": \"onward\", \"version\": 1, \"records\": [{}", -1, NULL));
  g_assert_null (onward_command_import (store, fixture->first, NULL, &error));
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (onward_command_import (store, fixture->second, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (onward_command_export (store, fixture->second, &n, NULL));
  g_assert_cmpuint (n, ==, 1);
  close_store (store);
}

/* The command line, each in a process of its own */

static void
test_messages_process (void)
{
  const char *what = g_getenv ("ONWARD_TEST_COMMAND");
  const char *file = g_getenv ("ONWARD_TEST_FILE");
  OnwardCommands commands = { .diary = g_getenv ("ONWARD_TEST_DIARY") };

  if (strcmp (what, "export") == 0)
    commands.export_to = file;
  else if (strcmp (what, "import") == 0)
    commands.import_from = file;
  else if (strcmp (what, "demo") == 0)
    commands.demo = TRUE, commands.check = TRUE;
  else
    commands.check = TRUE;
  g_assert_true (onward_commands_asked (&commands));
  exit (onward_commands_run (&commands));
}

static void
run (const char *what, const char *diary, const char *file, int status, const char *out, const char *err)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *printed = NULL;
  g_autofree char *complained = NULL;

  g_subprocess_launcher_setenv (launcher, "ONWARD_TEST_COMMAND", what, TRUE);
  g_subprocess_launcher_setenv (launcher, "ONWARD_TEST_DIARY", diary, TRUE);
  g_subprocess_launcher_setenv (launcher, "ONWARD_TEST_FILE", file, TRUE);
  process = g_subprocess_launcher_spawn (launcher, NULL, self, "command", NULL);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &printed, &complained, NULL));
  g_test_message ("%s %s: %d %s%s", what, file, g_subprocess_get_exit_status (process), printed, complained);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, status);
  g_assert_true (*out == '\0' ? *printed == '\0' : strstr (printed, out) != NULL);
  g_assert_true (*err == '\0' ? *complained == '\0' : strstr (complained, err) != NULL);
}

static void
test_messages (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = g_build_filename (fixture->folder, "diary.txt", NULL);
  static const char good[] = "{\"type\": \"contact\", \"uid\": \"a\", \"created\": 1, \"modified\": 2, \"name\": \"Ada\"}";
  g_autofree char *whole = g_strdup_printf ("{\"format\": \"onward\", \"version\": 1, \"records\": [%s]}", good);
  g_autofree char *part = g_strdup_printf ("{\"format\": \"onward\", \"version\": 1, \"records\": [%s, {\"type\": \"unicorn\"}]}", good);

  run ("export", fixture->diary, fixture->second, ONWARD_EXIT_TROUBLE, "", "no diary at");
  run ("check", fixture->diary, "", ONWARD_EXIT_TROUBLE, "", "no diary at");
  g_assert_false (g_file_test (fixture->diary, G_FILE_TEST_EXISTS));
  run ("export", fixture->diary, text, ONWARD_EXIT_USAGE, "", ".json");
  run ("demo", fixture->diary, "", ONWARD_EXIT_USAGE, "", "--demo");

  g_assert_true (g_file_set_contents (fixture->first, whole, -1, NULL));
  run ("import", fixture->diary, fixture->first, ONWARD_EXIT_DONE, "1 new", "");
  g_assert_true (g_file_set_contents (fixture->first, part, -1, NULL));
  run ("import", fixture->diary, fixture->first, ONWARD_EXIT_SOME_REFUSED, "unicorn", "");
  run ("check", fixture->diary, "", ONWARD_EXIT_DONE, "sound", "");
  run ("export", fixture->diary, fixture->second, ONWARD_EXIT_DONE, "1 record", "");
  run ("import", fixture->diary, fixture->diary, ONWARD_EXIT_TROUBLE, "", "not a diary that Onward exported");

  g_assert_true (g_file_set_contents (fixture->other, "Dear diary", -1, NULL));
  run ("check", fixture->other, "", ONWARD_EXIT_TROUBLE, "", "onward: ");
  run ("export", fixture->other, fixture->second, ONWARD_EXIT_TROUBLE, "", "onward: ");
}

/* Nothing of a throw-away diary is left. */
static void
test_demo_diary (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 12, 0, 0);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = onward_demo_diary_make (now, &error);
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) snapshots = onward_demo_dup_snapshots (now);
  OnwardStore *store;
  struct stat status;
  g_autofree char *export = NULL;
  guint n;

  g_assert_no_error (error);
  folder = g_path_get_dirname (path);
  g_assert_no_errno (stat (folder, &status));
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  export = g_build_filename (folder, "export.json", NULL);
  store = onward_test_store_open (path, NULL);
  g_assert_true (onward_command_export (store, export, &n, NULL));
  g_assert_cmpuint (n, ==, snapshots->len);
  close_store (store);
  g_assert_no_errno (g_remove (export));
  onward_demo_diary_remove (path);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  if (argc == 2 && strcmp (argv[1], "command") == 0)
    test_messages_process ();
  onward_test_init (&argc, &argv);
  g_test_add ("/commands/round-trip", Fixture, NULL, set_up, test_round_trip, tear_down);
  g_test_add ("/commands/demo-round-trip", Fixture, NULL, set_up, test_demo_round_trip, tear_down);
  g_test_add ("/commands/again", Fixture, NULL, set_up, test_again, tear_down);
  g_test_add ("/commands/overtaken", Fixture, NULL, set_up, test_overtaken, tear_down);
  g_test_add ("/commands/no-good", Fixture, NULL, set_up, test_no_good, tear_down);
  g_test_add ("/commands/messages", Fixture, NULL, set_up, test_messages, tear_down);
  g_test_add_func ("/commands/demo-diary", test_demo_diary);
  return g_test_run ();
}
