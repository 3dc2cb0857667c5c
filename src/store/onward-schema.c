/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-schema.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "onward-error.h"
#include "onward-record-types.h"
#include "onward-rows.h"

/* Offsets in the header of a database file: https://www.sqlite.org/fileformat.html#the_database_header */
#define HEADER_SIZE 100
#define HEADER_PAGE_SIZE 16
#define HEADER_CHANGES 24
#define HEADER_PAGES 28
#define HEADER_USER_VERSION 60
#define HEADER_APPLICATION_ID 68
#define HEADER_VALID_FOR 92

static const char magic[16] = "SQLite format 3";

static guint32
read_u32 (const guint8 *bytes)
{
  return ((guint32) bytes[0] << 24) | ((guint32) bytes[1] << 16) | ((guint32) bytes[2] << 8) | bytes[3];
}

static gboolean
refuse (GError **error, OnwardError code, const char *why)
{
  g_set_error_literal (error, ONWARD_ERROR, (int) code, why);
  return FALSE;
}

/* A journal beside the file may hold pages that the file does not have yet. */
static gboolean
has_journal (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  struct stat status;

  return g_stat (wal, &status) == 0 && status.st_size > 0;
}

static gboolean
check_header (const char *path, const guint8 *header, gint64 size, GError **error)
{
  gint64 page_size = (header[HEADER_PAGE_SIZE] << 8) | header[HEADER_PAGE_SIZE + 1];

  if (page_size == 1)
    page_size = 65536;
  if (read_u32 (header + HEADER_APPLICATION_ID) != ONWARD_APPLICATION_ID)
    return refuse (error, ONWARD_ERROR_NOT_A_DIARY, "The file belongs to another program");
  if (read_u32 (header + HEADER_USER_VERSION) > ONWARD_SCHEMA_VERSION)
    return refuse (error, ONWARD_ERROR_NEWER, "The diary was written by a newer version");
  if (!has_journal (path) && read_u32 (header + HEADER_CHANGES) == read_u32 (header + HEADER_VALID_FOR) &&
      size < page_size * read_u32 (header + HEADER_PAGES))
    return refuse (error, ONWARD_ERROR_DAMAGED, "The end of the file is missing");
  return TRUE;
}

static gboolean
read_header (int fd, const char *path, GError **error)
{
  guint8 header[HEADER_SIZE] = { 0 };
  struct stat status;
  gssize got;

  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode))
    return refuse (error, ONWARD_ERROR_NOT_A_DIARY, "It is not a file");
  got = pread (fd, header, sizeof header, 0);
  if (got < 0)
    return refuse (error, ONWARD_ERROR_UNREADABLE, g_strerror (errno));
  if (got == 0)
    return refuse (error, ONWARD_ERROR_DAMAGED, "The file is empty");
  if (memcmp (header, magic, MIN ((gsize) got, sizeof magic)) != 0)
    return refuse (error, ONWARD_ERROR_NOT_A_DIARY, "The file is of another kind");
  if (got < (gssize) sizeof header)
    return refuse (error, ONWARD_ERROR_DAMAGED, "The end of the file is missing");
  return check_header (path, header, status.st_size, error);
}

static gboolean
check_writable (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) != 0)
    return refuse (error, ONWARD_ERROR_READ_ONLY, "The diary may not be written");
  if (faccessat (AT_FDCWD, folder, W_OK, AT_EACCESS) != 0)
    return refuse (error, ONWARD_ERROR_READ_ONLY, "The folder of the diary may not be written");
  return TRUE;
}

/* Looks at an existing file without SQLite, so that what is refused is never touched. */
gboolean
onward_schema_check_file (const char *path, GError **error)
{
  gboolean good;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);

  if (fd < 0)
    return refuse (error, ONWARD_ERROR_UNREADABLE, g_strerror (errno));
  good = read_header (fd, path, error);
  close (fd);
  return good && check_writable (path, error);
}

/* Reads everything once.  Quick for the size of most diaries. */
gboolean
onward_schema_verify (OnwardSqlite *db, GError **error)
{
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (db, "PRAGMA quick_check (1)", error);

  if (statement == NULL || onward_sqlite_step (db, statement, error) != SQLITE_ROW)
    return FALSE;
  if (g_strcmp0 (onward_sqlite_column (statement, 0), "ok") != 0)
    return refuse (error, ONWARD_ERROR_DAMAGED, onward_sqlite_column (statement, 0));
  return TRUE;
}

/* Making and changing tables */

static char *
dup_search_columns (const OnwardRecordType *type, int version, const char *prefix)
{
  GString *columns = g_string_new (NULL);

  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *name = onward_rows_dup_name (&type->fields[i]);

      if ((type->fields[i].flags & ONWARD_FIELD_SEARCHABLE) && type->fields[i].since <= version)
        g_string_append_printf (columns, "%s%s%s", columns->len > 0 ? ", " : "", prefix, name);
    }
  return g_string_free (columns, FALSE);
}

static gboolean
brings_search (const OnwardRecordType *type, int version)
{
  for (guint i = 0; i < type->n_fields; i++)
    {
      if ((type->fields[i].flags & ONWARD_FIELD_SEARCHABLE) && type->fields[i].since == version)
        return TRUE;
    }
  return FALSE;
}

/* The full-text index of a type: it keeps no text of its own, follows its table by triggers, and
 * is told of an update only when a column that it holds was written. */
static gboolean
make_search (OnwardSqlite *db, const OnwardRecordType *type, int version, GError **error)
{
  const char *t = type->table;
  g_autofree char *columns = dup_search_columns (type, version, "");
  g_autofree char *fresh = dup_search_columns (type, version, "new.");
  g_autofree char *old = dup_search_columns (type, version, "old.");
  g_autofree char *sql = g_strdup_printf (
    "DROP TABLE IF EXISTS \"%1$s_search\";"
    "DROP TRIGGER IF EXISTS \"%1$s_search_added\";"
    "DROP TRIGGER IF EXISTS \"%1$s_search_removed\";"
    "DROP TRIGGER IF EXISTS \"%1$s_search_changed\";"
    "CREATE VIRTUAL TABLE \"%1$s_search\" USING fts5 (%2$s, content='%1$s', content_rowid='id',"
    "  prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');"
    "CREATE TRIGGER \"%1$s_search_added\" AFTER INSERT ON \"%1$s\" BEGIN"
    "  INSERT INTO \"%1$s_search\" (rowid, %2$s) VALUES (new.id, %3$s); END;"
    "CREATE TRIGGER \"%1$s_search_removed\" AFTER DELETE ON \"%1$s\" BEGIN"
    "  INSERT INTO \"%1$s_search\" (\"%1$s_search\", rowid, %2$s) VALUES ('delete', old.id, %4$s); END;"
    "CREATE TRIGGER \"%1$s_search_changed\" AFTER UPDATE OF %2$s ON \"%1$s\" BEGIN"
    "  INSERT INTO \"%1$s_search\" (\"%1$s_search\", rowid, %2$s) VALUES ('delete', old.id, %4$s);"
    "  INSERT INTO \"%1$s_search\" (rowid, %2$s) VALUES (new.id, %3$s); END;"
    "INSERT INTO \"%1$s_search\" (\"%1$s_search\") VALUES ('rebuild');",
    t, columns, fresh, old);

  return onward_sqlite_exec (db, sql, error);
}

static gboolean
make_index (OnwardSqlite *db, const OnwardRecordType *type, const OnwardField *field, GError **error)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "-", '_');
  /* Most references are empty; leaving those out keeps an index small, and quick to add to. */
  gboolean partial = field->type == ONWARD_FIELD_REFERENCE && field->since >= 3;
  g_autofree char *filled = partial ? g_strdup_printf (" WHERE \"%s\" IS NOT NULL", name) : g_strdup ("");
  g_autofree char *sql = g_strdup_printf ("CREATE INDEX \"%s_%s\" ON \"%s\" (\"%s\")%s", type->table, name,
                                          type->table, name, filled);

  return onward_sqlite_exec (db, sql, error);
}

static gboolean
make_table (OnwardSqlite *db, const OnwardRecordType *type, int version, GError **error)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_printf (sql,
                   "CREATE TABLE \"%s\" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,"
                   " created INTEGER NOT NULL, modified INTEGER NOT NULL",
                   type->table);
  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *column = onward_field_dup_column (&type->fields[i]);

      if (type->fields[i].since <= version)
        g_string_append_printf (sql, ", %s", column);
    }
  g_string_append_c (sql, ')');
  return onward_sqlite_exec (db, sql->str, error);
}

static gboolean
add_columns (OnwardSqlite *db, const OnwardRecordType *type, int version, GError **error)
{
  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *column = onward_field_dup_column (&type->fields[i]);
      g_autofree char *sql = g_strdup_printf ("ALTER TABLE \"%s\" ADD COLUMN %s", type->table, column);

      if (type->fields[i].since == version && !onward_sqlite_exec (db, sql, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
step_type (OnwardSqlite *db, const OnwardRecordType *type, int version, GError **error)
{
  if (type->since > version)
    return TRUE;
  if (!(type->since == version ? make_table (db, type, version, error) : add_columns (db, type, version, error)))
    return FALSE;
  for (guint i = 0; i < type->n_fields; i++)
    {
      const OnwardField *field = &type->fields[i];

      if (field->since == version && (field->flags & ONWARD_FIELD_INDEXED) && !make_index (db, type, field, error))
        return FALSE;
    }
  return !brings_search (type, version) || make_search (db, type, version, error);
}

/* What a version changes beyond new types and fields.  A released step is never edited. */
static const char *const steps[ONWARD_SCHEMA_VERSION + 1] = {
  [1] = "",
  /* The journal is asked for one kind in the order of time; an index on the kind alone drew SQLite
   * away from that on the time, and cost Today a quarter of a second over 100,000 entries. */
  [2] = "DROP INDEX \"entry_kind\";"
        "CREATE INDEX \"entry_kind_when\" ON \"entry\" (\"kind\", \"when\");",
  [3] = "",
  [4] = "",
};

static gboolean
climb (OnwardSqlite *db, int from, GError **error)
{
  const OnwardRecordType *const *types = onward_record_types ();
  g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d",
                                           ONWARD_APPLICATION_ID, ONWARD_SCHEMA_VERSION);

  for (int version = from + 1; version <= ONWARD_SCHEMA_VERSION; version++)
    {
      for (gsize i = 0; types[i] != NULL; i++)
        {
          if (!step_type (db, types[i], version, error))
            return FALSE;
        }
      if (!onward_sqlite_exec (db, steps[version], error))
        return FALSE;
    }
  return onward_sqlite_exec (db, mark, error);
}

static gboolean
climb_whole (OnwardSqlite *db, int from, GError **error)
{
  if (!onward_sqlite_exec (db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (climb (db, from, error) && onward_sqlite_exec (db, "COMMIT", error))
    return TRUE;
  onward_sqlite_exec (db, "ROLLBACK", NULL);
  return FALSE;
}

/* Makes the tables of the newest version in an empty file. */
gboolean
onward_schema_create (OnwardSqlite *db, GError **error)
{
  return climb_whole (db, 0, error);
}

/* The whole diary as it was, beside it, as "onward.db.before-v2"; kept until the user removes it. */
static gboolean
copy_aside (OnwardSqlite *db, const char *path, int version, GError **error)
{
  g_autofree char *copy = g_strdup_printf ("%s.before-v%d", path, version);
  char *sql = sqlite3_mprintf ("VACUUM INTO %Q", copy);
  gboolean good = FALSE;
  int fd;

  /* A copy that an earlier, interrupted upgrade left may be half written.  SQLite fills an empty
   * file, so nobody else can read this one even while it is written. */
  g_unlink (copy);
  fd = g_open (copy, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0 || fchmod (fd, 0600) != 0)
    g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_READ_ONLY, "%s: %s", copy, g_strerror (errno));
  else
    good = onward_sqlite_exec (db, sql, error);
  if (fd >= 0)
    close (fd);
  sqlite3_free (sql);
  return good;
}

/* Brings an older diary up to date, having copied it first. */
gboolean
onward_schema_upgrade (OnwardSqlite *db, const char *path, GError **error)
{
  gint64 version, application;

  if (!onward_sqlite_read_int (db, "PRAGMA application_id", &application, error) ||
      !onward_sqlite_read_int (db, "PRAGMA user_version", &version, error))
    return FALSE;
  if (application != ONWARD_APPLICATION_ID)
    return refuse (error, ONWARD_ERROR_NOT_A_DIARY, "The file belongs to another program");
  if (version > ONWARD_SCHEMA_VERSION)
    return refuse (error, ONWARD_ERROR_NEWER, "The diary was written by a newer version");
  if (version == ONWARD_SCHEMA_VERSION)
    return TRUE;
  return copy_aside (db, path, ONWARD_SCHEMA_VERSION, error) && climb_whole (db, (int) version, error);
}
