/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-search.h"

#include <string.h>

#include "onward-query-private.h"
#include "onward-record-types.h"
#include "onward-rows.h"

/* What FTS5 puts around a match; escaping leaves these characters alone, and no text typed by a
 * person holds them. */
#define MATCH_BEGIN "\001"
#define MATCH_END "\002"

void
onward_find_free (OnwardFind *self)
{
  onward_snapshot_unref (self->snapshot);
  g_free (self->snippet);
  g_free (self);
}

/* Tags are kept as a JSON list; a person knows them as words with commas between. */
static char *
dup_plain (const char *snippet)
{
  g_autoptr (GString) plain = NULL;

  if (!g_str_has_prefix (snippet, "[\"") && !g_str_has_prefix (snippet, "…\",\""))
    return g_strdup (snippet);
  plain = g_string_new (snippet);
  g_string_replace (plain, "\",\"", ", ", 0);
  g_string_replace (plain, "[\"", "", 1);
  g_string_replace (plain, "\"]", "", 1);
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static char *
dup_markup (const char *snippet)
{
  g_autofree char *plain = dup_plain (snippet);
  g_autofree char *valid = g_utf8_make_valid (plain, -1);
  GString *markup = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == MATCH_BEGIN[0])
        g_string_append (markup, "<b>");
      else if (*p == MATCH_END[0])
        g_string_append (markup, "</b>");
      else if (g_ascii_iscntrl (*p))
        g_string_append_c (markup, ' ');
      else if (*p == '&')
        g_string_append (markup, "&amp;");
      else if (*p == '<')
        g_string_append (markup, "&lt;");
      else if (*p == '>')
        g_string_append (markup, "&gt;");
      else
        g_string_append_unichar (markup, g_utf8_get_char (p));
    }
  return g_string_free (markup, FALSE);
}

static gboolean
search_type (OnwardSqlite *db, const OnwardRecordType *type, const char *match, guint limit, GPtrArray *finds, GError **error)
{
  g_autofree char *columns = onward_rows_dup_columns (type, "t.");
  g_autofree char *sql = g_strdup_printf (
    "SELECT snippet (\"%1$s_search\", -1, '" MATCH_BEGIN "', '" MATCH_END "', '…', 12), %2$s"
    " FROM \"%1$s_search\" s JOIN \"%1$s\" t ON t.id = s.rowid"
    " WHERE \"%1$s_search\" MATCH ? ORDER BY s.rowid DESC LIMIT ?",
    type->table, columns);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (db, sql, error);
  int code;

  if (statement == NULL)
    return FALSE;
  onward_sqlite_bind_text (statement, 1, match);
  sqlite3_bind_int64 (statement, 2, limit);
  while ((code = onward_sqlite_step (db, statement, error)) == SQLITE_ROW)
    {
      OnwardSnapshot *snapshot = onward_rows_read (type, statement, 1, error);
      OnwardFind *find;

      if (snapshot == NULL)
        return FALSE;
      find = g_new0 (OnwardFind, 1);
      find->snapshot = snapshot;
      find->snippet = dup_markup (onward_sqlite_column (statement, 0));
      g_ptr_array_add (finds, find);
    }
  return code == SQLITE_DONE;
}

/* Looks for @words in the texts of every type, newest first, at most @limit of a type.  Returns:
 * (transfer full): an array of OnwardFind. */
GPtrArray *
onward_search_run (OnwardSqlite *db, const char *words, guint limit, GError **error)
{
  const OnwardRecordType *const *types = onward_record_types ();
  g_autoptr (GPtrArray) finds = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_find_free);
  g_autofree char *match = onward_query_dup_match (words);

  for (gsize i = 0; types[i] != NULL; i++)
    {
      if (!search_type (db, types[i], match, limit, finds, error))
        return NULL;
    }
  return g_steal_pointer (&finds);
}

void
onward_hit_free (OnwardHit *self)
{
  g_free (self->uid);
  g_free (self->title);
  g_free (self->snippet);
  g_free (self->day);
  g_free (self);
}

/* The first day or local time of a record is the one that a person would look for. */
static char *
dup_day (const OnwardSnapshot *snapshot)
{
  for (guint i = 0; i < snapshot->type->n_fields; i++)
    {
      OnwardFieldType type = snapshot->type->fields[i].type;

      if ((type == ONWARD_FIELD_DAY || type == ONWARD_FIELD_LOCAL_TIME) && strlen (snapshot->values[i].text) >= 10)
        return g_strndup (snapshot->values[i].text, 10);
    }
  return g_strdup ("");
}

/* Returns: (transfer full): what people are shown of it.  For the main thread. */
OnwardHit *
onward_find_to_hit (const OnwardFind *self)
{
  g_autoptr (OnwardRecord) record = onward_record_new_from_snapshot (self->snapshot);
  OnwardHit *hit = g_new0 (OnwardHit, 1);

  hit->type = self->snapshot->type;
  hit->uid = g_strdup (self->snapshot->uid);
  hit->title = onward_record_dup_title (record);
  hit->snippet = g_strdup (self->snippet);
  hit->day = dup_day (self->snapshot);
  return hit;
}
