/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "onward-entry.h"
#include "onward-error.h"
#include "onward-record-types.h"
#include "onward-test-diary.h"

/* A diary with some pages of words in it, closed. */
static char *
make_diary (void)
{
  char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autofree char *words = g_strnfill (3000, 'x');

  for (int i = 0; i < 20; i++)
    {
      g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");

      onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, words);
      onward_test_save (store, entry);
    }
  onward_test_store_close (store);
  return path;
}

static char *
checksum (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;

  if (!g_file_get_contents (path, &bytes, &length, NULL))
    return g_strdup ("");
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) bytes, length);
}

/* Opening must give that error and leave the file, to the last byte, as it is. */
static void
assert_refused (const char *path, int code)
{
  g_autofree char *before = checksum (path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (onward_test_store_open (path, &error));
  onward_test_drain ();
  g_assert_error (error, ONWARD_ERROR, code);
  g_assert_cmpuint (strlen (error->message), >, 0);
  after = checksum (path);
  g_assert_cmpstr (before, ==, after);
}

static void
edit_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static void
test_permissions (void)
{
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  const mode_t masks[] = { 0, 022, 077, 0777 };
  struct stat status;

  for (gsize i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      mode_t old = umask (masks[i]);
      OnwardStore *store = onward_test_store_open (path, NULL);

      umask (old);
      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmphex (status.st_mode & 0777, ==, 0600);
      g_assert_cmpint (g_stat (wal, &status), ==, 0);
      g_assert_cmphex (status.st_mode & 0777, ==, 0600);
      g_assert_cmpint (g_stat (folder, &status), ==, 0);
      g_assert_cmphex (status.st_mode & 0777, ==, 0700);
      onward_test_store_close (store);
      g_unlink (path);
      g_rmdir (folder);
    }
}

static void
test_not_a_diary (void)
{
  g_autofree char *path = make_diary ();

  edit_sql (path, "PRAGMA application_id = 5; PRAGMA wal_checkpoint (TRUNCATE)");
  assert_refused (path, ONWARD_ERROR_NOT_A_DIARY);
  g_file_set_contents (path, "Dear diary, this is a letter and not a database at all.", -1, NULL);
  assert_refused (path, ONWARD_ERROR_NOT_A_DIARY);
  g_unlink (path);
  g_mkdir (path, 0700);
  assert_refused (path, ONWARD_ERROR_NOT_A_DIARY);
}

static void
test_newer (void)
{
  g_autofree char *path = make_diary ();

  edit_sql (path, "PRAGMA user_version = 4711; PRAGMA wal_checkpoint (TRUNCATE)");
  assert_refused (path, ONWARD_ERROR_NEWER);
}

static void
test_truncated (void)
{
  const off_t kept[] = { 0, 10, 99, 512, 4096, 30000 };

  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = make_diary ();

      g_assert_cmpint (truncate (path, kept[i]), ==, 0);
      g_test_message ("%d bytes", (int) kept[i]);
      assert_refused (path, ONWARD_ERROR_DAMAGED);
    }
}

static void
test_corrupt (void)
{
  g_autofree char *path = make_diary ();
  g_autofree char *junk = g_strnfill (4096 * 4, '\xa5');
  int fd = g_open (path, O_WRONLY, 0);

  g_assert_cmpint (pwrite (fd, junk, 4096 * 4, 4096), ==, 4096 * 4);
  close (fd);
  assert_refused (path, ONWARD_ERROR_DAMAGED);
}

/* Permissions mean nothing to root, so the rest is done as nobody. */
static void
as_nobody (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *above = g_path_get_dirname (folder);

  if (geteuid () != 0)
    return;
  g_assert_cmpint (chown (path, 65534, 65534), ==, 0);
  g_assert_cmpint (chown (folder, 65534, 65534), ==, 0);
  g_assert_cmpint (chown (above, 65534, 65534), ==, 0);
  g_assert_cmpint (seteuid (65534), ==, 0);
}

static void
as_before (void)
{
  if (getuid () == 0)
    g_assert_cmpint (seteuid (0), ==, 0);
}

static void
test_unreadable (void)
{
  g_autofree char *path = make_diary ();

  as_nobody (path);
  g_chmod (path, 0);
  assert_refused (path, ONWARD_ERROR_UNREADABLE);
  as_before ();
}

static void
test_read_only (void)
{
  g_autofree char *path = make_diary ();
  g_autofree char *folder = g_path_get_dirname (path);

  as_nobody (path);
  g_chmod (path, 0400);
  assert_refused (path, ONWARD_ERROR_READ_ONLY);
  g_chmod (path, 0600);
  g_chmod (folder, 0500);
  assert_refused (path, ONWARD_ERROR_READ_ONLY);
  g_chmod (folder, 0700);
  g_unlink (path);
  g_chmod (folder, 0500);
  assert_refused (path, ONWARD_ERROR_READ_ONLY);
  g_chmod (folder, 0700);
  as_before ();
}

/* No file of this process may grow past @bytes: to the store that is a full disk.  0 lifts it. */
static void
limit_files (rlim_t bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes > 0 ? bytes : limit.rlim_max;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* A full disk keeps what was there, says so, and lets one go on when there is room again. */
static void
test_full (void)
{
  g_autofree char *path = make_diary ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  g_autofree char *much = g_strnfill (300000, 'y');
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autoptr (GPtrArray) found = NULL;

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, much);
  limit_files (150000);
  g_assert_false (onward_test_try_save (store, entry, &error));
  limit_files (0);
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_FULL);
  found = onward_test_find (store, query);
  g_assert_cmpuint (found->len, ==, 20);
  onward_test_save (store, entry);
  g_clear_pointer (&found, g_ptr_array_unref);
  found = onward_test_find (store, query);
  g_assert_cmpuint (found->len, ==, 21);
  g_clear_pointer (&found, g_ptr_array_unref);
  onward_test_store_close (store);
}

/* No room for a new diary leaves no half of one. */
static void
test_full_at_once (void)
{
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  limit_files (8192);
  g_assert_null (onward_test_store_open (path, &error));
  onward_test_drain ();
  limit_files (0);
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_FULL);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
unpack (const char *name, const char *path)
{
  g_autofree char *packed = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "tests", "fixtures", name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GFile) from = g_file_new_for_path (packed);
  g_autoptr (GFile) to = g_file_new_for_path (path);
  g_autoptr (GZlibDecompressor) gunzip = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) read = g_file_read (from, NULL, &error);
  g_autoptr (GInputStream) plain = NULL;
  g_autoptr (GFileOutputStream) write = NULL;

  g_assert_no_error (error);
  g_mkdir (folder, 0700);
  write = g_file_replace (to, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, &error);
  g_assert_no_error (error);
  plain = g_converter_input_stream_new (G_INPUT_STREAM (read), G_CONVERTER (gunzip));
  g_output_stream_splice (G_OUTPUT_STREAM (write), plain, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, &error);
  g_assert_no_error (error);
}

/* All of the schema, as one text. */
static char *
read_schema (const char *path)
{
  GString *schema = g_string_new (NULL);
  sqlite3_stmt *statement = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, "SELECT name, sql FROM sqlite_schema ORDER BY name", -1, &statement, NULL),
                   ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_string_append_printf (schema, "%s: %s\n", sqlite3_column_text (statement, 0), sqlite3_column_text (statement, 1));
  sqlite3_finalize (statement);
  sqlite3_close (db);
  return g_string_free (schema, FALSE);
}

/* A diary of every schema that ever was opens, and has the schema of a new one. */
static void
test_fixture_diaries (void)
{
  g_autofree char *fresh = onward_test_diary_path ();
  g_autofree char *wanted = NULL;

  onward_test_store_close (onward_test_store_open (fresh, NULL));
  wanted = read_schema (fresh);
  for (int version = 1; version <= ONWARD_SCHEMA_VERSION; version++)
    {
      g_autofree char *name = g_strdup_printf ("diary-v%d.db.gz", version);
      g_autofree char *path = onward_test_diary_path ();
      g_autofree char *got = NULL;
      g_autoptr (OnwardRecord) entry = NULL;
      g_autoptr (GPtrArray) hits = NULL;
      OnwardStore *store;

      unpack (name, path);
      store = onward_test_store_open (path, NULL);
      entry = onward_test_load (store, &onward_entry_type, "entry-1");
      g_assert_nonnull (entry);
      g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_TEXT), ==, "I wanted this one.");
      hits = onward_test_search (store, "wanted");
      g_assert_cmpuint (hits->len, ==, 1);
      g_clear_object (&entry);
      onward_test_store_close (store);
      got = read_schema (path);
      g_assert_cmpstr (got, ==, wanted);
    }
}

/* An upgrade keeps the diary as it was beside the new one, for its owner's eyes only. */
static void
test_copy_before_upgrade (void)
{
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *copy = g_strdup_printf ("%s.before-v%d", path, ONWARD_SCHEMA_VERSION);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  struct stat status;
  OnwardStore *store;

  /* What a version before the first would have left: marked as a diary, with no tables. */
  g_mkdir (folder, 0700);
  edit_sql (path, "PRAGMA application_id = 0x4f6e7764; CREATE TABLE old (x); INSERT INTO old VALUES (5)");
  store = onward_test_store_open (path, NULL);
  onward_test_save (store, entry);
  onward_test_store_close (store);
  g_assert_cmpint (g_stat (copy, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 0777, ==, 0600);
  edit_sql (copy, "DELETE FROM old WHERE x = 5");
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/store/diary/permissions", test_permissions);
  g_test_add_func ("/store/diary/not-a-diary", test_not_a_diary);
  g_test_add_func ("/store/diary/newer", test_newer);
  g_test_add_func ("/store/diary/truncated", test_truncated);
  g_test_add_func ("/store/diary/corrupt", test_corrupt);
  g_test_add_func ("/store/diary/unreadable", test_unreadable);
  g_test_add_func ("/store/diary/read-only", test_read_only);
  g_test_add_func ("/store/diary/full", test_full);
  g_test_add_func ("/store/diary/full-at-once", test_full_at_once);
  g_test_add_func ("/store/diary/copy-before-upgrade", test_copy_before_upgrade);
  g_test_add_func ("/store/diary/fixture-diaries", test_fixture_diaries);
  return g_test_run ();
}
