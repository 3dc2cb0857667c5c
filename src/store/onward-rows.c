/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-rows.h"

#include "onward-error.h"

#define N_HEAD 4 /* id, uid, created, modified */

/* Returns: (transfer full): the name of the column, as it stands in SQL. */
char *
onward_rows_dup_name (const OnwardField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "-", '_');

  return g_strdup_printf ("\"%s\"", name);
}

/* Returns: (transfer full): the columns in the order that onward_rows_read () wants, each after
 * @prefix ("t." or ""). */
char *
onward_rows_dup_columns (const OnwardRecordType *type, const char *prefix)
{
  GString *sql = g_string_new (NULL);

  g_string_printf (sql, "%sid, %suid, %screated, %smodified", prefix, prefix, prefix, prefix);
  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *name = onward_rows_dup_name (&type->fields[i]);

      g_string_append_printf (sql, ", %s%s", prefix, name);
    }
  return g_string_free (sql, FALSE);
}

/* Returns: (transfer full): the record of the row that the statement stands on.  A value that breaks
 * the rules of its field (a diary changed by hand) keeps its initial value rather than hiding the
 * whole record, except for text that is not UTF-8, which no widget could show. */
OnwardSnapshot *
onward_rows_read (const OnwardRecordType *type, sqlite3_stmt *statement, int first_column, GError **error)
{
  g_autoptr (OnwardSnapshot) snapshot = onward_snapshot_new (type, onward_sqlite_column (statement, first_column + 1));

  snapshot->id = sqlite3_column_int64 (statement, first_column);
  snapshot->created = sqlite3_column_int64 (statement, first_column + 2);
  snapshot->modified = sqlite3_column_int64 (statement, first_column + 3);
  for (guint i = 0; i < type->n_fields; i++)
    {
      const OnwardField *field = &type->fields[i];
      int column = first_column + N_HEAD + (int) i;

      if (onward_field_is_number (field) && field->type != ONWARD_FIELD_CHOICE)
        snapshot->values[i].number = sqlite3_column_int64 (statement, column);
      else
        onward_field_set_text_form (field, &snapshot->values[i], onward_sqlite_column (statement, column), NULL);
    }
  return g_steal_pointer (&snapshot);
}

static OnwardSnapshot *
read_one (OnwardSqlite *db, const OnwardRecordType *type, sqlite3_stmt *statement, GError **error)
{
  int code = onward_sqlite_step (db, statement, error);

  if (code == SQLITE_ROW)
    return onward_rows_read (type, statement, 0, error);
  if (code == SQLITE_DONE)
    g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND, "No such %s", type->name);
  return NULL;
}

/* Returns: (transfer full): the record of that uid, or NULL with ONWARD_ERROR_NOT_FOUND. */
OnwardSnapshot *
onward_rows_find (OnwardSqlite *db, const OnwardRecordType *type, const char *uid, GError **error)
{
  g_autofree char *columns = onward_rows_dup_columns (type, "");
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM \"%s\" WHERE uid = ?", columns, type->table);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (db, sql, error);

  if (statement == NULL)
    return NULL;
  onward_sqlite_bind_text (statement, 1, uid);
  return read_one (db, type, statement, error);
}

/* Returns: (transfer full): the record of that row, or NULL with ONWARD_ERROR_NOT_FOUND. */
OnwardSnapshot *
onward_rows_get (OnwardSqlite *db, const OnwardRecordType *type, gint64 id, GError **error)
{
  g_autofree char *columns = onward_rows_dup_columns (type, "");
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM \"%s\" WHERE id = ?", columns, type->table);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (db, sql, error);

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, id);
  return read_one (db, type, statement, error);
}

static void
bind_value (sqlite3_stmt *statement, int position, const OnwardField *field, const OnwardValue *value)
{
  if (onward_field_is_number (field) && field->type != ONWARD_FIELD_CHOICE)
    sqlite3_bind_int64 (statement, position, value->number);
  else
    {
      g_autofree char *text = onward_field_dup_text_form (field, value);

      onward_sqlite_bind_text (statement, position, text);
    }
}

static char *
dup_put_sql (const OnwardRecordType *type)
{
  g_autofree char *columns = onward_rows_dup_columns (type, "");
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO \"%s\" (%s) VALUES (?, ?, ?, ?", type->table, columns);
  for (guint i = 0; i < type->n_fields; i++)
    g_string_append (sql, ", ?");
  g_string_append (sql, ") ON CONFLICT (uid) DO UPDATE SET created = excluded.created, modified = excluded.modified");
  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *name = onward_rows_dup_name (&type->fields[i]);

      g_string_append_printf (sql, ", %s = excluded.%s", name, name);
    }
  g_string_append (sql, " RETURNING id");
  return g_string_free (sql, FALSE);
}

/* Writes the whole record, new or not, and sets its row. */
gboolean
onward_rows_put (OnwardSqlite *db, OnwardSnapshot *snapshot, GError **error)
{
  const OnwardRecordType *type = snapshot->type;
  g_autofree char *sql = dup_put_sql (type);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (db, sql, error);

  if (statement == NULL)
    return FALSE;
  if (snapshot->id != 0)
    sqlite3_bind_int64 (statement, 1, snapshot->id);
  onward_sqlite_bind_text (statement, 2, snapshot->uid);
  sqlite3_bind_int64 (statement, 3, snapshot->created);
  sqlite3_bind_int64 (statement, 4, snapshot->modified);
  for (guint i = 0; i < type->n_fields; i++)
    bind_value (statement, N_HEAD + 1 + (int) i, &type->fields[i], &snapshot->values[i]);
  if (onward_sqlite_step (db, statement, error) != SQLITE_ROW)
    return FALSE;
  snapshot->id = sqlite3_column_int64 (statement, 0);
  return onward_sqlite_run (db, statement, error);
}

/* Writes the fields whose bits are set in @changed, so that what the other program wrote into the
 * rest stays.  A record that is no longer there is not made again: ONWARD_ERROR_NOT_FOUND. */
gboolean
onward_rows_update (OnwardSqlite *db, OnwardSnapshot *snapshot, guint64 changed, GError **error)
{
  const OnwardRecordType *type = snapshot->type;
  g_autoptr (GString) sql = g_string_new (NULL);
  g_autoptr (OnwardStatement) statement = NULL;
  int position = 1;

  g_string_append_printf (sql, "UPDATE \"%s\" SET modified = ?", type->table);
  for (guint i = 0; i < type->n_fields; i++)
    {
      g_autofree char *name = onward_rows_dup_name (&type->fields[i]);

      if (changed & (G_GUINT64_CONSTANT (1) << i))
        g_string_append_printf (sql, ", %s = ?", name);
    }
  g_string_append (sql, " WHERE uid = ? RETURNING id");
  statement = onward_sqlite_prepare (db, sql->str, error);
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, position++, snapshot->modified);
  for (guint i = 0; i < type->n_fields; i++)
    {
      if (changed & (G_GUINT64_CONSTANT (1) << i))
        bind_value (statement, position++, &type->fields[i], &snapshot->values[i]);
    }
  onward_sqlite_bind_text (statement, position, snapshot->uid);
  switch (onward_sqlite_step (db, statement, error))
    {
    case SQLITE_ROW:
      return onward_sqlite_run (db, statement, error);
    case SQLITE_DONE:
      g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND, "This %s is no longer there", type->name);
      return FALSE;
    default:
      return FALSE;
    }
}
