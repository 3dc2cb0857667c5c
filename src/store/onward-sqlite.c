/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sqlite.h"

#include <errno.h>

#include "onward-error.h"

struct _OnwardSqlite
{
  sqlite3 *handle;
  GHashTable *statements; /* SQL → sqlite3_stmt */
  GThread *thread;
};

/* The other program may be writing; it never holds the file for longer than a moment. */
#define BUSY_MILLISECONDS 5000

/* Steps of SQLite's machine between two looks at whether anybody still waits; about 0.1 ms. */
#define HEED_STEPS 4000

static int
onward_code (OnwardSqlite *self, int code)
{
  int system = self != NULL && self->handle != NULL ? sqlite3_system_errno (self->handle) : 0;

  switch (code & 0xff)
    {
    case SQLITE_FULL:
      return ONWARD_ERROR_FULL;
    case SQLITE_CORRUPT:
      return ONWARD_ERROR_DAMAGED;
    case SQLITE_NOTADB:
      return ONWARD_ERROR_NOT_A_DIARY;
    case SQLITE_READONLY:
      return ONWARD_ERROR_READ_ONLY;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return system == ENOSPC || system == EDQUOT ? ONWARD_ERROR_FULL : ONWARD_ERROR_UNREADABLE;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ONWARD_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
      return ONWARD_ERROR_INVALID;
    case SQLITE_IOERR:
      /* SQLite calls only ENOSPC "full", and forgets errno for the rest: a write that does not go
       * through is most often a quota, which is the same to a person. */
      return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE ? ONWARD_ERROR_FULL : ONWARD_ERROR_FAILED;
    default:
      return ONWARD_ERROR_FAILED;
    }
}

void
onward_sqlite_set_error (OnwardSqlite *self, int code, GError **error)
{
  const char *message = self != NULL && self->handle != NULL ? sqlite3_errmsg (self->handle) : sqlite3_errstr (code);

  g_set_error_literal (error, ONWARD_ERROR, onward_code (self, code), message);
}

static void
finalize_statement (gpointer statement)
{
  sqlite3_finalize (statement);
}

/* Opens @path with SQLITE_OPEN_… @flags.  The calling thread becomes the only one allowed. */
OnwardSqlite *
onward_sqlite_open (const char *path, int flags, GError **error)
{
  g_autoptr (OnwardSqlite) self = g_new0 (OnwardSqlite, 1);
  int code;

  self->thread = g_thread_self ();
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize_statement);
  code = sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  if (code != SQLITE_OK)
    {
      onward_sqlite_set_error (self, code, error);
      return NULL;
    }
  sqlite3_busy_timeout (self->handle, BUSY_MILLISECONDS);
  return g_steal_pointer (&self);
}

void
onward_sqlite_close (OnwardSqlite *self)
{
  g_assert (self->thread == g_thread_self ());
  g_hash_table_unref (self->statements);
  sqlite3_close (self->handle);
  g_free (self);
}

sqlite3 *
onward_sqlite_get_handle (OnwardSqlite *self)
{
  g_assert (self->thread == g_thread_self ());
  return self->handle;
}

static int
heed_cb (void *cancellable)
{
  return g_cancellable_is_cancelled (cancellable);
}

void
onward_sqlite_heed (OnwardSqlite *self, GCancellable *cancellable)
{
  g_assert (self->thread == g_thread_self ());
  sqlite3_progress_handler (self->handle, HEED_STEPS, cancellable != NULL ? heed_cb : NULL, cancellable);
}

/* Runs SQL that gives no rows and takes no values. */
gboolean
onward_sqlite_exec (OnwardSqlite *self, const char *sql, GError **error)
{
  int code;

  g_assert (self->thread == g_thread_self ());
  code = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);
  if (code == SQLITE_OK)
    return TRUE;
  onward_sqlite_set_error (self, code, error);
  return FALSE;
}

/* Gives the first column of the first row. */
gboolean
onward_sqlite_read_int (OnwardSqlite *self, const char *sql, gint64 *number, GError **error)
{
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (self, sql, error);

  if (statement == NULL || onward_sqlite_step (self, statement, error) != SQLITE_ROW)
    return FALSE;
  *number = sqlite3_column_int64 (statement, 0);
  return TRUE;
}

/* Returns: (transfer none): the statement of that text, at its beginning; prepared at most once. */
sqlite3_stmt *
onward_sqlite_prepare (OnwardSqlite *self, const char *sql, GError **error)
{
  sqlite3_stmt *statement;
  int code;

  g_assert (self->thread == g_thread_self ());
  statement = g_hash_table_lookup (self->statements, sql);
  if (statement != NULL)
    return statement;
  code = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  if (code != SQLITE_OK)
    {
      onward_sqlite_set_error (self, code, error);
      return NULL;
    }
  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

int
onward_sqlite_step (OnwardSqlite *self, sqlite3_stmt *statement, GError **error)
{
  int code;

  g_assert (self->thread == g_thread_self ());
  code = sqlite3_step (statement);
  if (code == SQLITE_ROW || code == SQLITE_DONE)
    return code;
  onward_sqlite_set_error (self, code, error);
  return SQLITE_ERROR;
}

/* Steps a statement that gives no rows, or whose rows do not matter, to its end. */
gboolean
onward_sqlite_run (OnwardSqlite *self, sqlite3_stmt *statement, GError **error)
{
  int code;

  do
    code = onward_sqlite_step (self, statement, error);
  while (code == SQLITE_ROW);
  return code == SQLITE_DONE;
}

/* @text NULL binds NULL. */
void
onward_sqlite_bind_text (sqlite3_stmt *statement, int position, const char *text)
{
  sqlite3_bind_text (statement, position, text, -1, SQLITE_TRANSIENT);
}

/* Returns: (transfer none): the text of a column, "" for NULL; good until the next step. */
const char *
onward_sqlite_column (sqlite3_stmt *statement, int column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text != NULL ? text : "";
}
