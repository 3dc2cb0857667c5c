/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* SQLite with GErrors of ONWARD_ERROR, statements that are prepared once, and a check that they
 * stay on the thread that opened the file. */
typedef struct _OnwardSqlite OnwardSqlite;

OnwardSqlite *onward_sqlite_open       (const char *path, int flags, GError **error);
void          onward_sqlite_close      (OnwardSqlite *self);
sqlite3      *onward_sqlite_get_handle (OnwardSqlite *self);
/* Reading stops when @cancellable is cancelled; NULL for no longer. */
void          onward_sqlite_heed       (OnwardSqlite *self, GCancellable *cancellable);
gboolean      onward_sqlite_exec       (OnwardSqlite *self, const char *sql, GError **error);
gboolean      onward_sqlite_read_int   (OnwardSqlite *self, const char *sql, gint64 *number, GError **error);
sqlite3_stmt *onward_sqlite_prepare    (OnwardSqlite *self, const char *sql, GError **error);
/* SQLITE_ROW, SQLITE_DONE, or SQLITE_ERROR with @error set. */
int           onward_sqlite_step       (OnwardSqlite *self, sqlite3_stmt *statement, GError **error);
gboolean      onward_sqlite_run        (OnwardSqlite *self, sqlite3_stmt *statement, GError **error);
void          onward_sqlite_bind_text  (sqlite3_stmt *statement, int position, const char *text);
void          onward_sqlite_set_error  (OnwardSqlite *self, int code, GError **error);
const char   *onward_sqlite_column     (sqlite3_stmt *statement, int column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardSqlite, onward_sqlite_close)

/* A prepared statement goes back to its beginning when it leaves its scope. */
typedef sqlite3_stmt OnwardStatement;
static inline void
onward_statement_rest (OnwardStatement *statement)
{
  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardStatement, onward_statement_rest)

G_END_DECLS
