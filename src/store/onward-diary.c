/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-diary.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "onward-error.h"
#include "onward-record-types.h"
#include "onward-rows.h"
#include "onward-schema.h"

/* Up to this size the whole file is read for faults before it is opened for writing; it takes a few
 * milliseconds.  Larger ones are checked when they are asked to be. */
#define VERIFY_BYTES (8 * 1024 * 1024)

/* How many records are looked through for tags at once; a few milliseconds. */
#define TAGS_STRETCH 4000

struct _OnwardDiary
{
  OnwardSqlite *db;
};

void
onward_change_free (OnwardChange *self)
{
  g_free (self->uid);
  g_clear_pointer (&self->snapshot, onward_snapshot_unref);
  g_free (self);
}

void
onward_write_free (OnwardWrite *self)
{
  onward_snapshot_unref (self->snapshot);
  g_free (self);
}

void
onward_loosened_free (OnwardLoosened *self)
{
  g_free (self->uid);
  g_free (self->to);
  g_free (self);
}

static void
add_change (GPtrArray *changes, const OnwardRecordType *type, gint64 id, const char *uid, OnwardSnapshot *snapshot)
{
  OnwardChange *change = g_new0 (OnwardChange, 1);

  change->type = type;
  change->id = id;
  change->uid = g_strdup (uid);
  change->snapshot = snapshot != NULL ? onward_snapshot_ref (snapshot) : NULL;
  g_ptr_array_add (changes, change);
}

/* Opening */

static gboolean
fail_errno (GError **error, int code, const char *path)
{
  int kind = ONWARD_ERROR_FAILED;

  if (code == EACCES || code == EPERM || code == EROFS)
    kind = ONWARD_ERROR_READ_ONLY;
  else if (code == ENOSPC || code == EDQUOT)
    kind = ONWARD_ERROR_FULL;
  g_set_error (error, ONWARD_ERROR, kind, "%s: %s", path, g_strerror (code));
  return FALSE;
}

static gboolean
make_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  /* chmod, since the umask may take away more than is good; only on a folder that is ours. */
  if (g_mkdir_with_parents (folder, 0700) != 0 || g_chmod (folder, 0700) != 0)
    return fail_errno (error, errno, folder);
  return TRUE;
}

static gboolean
fill_new (const char *path, GError **error)
{
  g_autoptr (OnwardSqlite) db = onward_sqlite_open (path, SQLITE_OPEN_READWRITE, error);

  return db != NULL && onward_schema_create (db, error) && onward_sqlite_exec (db, "PRAGMA journal_mode = WAL", error);
}

/* A diary comes into being whole: it is made under another name and linked to its own, so that a
 * crash leaves none rather than half a one, and of two programs that make it one wins. */
static gboolean
create (const char *path, GError **error)
{
  g_autofree char *fresh = g_strdup_printf ("%s.new-%d", path, (int) getpid ());
  gboolean good;
  int fd;

  if (!make_folder (path, error))
    return FALSE;
  g_unlink (fresh);
  fd = g_open (fresh, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    return fail_errno (error, errno, path);
  good = fchmod (fd, 0600) == 0;
  close (fd);
  good = good && fill_new (fresh, error);
  if (good && link (fresh, path) != 0 && errno != EEXIST)
    good = fail_errno (error, errno, path);
  g_unlink (fresh);
  return good;
}

/* Reads the file without a trace: no lock, no journal, where no other program has it open. */
static gboolean
verify (const char *path, GError **error)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *escaped = g_uri_escape_string (path, "/", FALSE);
  g_autofree char *uri = NULL;
  g_autoptr (OnwardSqlite) db = NULL;
  struct stat status;

  if (g_stat (path, &status) != 0 || status.st_size > VERIFY_BYTES)
    return TRUE;
  uri = g_strdup_printf ("file:%s?%s", escaped, g_file_test (wal, G_FILE_TEST_EXISTS) ? "mode=ro" : "immutable=1");
  db = onward_sqlite_open (uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
  return db != NULL && onward_schema_verify (db, error);
}

static gboolean
prepare (OnwardDiary *self, const char *path, GError **error)
{
  return onward_sqlite_exec (self->db,
                             "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY",
                             error) &&
         onward_schema_upgrade (self->db, path, error) &&
         onward_sqlite_exec (self->db, "PRAGMA journal_mode = WAL", error);
}

/* Opens the diary at @path, or makes a new one where there is none.  What is refused is left
 * untouched; the error is of ONWARD_ERROR. */
OnwardDiary *
onward_diary_open (const char *path, GError **error)
{
  g_autoptr (OnwardDiary) self = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS) && !create (path, error))
    return NULL;
  if (!onward_schema_check_file (path, error) || !verify (path, error))
    return NULL;
  self = g_new0 (OnwardDiary, 1);
  self->db = onward_sqlite_open (path, SQLITE_OPEN_READWRITE, error);
  if (self->db == NULL || !prepare (self, path, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
onward_diary_close (OnwardDiary *self)
{
  g_clear_pointer (&self->db, onward_sqlite_close);
  g_free (self);
}

OnwardSqlite *
onward_diary_get_db (OnwardDiary *self)
{
  return self->db;
}

/* Transactions */

static gboolean
begin (OnwardDiary *self, GError **error)
{
  return onward_sqlite_exec (self->db, "BEGIN IMMEDIATE", error);
}

/* Ends the transaction: whole when @good, else as if it had never begun. */
static gboolean
end (OnwardDiary *self, gboolean good, GPtrArray *changes, GError **error)
{
  if (good && onward_sqlite_exec (self->db, "COMMIT", error))
    return TRUE;
  onward_sqlite_exec (self->db, "ROLLBACK", NULL);
  g_ptr_array_set_size (changes, 0);
  return FALSE;
}

static gboolean
write_one (OnwardDiary *self, OnwardWrite *write, GPtrArray *changes, GError **error)
{
  OnwardSnapshot *snapshot = write->snapshot;
  g_autoptr (OnwardSnapshot) written = NULL;

  if (!(write->whole ? onward_rows_put (self->db, snapshot, error)
                     : onward_rows_update (self->db, snapshot, write->changed, error)))
    return FALSE;
  if (write->whole)
    written = onward_snapshot_ref (snapshot);
  else
    written = onward_rows_find (self->db, snapshot->type, snapshot->uid, error);
  if (written == NULL)
    return FALSE;
  add_change (changes, snapshot->type, written->id, written->uid, written);
  return TRUE;
}

/* Writes all of @writes (OnwardWrite) or none; tells what changed (OnwardChange). */
gboolean
onward_diary_save (OnwardDiary *self, GPtrArray *writes, GPtrArray *changes, GError **error)
{
  gboolean good = TRUE;

  if (!begin (self, error))
    return FALSE;
  for (guint i = 0; good && i < writes->len; i++)
    good = write_one (self, g_ptr_array_index (writes, i), changes, error);
  return end (self, good, changes, error);
}

/* Removing */

/* Adds the uids of the records whose field @i refers to @to. */
static gboolean
find_referrers (OnwardDiary *self, const OnwardRecordType *type, guint i, const char *to, GPtrArray *uids, GError **error)
{
  g_autofree char *name = onward_rows_dup_name (&type->fields[i]);
  g_autofree char *sql = g_strdup_printf ("SELECT uid FROM \"%s\" WHERE %s = ?", type->table, name);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self->db, sql, error);
  int code;

  if (statement == NULL)
    return FALSE;
  onward_sqlite_bind_text (statement, 1, to);
  while ((code = onward_sqlite_step (self->db, statement, error)) == SQLITE_ROW)
    g_ptr_array_add (uids, g_strdup (onward_sqlite_column (statement, 0)));
  return code == SQLITE_DONE;
}

static gboolean
already_there (GPtrArray *removed, const OnwardRecordType *type, const char *uid)
{
  for (guint i = 0; i < removed->len; i++)
    {
      const OnwardSnapshot *snapshot = g_ptr_array_index (removed, i);

      if (snapshot->type == type && g_str_equal (snapshot->uid, uid))
        return TRUE;
    }
  return FALSE;
}

static gboolean collect (OnwardDiary *self, const OnwardRecordType *type, const char *uid, GPtrArray *removed,
                         GPtrArray *loosened, GError **error);

static gboolean
collect_field (OnwardDiary *self, const OnwardRecordType *type, guint i, const char *to, GPtrArray *removed,
               GPtrArray *loosened, GError **error)
{
  g_autoptr (GPtrArray) uids = g_ptr_array_new_with_free_func (g_free);

  if (!find_referrers (self, type, i, to, uids, error))
    return FALSE;
  for (guint j = 0; j < uids->len; j++)
    {
      const char *uid = g_ptr_array_index (uids, j);
      OnwardLoosened *loose;

      if (type->fields[i].flags & ONWARD_FIELD_OWNED)
        {
          if (!collect (self, type, uid, removed, loosened, error))
            return FALSE;
          continue;
        }
      loose = g_new0 (OnwardLoosened, 1);
      loose->type = type;
      loose->field = i;
      loose->uid = g_strdup (uid);
      loose->to = g_strdup (to);
      g_ptr_array_add (loosened, loose);
    }
  return TRUE;
}

/* The record, all that it owns, and all that refers to either. */
static gboolean
collect (OnwardDiary *self, const OnwardRecordType *type, const char *uid, GPtrArray *removed, GPtrArray *loosened,
         GError **error)
{
  const OnwardRecordType *const *types = onward_record_types ();
  OnwardSnapshot *snapshot;

  if (already_there (removed, type, uid))
    return TRUE;
  snapshot = onward_rows_find (self->db, type, uid, error);
  if (snapshot == NULL)
    return FALSE;
  g_ptr_array_add (removed, snapshot);
  for (gsize t = 0; types[t] != NULL; t++)
    {
      for (guint i = 0; i < types[t]->n_fields; i++)
        {
          if (g_strcmp0 (types[t]->fields[i].refers_to, type->name) == 0 &&
              !collect_field (self, types[t], i, uid, removed, loosened, error))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
delete_row (OnwardDiary *self, const OnwardSnapshot *snapshot, GPtrArray *changes, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM \"%s\" WHERE uid = ?", snapshot->type->table);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self->db, sql, error);

  if (statement == NULL)
    return FALSE;
  onward_sqlite_bind_text (statement, 1, snapshot->uid);
  add_change (changes, snapshot->type, snapshot->id, snapshot->uid, NULL);
  return onward_sqlite_run (self->db, statement, error);
}

/* Tells of the records whose references changed as they are now. */
static gboolean
tell_loosened (OnwardDiary *self, GPtrArray *removed, GPtrArray *loosened, GPtrArray *changes, GError **error)
{
  for (guint i = 0; i < loosened->len; i++)
    {
      const OnwardLoosened *loose = g_ptr_array_index (loosened, i);
      g_autoptr (GError) local_error = NULL;
      g_autoptr (OnwardSnapshot) snapshot = NULL;

      if (removed != NULL && already_there (removed, loose->type, loose->uid))
        continue;
      snapshot = onward_rows_find (self->db, loose->type, loose->uid, &local_error);
      if (snapshot != NULL)
        add_change (changes, loose->type, snapshot->id, snapshot->uid, snapshot);
      else if (!g_error_matches (local_error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
    }
  return TRUE;
}

/* Removes a record with all that it owns.  Fills @removed (OnwardSnapshot) and @loosened
 * (OnwardLoosened): what onward_diary_restore () needs. */
gboolean
onward_diary_remove (OnwardDiary *self, const OnwardRecordType *type, const char *uid, GPtrArray *removed,
                     GPtrArray *loosened, GPtrArray *changes, GError **error)
{
  gboolean good;

  if (!begin (self, error))
    return FALSE;
  good = collect (self, type, uid, removed, loosened, error);
  /* What is owned was found after its owner, so it goes first. */
  for (guint i = removed->len; good && i > 0; i--)
    good = delete_row (self, g_ptr_array_index (removed, i - 1), changes, error);
  good = good && tell_loosened (self, removed, loosened, changes, error);
  return end (self, good, changes, error);
}

static gboolean
tie (OnwardDiary *self, const OnwardLoosened *loose, GError **error)
{
  g_autofree char *name = onward_rows_dup_name (&loose->type->fields[loose->field]);
  g_autofree char *sql = g_strdup_printf ("UPDATE \"%s\" SET %s = ? WHERE uid = ? AND %s IS NULL",
                                          loose->type->table, name, name);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self->db, sql, error);

  if (statement == NULL)
    return FALSE;
  onward_sqlite_bind_text (statement, 1, loose->to);
  onward_sqlite_bind_text (statement, 2, loose->uid);
  return onward_sqlite_run (self->db, statement, error);
}

/* What is gone by now need not go again. */
static gboolean
take_away (OnwardDiary *self, const OnwardSnapshot *added, GPtrArray *loosened, GPtrArray *changes, GError **error)
{
  g_autoptr (GPtrArray) taken = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GError) local_error = NULL;
  gboolean good = TRUE;

  if (!collect (self, added->type, added->uid, taken, loosened, &local_error))
    {
      if (g_error_matches (local_error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  for (guint i = taken->len; good && i > 0; i--)
    good = delete_row (self, g_ptr_array_index (taken, i - 1), changes, error);
  return good;
}

static gboolean
put_back (OnwardDiary *self, OnwardSnapshot *snapshot, GPtrArray *changes, GError **error)
{
  if (!onward_rows_put (self->db, snapshot, error))
    return FALSE;
  add_change (changes, snapshot->type, snapshot->id, snapshot->uid, snapshot);
  return TRUE;
}

/* Brings back what a removal took, or a save changed; takes away what the save @added
 * (OnwardSnapshot). */
gboolean
onward_diary_restore (OnwardDiary *self, GPtrArray *removed, GPtrArray *loosened, GPtrArray *added, GPtrArray *changes,
                      GError **error)
{
  g_autoptr (GPtrArray) loose = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_loosened_free);
  gboolean good = TRUE;

  if (!begin (self, error))
    return FALSE;
  for (guint i = 0; good && i < added->len; i++)
    good = take_away (self, g_ptr_array_index (added, i), loose, changes, error);
  for (guint i = 0; good && i < removed->len; i++)
    good = put_back (self, g_ptr_array_index (removed, i), changes, error);
  for (guint i = 0; good && i < loosened->len; i++)
    good = tie (self, g_ptr_array_index (loosened, i), error);
  good = good && tell_loosened (self, removed, loosened, changes, error);
  good = good && tell_loosened (self, removed, loose, changes, error);
  return end (self, good, changes, error);
}

/* Reading */

/* Returns: (transfer full): OnwardKeys of all that the query finds, in its order. */
GArray *
onward_diary_keys (OnwardDiary *self, const OnwardQuery *query, GError **error)
{
  g_autoptr (OnwardStatement) statement = onward_query_prepare_keys (query, self->db, error);
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (OnwardKey));
  int code;

  if (statement == NULL)
    return NULL;
  while ((code = onward_sqlite_step (self->db, statement, error)) == SQLITE_ROW)
    {
      OnwardKey key;

      onward_query_read_key (query, statement, &key);
      g_array_append_val (keys, key);
    }
  return code == SQLITE_DONE ? g_steal_pointer (&keys) : NULL;
}

/* Returns: (transfer full): the snapshots of those rows that still are there. */
GPtrArray *
onward_diary_read (OnwardDiary *self, const OnwardRecordType *type, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (GError) local_error = NULL;
      OnwardSnapshot *snapshot = onward_rows_get (self->db, type, g_array_index (ids, gint64, i), &local_error);

      if (snapshot != NULL)
        g_ptr_array_add (snapshots, snapshot);
      else if (!g_error_matches (local_error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return NULL;
        }
    }
  return g_steal_pointer (&snapshots);
}

/* Returns: (transfer full): the snapshots that the query finds, in its order. */
GPtrArray *
onward_diary_find (OnwardDiary *self, const OnwardQuery *query, GError **error)
{
  g_autoptr (GArray) keys = onward_diary_keys (self, query, error);
  g_autoptr (GArray) ids = NULL;

  if (keys == NULL)
    return NULL;
  ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), keys->len);
  for (guint i = 0; i < keys->len; i++)
    g_array_append_val (ids, g_array_index (keys, OnwardKey, i).id);
  return onward_diary_read (self, onward_query_get_record_type (query), ids, error);
}

gboolean
onward_diary_count (OnwardDiary *self, const OnwardQuery *query, gint64 *count, GError **error)
{
  g_autoptr (OnwardStatement) statement = onward_query_prepare_count (query, self->db, error);

  if (statement == NULL || onward_sqlite_step (self->db, statement, error) != SQLITE_ROW)
    return FALSE;
  *count = sqlite3_column_int64 (statement, 0);
  return TRUE;
}

/* Returns: (transfer full): the different tags in a stretch of records below @from, or in the newest
 * when that is 0; it then says where to go on, or 0 when there is no more. */
GStrv
onward_diary_tags (OnwardDiary *self, const OnwardRecordType *type, guint field, gint64 *from, GError **error)
{
  g_autofree char *name = onward_rows_dup_name (&type->fields[field]);
  g_autofree char *sql = g_strdup_printf ("SELECT DISTINCT j.value FROM \"%s\" t, json_each (t.%s) j"
                                          " WHERE t.id >= ?1 AND t.id < ?2",
                                          type->table, name);
  g_autofree char *top_sql = g_strdup_printf ("SELECT ifnull (max (id), 0) + 1 FROM \"%s\"", type->table);
  g_autoptr (OnwardStatement) statement = NULL;
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);
  int code;

  if (*from == 0 && !onward_sqlite_read_int (self->db, top_sql, from, error))
    return NULL;
  statement = onward_sqlite_prepare (self->db, sql, error);
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, *from - TAGS_STRETCH);
  sqlite3_bind_int64 (statement, 2, *from);
  while ((code = onward_sqlite_step (self->db, statement, error)) == SQLITE_ROW)
    g_ptr_array_add (tags, g_utf8_make_valid (onward_sqlite_column (statement, 0), -1));
  if (code != SQLITE_DONE)
    return NULL;
  *from = MAX (*from - TAGS_STRETCH, 1);
  if (*from == 1)
    *from = 0; /* no row comes before the first */
  g_ptr_array_add (tags, NULL);
  return (GStrv) g_ptr_array_steal (tags, NULL);
}

/* Returns: (transfer full): every record of the type, by uid. */
GPtrArray *
onward_diary_dump (OnwardDiary *self, const OnwardRecordType *type, GError **error)
{
  g_autofree char *columns = onward_rows_dup_columns (type, "");
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM \"%s\" ORDER BY uid", columns, type->table);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self->db, sql, error);
  g_autoptr (GPtrArray) snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  int code;

  if (statement == NULL)
    return NULL;
  while ((code = onward_sqlite_step (self->db, statement, error)) == SQLITE_ROW)
    {
      OnwardSnapshot *snapshot = onward_rows_read (type, statement, 0, error);

      if (snapshot == NULL)
        return NULL;
      g_ptr_array_add (snapshots, snapshot);
    }
  return code == SQLITE_DONE ? g_steal_pointer (&snapshots) : NULL;
}

static GStrv
dup_all_uids (OnwardDiary *self, const OnwardRecordType *type, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT uid FROM \"%s\"", type->table);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self->db, sql, error);
  g_autoptr (GStrvBuilder) uids = g_strv_builder_new ();
  int code;

  if (statement == NULL)
    return NULL;
  while ((code = onward_sqlite_step (self->db, statement, error)) == SQLITE_ROW)
    g_strv_builder_add (uids, onward_sqlite_column (statement, 0));
  return code == SQLITE_DONE ? g_strv_builder_end (uids) : NULL;
}

/* Tells of records as they are now, after another program changed them; without @uids of all. */
gboolean
onward_diary_reread (OnwardDiary *self, const OnwardRecordType *type, const char *const *uids, GPtrArray *changes,
                     GError **error)
{
  g_auto (GStrv) all = NULL;

  if (uids[0] == NULL)
    {
      all = dup_all_uids (self, type, error);
      if (all == NULL)
        return FALSE;
      uids = (const char *const *) all;
    }
  for (gsize i = 0; uids[i] != NULL; i++)
    {
      g_autoptr (GError) local_error = NULL;
      g_autoptr (OnwardSnapshot) snapshot = onward_rows_find (self->db, type, uids[i], &local_error);

      if (snapshot == NULL && !g_error_matches (local_error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
      add_change (changes, type, snapshot != NULL ? snapshot->id : 0, uids[i], snapshot);
    }
  return TRUE;
}

static gboolean
check_pragma (OnwardDiary *self, const char *sql, const char *good, GError **error)
{
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self->db, sql, error);
  int code = statement != NULL ? onward_sqlite_step (self->db, statement, error) : SQLITE_ERROR;

  if (code == SQLITE_DONE || (code == SQLITE_ROW && g_strcmp0 (onward_sqlite_column (statement, 0), good) == 0))
    return TRUE;
  if (code == SQLITE_ROW)
    g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_DAMAGED, "%s", onward_sqlite_column (statement, 0));
  return FALSE;
}

/* Whether the file, the references and the search index are sound.  Reads everything. */
gboolean
onward_diary_check (OnwardDiary *self, GError **error)
{
  const OnwardRecordType *const *types = onward_record_types ();

  if (!check_pragma (self, "PRAGMA integrity_check (1)", "ok", error) ||
      !check_pragma (self, "PRAGMA foreign_key_check", "", error))
    return FALSE;
  for (gsize i = 0; types[i] != NULL; i++)
    {
      g_autofree char *sql = g_strdup_printf (
        "INSERT INTO \"%s_search\" (\"%s_search\", rank) VALUES ('integrity-check', 1)", types[i]->table, types[i]->table);

      if (!onward_sqlite_exec (self->db, sql, error))
        return FALSE;
    }
  return TRUE;
}
