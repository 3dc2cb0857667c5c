/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-search.h"

#include <string.h>

#include "onward-follow-up.h"
#include "onward-interview.h"
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
  g_free (self->employer);
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

/* @text is valid, with marks around the matches. */
static char *
dup_markup (const char *text)
{
  GString *markup = g_string_new (NULL);
  gboolean within = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == MATCH_BEGIN[0] || (*p == MATCH_END[0] && within))
        {
          within = *p == MATCH_BEGIN[0];
          g_string_append (markup, within ? "<b>" : "</b>");
        }
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

/* Whether the title of such a record leaves open which application it is about. */
static gboolean
needs_employer (const OnwardRecordType *type)
{
  return type == &onward_interview_type || type == &onward_follow_up_type;
}

/* What limits the finds to those that are shown, and in which order.  What waits to be done comes
 * soonest first, then what is done; of what is found very often the newest are looked at, so that
 * typing stays light. */
static char *
dup_order (const OnwardRecordType *type)
{
  const char *const soonest = "(t.state <> 'open'), CASE WHEN t.state = 'open' THEN (t.at = '') END,"
                              " CASE WHEN t.state = 'open' THEN t.at END, t.at DESC, t.id DESC";

  if (type != &onward_follow_up_type)
    return g_strdup ("ORDER BY s.rowid DESC LIMIT ?2");
  return g_strdup_printf (
    "AND s.rowid IN (SELECT t.id FROM \"%1$s\" t WHERE t.id IN"
    " (SELECT rowid FROM \"%1$s_search\" WHERE \"%1$s_search\" MATCH ?1 ORDER BY rowid DESC LIMIT 400)"
    " ORDER BY %2$s LIMIT ?2) ORDER BY %2$s",
    type->table, soonest);
}

static gboolean
search_type (OnwardSqlite *db, const OnwardRecordType *type, const char *match, guint limit, GPtrArray *finds, GError **error)
{
  g_autofree char *columns = onward_rows_dup_columns (type, "t.");
  g_autofree char *order = dup_order (type);
  g_autofree char *sql = g_strdup_printf (
    "SELECT snippet (\"%1$s_search\", -1, '" MATCH_BEGIN "', '" MATCH_END "', '…', 12), %2$s, %3$s"
    " FROM \"%1$s_search\" s JOIN \"%1$s\" t ON t.id = s.rowid"
    " WHERE \"%1$s_search\" MATCH ?1 %4$s",
    type->table,
    needs_employer (type) ? "(SELECT a.employer FROM job_application a WHERE a.uid = t.application)" : "''",
    columns, order);
  g_autoptr (OnwardStatement) statement = onward_sqlite_prepare (db, sql, error);
  int code;

  if (statement == NULL)
    return FALSE;
  onward_sqlite_bind_text (statement, 1, match);
  sqlite3_bind_int64 (statement, 2, limit);
  while ((code = onward_sqlite_step (db, statement, error)) == SQLITE_ROW)
    {
      OnwardSnapshot *snapshot = onward_rows_read (type, statement, 2, error);
      OnwardFind *find;

      if (snapshot == NULL)
        return FALSE;
      find = g_new0 (OnwardFind, 1);
      find->snapshot = snapshot;
      find->snippet = g_utf8_make_valid (onward_sqlite_column (statement, 0), -1);
      find->employer = g_utf8_make_valid (onward_sqlite_column (statement, 1), -1);
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

/* The first day or local time of a record is the one that a person would look for; of a follow-up
 * that was put off it is the later one. */
static char *
dup_day (const OnwardSnapshot *snapshot)
{
  if (snapshot->type == &onward_follow_up_type)
    return g_strndup (snapshot->values[ONWARD_FOLLOW_UP_AT].text, 10);
  for (guint i = 0; i < snapshot->type->n_fields; i++)
    {
      OnwardFieldType type = snapshot->type->fields[i].type;

      if ((type == ONWARD_FIELD_DAY || type == ONWARD_FIELD_LOCAL_TIME) && strlen (snapshot->values[i].text) >= 10)
        return g_strndup (snapshot->values[i].text, 10);
    }
  return g_strdup ("");
}

/* "First interview" → "First interview · Norrland", unless the title names them already. */
static char *
dup_title (const char *title, const char *employer)
{
  g_autofree char *folded_title = g_utf8_casefold (title, -1);
  g_autofree char *folded_employer = g_utf8_casefold (employer, -1);

  if (*employer == '\0' || strstr (folded_title, folded_employer) != NULL)
    return g_strdup (title);
  return g_strdup_printf ("%s · %s", title, employer);
}

static char *
dup_without_marks (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p != MATCH_BEGIN[0] && *p != MATCH_END[0])
        g_string_append_c (plain, *p);
    }
  return g_string_free (plain, FALSE);
}

/* What follows the first @length bytes, marks not counted. */
static const char *
skip (const char *marked, gsize length)
{
  for (gsize seen = 0; seen < length && *marked != '\0'; marked++)
    seen += *marked != MATCH_BEGIN[0] && *marked != MATCH_END[0];
  return marked;
}

/* The snippet without what the title says anyway; "" when it is nothing more. */
static char *
dup_beyond_title (const char *snippet, const char *title)
{
  g_autofree char *marked = dup_plain (snippet);
  g_autofree char *plain = dup_without_marks (marked);
  g_autofree char *core = g_strdup (plain);
  const char *start = g_str_has_prefix (core, "…") ? core + strlen ("…") : core;

  if (g_str_has_suffix (core, "…"))
    core[strlen (core) - strlen ("…")] = '\0';
  if (strstr (title, start) != NULL)
    return g_strdup ("");
  if (*title != '\0' && g_str_has_prefix (plain, title))
    {
      g_autofree char *rest = g_strstrip (g_strdup (skip (marked, strlen (title))));

      return dup_markup (rest);
    }
  return dup_markup (marked);
}

/* Returns: (transfer full): what people are shown of it.  For the main thread. */
OnwardHit *
onward_find_to_hit (const OnwardFind *self)
{
  g_autoptr (OnwardRecord) record = onward_record_new_from_snapshot (self->snapshot);
  g_autofree char *title = NULL;
  OnwardHit *hit = g_new0 (OnwardHit, 1);

  hit->type = self->snapshot->type;
  hit->uid = g_strdup (self->snapshot->uid);
  title = onward_record_dup_title (record);
  hit->title = dup_title (title, self->employer);
  hit->snippet = dup_beyond_title (self->snippet, title);
  hit->day = dup_day (self->snapshot);
  return hit;
}
