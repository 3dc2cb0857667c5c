/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-query-private.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "onward-rows.h"
#include "onward-time.h"

/* Where a query is limited, words that stand in very many records are looked up newest first, and no
 * further back than this. */
#define MATCH_LIMIT 2000

/* What a first look finds: more than any screen holds, and less than anybody waits for. */
#define GLANCE 40

typedef struct
{
  guint field;
  OnwardComparison comparison;
  gint64 number;  /* or the bits of choices */
  char *text;     /* NULL for a number */
  GStrv texts;    /* NULL unless any of several will do */
  gboolean choices;
} OnwardCondition;

struct _OnwardQuery
{
  const OnwardRecordType *type;
  GArray *conditions;
  char *left_out; /* a uid, or "" */
  char *words;
  OnwardGrouping grouping;
  guint group_field;
  guint order[ONWARD_QUERY_MAX_ORDER];
  gboolean descending[ONWARD_QUERY_MAX_ORDER];
  guint n_order;
  guint limit; /* 0 = none */
  gboolean glance;
};

G_DEFINE_BOXED_TYPE (OnwardQuery, onward_query, onward_query_copy, onward_query_free)

static void
clear_condition (gpointer data)
{
  g_free (((OnwardCondition *) data)->text);
  g_strfreev (((OnwardCondition *) data)->texts);
}

/* Returns: (transfer full): a query for all records of @type, newest first. */
OnwardQuery *
onward_query_new (const OnwardRecordType *type)
{
  OnwardQuery *self = g_new0 (OnwardQuery, 1);

  self->type = type;
  self->conditions = g_array_new (FALSE, TRUE, sizeof (OnwardCondition));
  g_array_set_clear_func (self->conditions, clear_condition);
  self->left_out = g_strdup ("");
  self->words = g_strdup ("");
  return self;
}

OnwardQuery *
onward_query_copy (const OnwardQuery *self)
{
  OnwardQuery *copy = g_memdup2 (self, sizeof *self);

  copy->conditions = g_array_copy (self->conditions);
  g_array_set_clear_func (copy->conditions, clear_condition);
  for (guint i = 0; i < copy->conditions->len; i++)
    {
      OnwardCondition *condition = &g_array_index (copy->conditions, OnwardCondition, i);

      condition->text = g_strdup (condition->text);
      condition->texts = g_strdupv (condition->texts);
    }
  copy->left_out = g_strdup (self->left_out);
  copy->words = g_strdup (self->words);
  return copy;
}

void
onward_query_free (OnwardQuery *self)
{
  g_array_unref (self->conditions);
  g_free (self->left_out);
  g_free (self->words);
  g_free (self);
}

const OnwardRecordType *
onward_query_get_record_type (const OnwardQuery *self)
{
  return self->type;
}

/* For numbers, flags, moments and choices. */
void
onward_query_where_number (OnwardQuery *self, guint field, OnwardComparison comparison, gint64 number)
{
  OnwardCondition condition = { .field = field, .comparison = comparison, .number = number };

  g_return_if_fail (field < self->type->n_fields && onward_field_is_number (&self->type->fields[field]));
  g_return_if_fail (self->type->fields[field].type != ONWARD_FIELD_CHOICE || comparison == ONWARD_IS ||
                    comparison == ONWARD_IS_NOT);
  g_array_append_val (self->conditions, condition);
}

/* For texts, days, local times, references, with ONWARD_HAS for tags, and with ONWARD_HAS_SINCE for items. */
void
onward_query_where_text (OnwardQuery *self, guint field, OnwardComparison comparison, const char *text)
{
  OnwardCondition condition = { .field = field, .comparison = comparison, .text = g_strdup (text) };

  g_return_if_fail (field < self->type->n_fields && !onward_field_is_number (&self->type->fields[field]));
  g_return_if_fail ((self->type->fields[field].type == ONWARD_FIELD_TAGS) == (comparison == ONWARD_HAS));
  g_return_if_fail (comparison != ONWARD_HAS_SINCE || self->type->fields[field].type == ONWARD_FIELD_ITEMS);
  g_array_append_val (self->conditions, condition);
}

/* The choice is one of those whose bits are set. */
void
onward_query_where_choices (OnwardQuery *self, guint field, guint choices)
{
  OnwardCondition condition = { .field = field, .number = choices, .choices = TRUE };

  g_return_if_fail (field < self->type->n_fields && self->type->fields[field].type == ONWARD_FIELD_CHOICE);
  g_array_append_val (self->conditions, condition);
}

/* The number, from 0 to 31, is one of those whose bits are set. */
void
onward_query_where_numbers (OnwardQuery *self, guint field, guint numbers)
{
  OnwardCondition condition = { .field = field, .number = numbers, .choices = TRUE };

  g_return_if_fail (field < self->type->n_fields && self->type->fields[field].type == ONWARD_FIELD_NUMBER);
  g_array_append_val (self->conditions, condition);
}

/* The text or reference is one of @texts, or the tags hold at least one of them. */
void
onward_query_where_any (OnwardQuery *self, guint field, const char *const *texts)
{
  OnwardCondition condition = { .field = field, .comparison = ONWARD_IS, .texts = g_strdupv ((GStrv) texts) };

  g_return_if_fail (field < self->type->n_fields && !onward_field_is_number (&self->type->fields[field]));
  g_array_append_val (self->conditions, condition);
}

/* Any record but the one with @uid; "" for any at all. */
void
onward_query_leave_out (OnwardQuery *self, const char *uid)
{
  g_free (self->left_out);
  self->left_out = g_strdup (uid);
}

/* All of @words are in the record, each at the beginning of a word; "" for any record. */
void
onward_query_matching (OnwardQuery *self, const char *words)
{
  g_free (self->words);
  self->words = g_strdup (words);
}

void
onward_query_group_by (OnwardQuery *self, guint field, OnwardGrouping grouping)
{
  g_return_if_fail (field < self->type->n_fields);
  self->group_field = field;
  self->grouping = grouping;
}

/* The first call orders by most, the second decides between equals. */
void
onward_query_order_by (OnwardQuery *self, guint field, gboolean descending)
{
  g_return_if_fail (field < self->type->n_fields && self->n_order < ONWARD_QUERY_MAX_ORDER);
  self->order[self->n_order] = field;
  self->descending[self->n_order] = descending;
  self->n_order++;
}

void
onward_query_limit (OnwardQuery *self, guint limit)
{
  self->limit = limit;
}

gboolean
onward_query_has_words (const OnwardQuery *self)
{
  return *self->words != '\0';
}

static gboolean
leaves_out (const OnwardQuery *self)
{
  return *self->left_out != '\0';
}

static gboolean
is_ranked_field (const OnwardField *field)
{
  return onward_field_is_number (field) || field->type == ONWARD_FIELD_DAY || field->type == ONWARD_FIELD_LOCAL_TIME;
}

/* Whether keys alone tell the order, so that a list can place a changed record by itself. */
gboolean
onward_query_is_ranked (const OnwardQuery *self)
{
  for (guint i = 0; i < self->n_order; i++)
    {
      if (!is_ranked_field (&self->type->fields[self->order[i]]))
        return FALSE;
    }
  return TRUE;
}

gboolean
onward_query_is_grouped (const OnwardQuery *self)
{
  return self->grouping != ONWARD_GROUP_NONE;
}

gboolean
onward_query_is_limited (const OnwardQuery *self)
{
  return self->limit > 0;
}

/* Returns: (transfer full) (nullable): a query for the first of the same, which is answered at once
 * however many there are; NULL when it would be no quicker.  With words it looks at those that were
 * made last. */
OnwardQuery *
onward_query_dup_glance (const OnwardQuery *self)
{
  OnwardQuery *glance;

  if (onward_query_is_limited (self) || !onward_query_is_ranked (self))
    return NULL;
  glance = onward_query_copy (self);
  glance->limit = GLANCE;
  glance->glance = TRUE;
  return glance;
}

/* Whether there is nothing beyond the @n_keys that a glance found. */
gboolean
onward_query_glance_is_whole (const OnwardQuery *self, guint n_keys)
{
  gboolean narrowed = self->conditions->len > 0 || leaves_out (self);

  return n_keys < GLANCE && (!onward_query_has_words (self) || !narrowed);
}

/* The rules on a snapshot */

static gboolean
compare_holds (OnwardComparison comparison, int order)
{
  switch (comparison)
    {
    case ONWARD_IS:
      return order == 0;
    case ONWARD_IS_NOT:
      return order != 0;
    case ONWARD_AT_MOST:
      return order <= 0;
    case ONWARD_AT_LEAST:
      return order >= 0;
    case ONWARD_HAS:
    case ONWARD_HAS_SINCE:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
any_holds (GStrv texts, const OnwardField *field, const OnwardValue *value)
{
  if (field->type != ONWARD_FIELD_TAGS)
    return g_strv_contains ((const char *const *) texts, value->text);
  for (gsize i = 0; texts[i] != NULL; i++)
    {
      if (g_strv_contains ((const char *const *) value->tags, texts[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_since (const char *items, const char *day)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *item = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (item) &&
          strcmp (json_object_get_string_member_with_default (json_node_get_object (item), "day", ""), day) >= 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
condition_holds (const OnwardCondition *condition, const OnwardField *field, const OnwardValue *value)
{
  if (condition->choices)
    return value->number >= 0 && (condition->number & (G_GINT64_CONSTANT (1) << value->number)) != 0;
  if (condition->texts != NULL)
    return any_holds (condition->texts, field, value);
  if (condition->comparison == ONWARD_HAS)
    return g_strv_contains ((const char *const *) value->tags, condition->text);
  if (condition->comparison == ONWARD_HAS_SINCE)
    return has_since (value->text, condition->text);
  if (condition->text != NULL)
    return compare_holds (condition->comparison, strcmp (value->text, condition->text));
  return compare_holds (condition->comparison,
                        (value->number > condition->number) - (value->number < condition->number));
}

/* Whether a record fulfils the conditions; the words are not looked at. */
gboolean
onward_query_matches (const OnwardQuery *self, const OnwardSnapshot *snapshot)
{
  for (guint i = 0; i < self->conditions->len; i++)
    {
      const OnwardCondition *condition = &g_array_index (self->conditions, OnwardCondition, i);

      if (!condition_holds (condition, &self->type->fields[condition->field], &snapshot->values[condition->field]))
        return FALSE;
    }
  return !leaves_out (self) || !g_str_equal (snapshot->uid, self->left_out);
}

/* Keys */

/* "2026-11…" → year × 12 + month - 1; G_MININT64 for what has no month. */
static gint64
month_of (const char *text)
{
  int year, month;

  if (strlen (text) < 7)
    return G_MININT64;
  year = (int) g_ascii_strtoll (text, NULL, 10);
  month = (int) g_ascii_strtoll (text + 5, NULL, 10);
  return year * 12 + month - 1;
}

/* "2026-11-03…" → its number; G_MININT64 for what has no day. */
static gint64
day_of (const char *text)
{
  char day[ONWARD_DAY_LENGTH + 1];

  g_strlcpy (day, text, sizeof day);
  return onward_day_number (day);
}

static gint64
rank_of_text (const OnwardField *field, const char *text)
{
  if (field->type == ONWARD_FIELD_DAY)
    return onward_day_number (text);
  if (field->type == ONWARD_FIELD_LOCAL_TIME)
    return onward_local_time_number (text);
  return 0;
}

void
onward_query_make_key (const OnwardQuery *self, const OnwardSnapshot *snapshot, OnwardKey *key)
{
  *key = (OnwardKey) { .id = snapshot->id };
  if (self->grouping == ONWARD_GROUP_CHOICE)
    key->group = snapshot->values[self->group_field].number;
  else if (self->grouping == ONWARD_GROUP_MONTH)
    key->group = month_of (snapshot->values[self->group_field].text);
  else if (self->grouping == ONWARD_GROUP_DAY)
    key->group = day_of (snapshot->values[self->group_field].text);
  for (guint i = 0; i < self->n_order; i++)
    {
      const OnwardField *field = &self->type->fields[self->order[i]];
      const OnwardValue *value = &snapshot->values[self->order[i]];

      key->rank[i] = onward_field_is_number (field) ? value->number : rank_of_text (field, value->text);
    }
}

/* The order of a ranked list. */
int
onward_query_compare (const OnwardQuery *self, const OnwardKey *a, const OnwardKey *b)
{
  gboolean id_descending = self->n_order == 0 || self->descending[0];

  if (self->grouping == ONWARD_GROUP_CHOICE && a->group != b->group)
    return a->group < b->group ? -1 : 1;
  for (guint i = 0; i < self->n_order; i++)
    {
      if (a->rank[i] != b->rank[i])
        return (a->rank[i] < b->rank[i]) != self->descending[i] ? -1 : 1;
    }
  if (a->id == b->id)
    return 0;
  return (a->id < b->id) != id_descending ? -1 : 1;
}

/* SQL */

/* A choice is kept by its nick; its order is that of the enum. */
static char *
dup_rank_expression (const OnwardField *field)
{
  g_autofree char *name = onward_rows_dup_name (field);
  g_autoptr (GEnumClass) klass = NULL;
  GString *sql;

  if (field->type != ONWARD_FIELD_CHOICE)
    return g_steal_pointer (&name);
  klass = g_type_class_ref (field->choice ());
  sql = g_string_new ("CASE ");
  g_string_append (sql, name);
  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (sql, " WHEN '%s' THEN %d", klass->values[i].value_nick, klass->values[i].value);
  g_string_append (sql, " END");
  return g_string_free (sql, FALSE);
}

static const char *
comparison_sign (OnwardComparison comparison)
{
  switch (comparison)
    {
    case ONWARD_IS:
      return "IS"; /* unlike "=", also for an empty reference */
    case ONWARD_IS_NOT:
      return "IS NOT";
    case ONWARD_AT_MOST:
      return "<=";
    case ONWARD_AT_LEAST:
      return ">=";
    case ONWARD_HAS:
    case ONWARD_HAS_SINCE:
    default:
      return "";
    }
}

static void
append_numbers (GString *sql, const char *name, gint64 numbers)
{
  const char *comma = "";

  g_string_append_printf (sql, "%s IN (", name);
  for (int i = 0; numbers >> i != 0; i++)
    {
      if (numbers & (G_GINT64_CONSTANT (1) << i))
        {
          g_string_append_printf (sql, "%s%d", comma, i);
          comma = ", ";
        }
    }
  g_string_append_c (sql, ')');
}

static void
append_any (GString *sql, const OnwardField *field, const char *name, guint n_texts)
{
  gboolean tags = field->type == ONWARD_FIELD_TAGS;

  if (tags)
    g_string_append_printf (sql, "EXISTS (SELECT 1 FROM json_each (%s) WHERE value IN (", name);
  else
    g_string_append_printf (sql, "%s IN (", name);
  for (guint i = 0; i < n_texts; i++)
    g_string_append (sql, i > 0 ? ", ?" : "?");
  g_string_append (sql, tags ? "))" : ")");
}

static void
append_choices (GString *sql, const OnwardField *field, const char *name, gint64 choices)
{
  g_autoptr (GEnumClass) klass = NULL;
  const char *comma = "";

  if (field->type != ONWARD_FIELD_CHOICE)
    {
      append_numbers (sql, name, choices);
      return;
    }
  klass = g_type_class_ref (field->choice ());

  g_string_append_printf (sql, "%s IN (", name);
  for (guint i = 0; i < klass->n_values; i++)
    {
      if (choices & (G_GINT64_CONSTANT (1) << klass->values[i].value))
        {
          g_string_append_printf (sql, "%s'%s'", comma, klass->values[i].value_nick);
          comma = ", ";
        }
    }
  g_string_append_c (sql, ')');
}

static void
append_where (const OnwardQuery *self, GString *sql)
{
  const char *glue = " WHERE ";

  for (guint i = 0; i < self->conditions->len; i++)
    {
      const OnwardCondition *condition = &g_array_index (self->conditions, OnwardCondition, i);
      const OnwardField *field = &self->type->fields[condition->field];
      g_autofree char *name = onward_rows_dup_name (field);

      g_string_append (sql, glue);
      glue = " AND ";
      if (condition->choices)
        append_choices (sql, field, name, condition->number);
      else if (condition->texts != NULL)
        append_any (sql, field, name, g_strv_length (condition->texts));
      else if (condition->comparison == ONWARD_HAS)
        g_string_append_printf (sql, "EXISTS (SELECT 1 FROM json_each (%s) WHERE value = ?)", name);
      else if (condition->comparison == ONWARD_HAS_SINCE)
        g_string_append_printf (sql, "EXISTS (SELECT 1 FROM json_each (%s) WHERE CASE type WHEN 'object'"
                                     " THEN json_extract (value, '$.day') END >= ?)", name);
      else
        g_string_append_printf (sql, "%s %s ?", name, comparison_sign (condition->comparison));
    }
  if (leaves_out (self))
    {
      g_string_append_printf (sql, "%suid <> ?", glue);
      glue = " AND ";
    }
  if (!onward_query_has_words (self))
    return;
  g_string_append_printf (sql, "%sid IN (SELECT rowid FROM \"%s_search\" WHERE \"%s_search\" MATCH ?", glue,
                          self->type->table, self->type->table);
  if (self->limit > 0)
    g_string_append_printf (sql, " ORDER BY rowid DESC LIMIT %d", self->glance ? 2 * GLANCE : MATCH_LIMIT);
  g_string_append_c (sql, ')');
}

static void
append_order (const OnwardQuery *self, GString *sql)
{
  g_string_append (sql, " ORDER BY ");
  if (self->grouping == ONWARD_GROUP_CHOICE)
    {
      g_autofree char *rank = dup_rank_expression (&self->type->fields[self->group_field]);

      g_string_append_printf (sql, "%s, ", rank);
    }
  for (guint i = 0; i < self->n_order; i++)
    {
      const OnwardField *field = &self->type->fields[self->order[i]];
      g_autofree char *rank = dup_rank_expression (field);
      const char *collation = field->type == ONWARD_FIELD_TEXT ? " COLLATE NOCASE" : "";

      g_string_append_printf (sql, "%s%s%s, ", rank, collation, self->descending[i] ? " DESC" : "");
    }
  g_string_append (sql, self->n_order == 0 || self->descending[0] ? "id DESC" : "id");
}

static void
bind_condition (sqlite3_stmt *statement, int position, const OnwardField *field, const OnwardCondition *condition)
{
  if (field->type == ONWARD_FIELD_REFERENCE && condition->text[0] == '\0')
    sqlite3_bind_null (statement, position);
  else if (condition->text != NULL)
    onward_sqlite_bind_text (statement, position, condition->text);
  else if (field->type == ONWARD_FIELD_CHOICE)
    onward_sqlite_bind_text (statement, position, onward_choice_nick (field->choice (), condition->number));
  else
    sqlite3_bind_int64 (statement, position, condition->number);
}

static sqlite3_stmt *
prepare_bound (const OnwardQuery *self, OnwardSqlite *db, const char *sql, GError **error)
{
  sqlite3_stmt *statement = onward_sqlite_prepare (db, sql, error);
  int position = 1;

  if (statement == NULL)
    return NULL;
  for (guint i = 0; i < self->conditions->len; i++)
    {
      const OnwardCondition *condition = &g_array_index (self->conditions, OnwardCondition, i);

      for (gsize t = 0; condition->texts != NULL && condition->texts[t] != NULL; t++)
        onward_sqlite_bind_text (statement, position++, condition->texts[t]);
      if (!condition->choices && condition->texts == NULL)
        bind_condition (statement, position++, &self->type->fields[condition->field], condition);
    }
  if (leaves_out (self))
    onward_sqlite_bind_text (statement, position++, self->left_out);
  if (onward_query_has_words (self))
    {
      g_autofree char *match = onward_query_dup_match (self->words);

      onward_sqlite_bind_text (statement, position, match);
    }
  return statement;
}

/* A statement whose rows onward_query_read_key () understands. */
sqlite3_stmt *
onward_query_prepare_keys (const OnwardQuery *self, OnwardSqlite *db, GError **error)
{
  g_autoptr (GString) sql = g_string_new ("SELECT id");

  if (self->grouping == ONWARD_GROUP_NONE)
    g_string_append (sql, ", 0");
  else
    {
      g_autofree char *rank = dup_rank_expression (&self->type->fields[self->group_field]);

      g_string_append_printf (sql, ", %s", rank);
    }
  for (guint i = 0; i < self->n_order; i++)
    {
      g_autofree char *rank = dup_rank_expression (&self->type->fields[self->order[i]]);

      g_string_append_printf (sql, ", %s", rank);
    }
  g_string_append_printf (sql, " FROM \"%s\"", self->type->table);
  append_where (self, sql);
  append_order (self, sql);
  if (self->limit > 0)
    g_string_append_printf (sql, " LIMIT %u", self->limit);
  return prepare_bound (self, db, sql->str, error);
}

void
onward_query_read_key (const OnwardQuery *self, sqlite3_stmt *statement, OnwardKey *key)
{
  *key = (OnwardKey) { .id = sqlite3_column_int64 (statement, 0) };
  if (self->grouping == ONWARD_GROUP_MONTH)
    key->group = month_of (onward_sqlite_column (statement, 1));
  else if (self->grouping == ONWARD_GROUP_DAY)
    key->group = day_of (onward_sqlite_column (statement, 1));
  else
    key->group = sqlite3_column_int64 (statement, 1);
  for (guint i = 0; i < self->n_order; i++)
    {
      const OnwardField *field = &self->type->fields[self->order[i]];

      if (onward_field_is_number (field))
        key->rank[i] = sqlite3_column_int64 (statement, 2 + (int) i);
      else
        key->rank[i] = rank_of_text (field, onward_sqlite_column (statement, 2 + (int) i));
    }
}

sqlite3_stmt *
onward_query_prepare_count (const OnwardQuery *self, OnwardSqlite *db, GError **error)
{
  g_autoptr (GString) sql = g_string_new ("SELECT count (*) FROM ");

  g_string_append_printf (sql, "\"%s\"", self->type->table);
  append_where (self, sql);
  return prepare_bound (self, db, sql->str, error);
}

static gboolean
has_letters (const char *word)
{
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }
  return FALSE;
}

/* Takes what a person types.  Returns: (transfer full): FTS5's expression for records that hold
 * every word, each at least as a beginning; quoted, so that nothing of it is an operator. */
char *
onward_query_dup_match (const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  g_auto (GStrv) parts = g_strsplit_set (valid, " \t\r\n\"", -1);
  GString *match = g_string_new (NULL);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (has_letters (parts[i]))
        g_string_append_printf (match, "%s\"%s\"*", match->len > 0 ? " " : "", parts[i]);
    }
  /* A phrase without a token matches nothing. */
  if (match->len == 0)
    g_string_append (match, "\"\"");
  return g_string_free (match, FALSE);
}
