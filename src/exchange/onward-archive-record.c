/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-archive-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-search-profile.h"
#include "onward-time.h"

/* Writing */

static void
append_value (GString *to, const OnwardField *field, const OnwardValue *value)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  if (onward_field_is_text (field) && field->type != ONWARD_FIELD_ITEMS)
    {
      onward_json_append_string (to, value->text);
      return;
    }
  node = onward_field_to_json (field, value);
  text = onward_json_canonical (node);
  g_string_append (to, text);
}

/* Appends one record, in one line. */
void
onward_archive_append_record (GString *to, const OnwardSnapshot *snapshot)
{
  g_string_append (to, "{\"type\": ");
  onward_json_append_string (to, snapshot->type->name);
  g_string_append (to, ", \"uid\": ");
  onward_json_append_string (to, snapshot->uid);
  g_string_append_printf (to, ", \"created\": %" G_GINT64_FORMAT ", \"modified\": %" G_GINT64_FORMAT,
                          snapshot->created, snapshot->modified);
  for (guint i = 0; i < snapshot->type->n_fields; i++)
    {
      const OnwardField *field = &snapshot->type->fields[i];

      g_string_append (to, ", ");
      onward_json_append_string (to, field->name);
      g_string_append (to, ": ");
      append_value (to, field, &snapshot->values[i]);
    }
  g_string_append_c (to, '}');
}

/* Reading */

/* Whether this can name a record anywhere: in a file, in an address, in a message on the bus. */
static gboolean
uid_is_valid (const char *uid)
{
  gsize length = strspn (uid, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_.");

  return length > 0 && length <= 64 && uid[length] == '\0';
}

static const char *
get_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/* Moments stay within the years that a calendar can show. */
static gboolean
moment_is_valid (gint64 moment)
{
  return moment >= 0 && moment <= G_GINT64_CONSTANT (253402300799);
}

static gboolean
read_moment (OnwardImportItem *item, JsonObject *object, const char *name, gint64 *moment)
{
  JsonNode *node = json_object_get_member (object, name);
  g_autofree char *reason = NULL;

  if (node == NULL)
    reason = g_strdup_printf (_("“%s” is missing"), name);
  else if (json_node_get_value_type (node) != G_TYPE_INT64)
    reason = g_strdup_printf (_("“%s” is not a whole number"), name);
  else if (!moment_is_valid (json_node_get_int (node)))
    reason = g_strdup_printf (_("“%s” is out of its range"), name);
  else
    {
      *moment = json_node_get_int (node);
      return TRUE;
    }
  onward_import_item_refuse (item, reason);
  return FALSE;
}

/* Type, uid and dates, which every record needs.  Returns NULL for a record that is refused. */
static OnwardSnapshot *
read_head (OnwardImportItem *item, JsonObject *object)
{
  const char *name = get_string (object, "type");
  const char *uid = get_string (object, "uid");
  const OnwardRecordType *type;
  gint64 created, modified;
  OnwardSnapshot *snapshot;

  g_free (item->type);
  item->type = g_strdup (name != NULL ? name : "");
  type = onward_record_type_find (name);
  if (type == NULL)
    {
      onward_import_item_refuse (item, name != NULL ? _("a type that Onward does not know") : _("“type” is missing"));
      return NULL;
    }
  if (uid == NULL || !uid_is_valid (uid))
    {
      onward_import_item_refuse (item, uid == NULL ? _("“uid” is missing")
                                                   : _("“uid” is not 1 to 64 letters, digits, “-”, “_” or “.”"));
      return NULL;
    }
  g_free (item->uid);
  item->uid = g_strdup (uid);
  if (type == &onward_search_profile_type && strcmp (uid, ONWARD_SEARCH_PROFILE_UID) != 0)
    {
      onward_import_item_refuse (item, _("a diary has one search profile, and its “uid” is “search-profile”"));
      return NULL;
    }
  if (!read_moment (item, object, "created", &created) || !read_moment (item, object, "modified", &modified))
    return NULL;
  snapshot = onward_snapshot_new (type, uid);
  snapshot->created = created;
  snapshot->modified = modified;
  return snapshot;
}

/* Rows are flat, and a "day" in them is one: whoever reads a row may count on it. */
static gboolean
row_is_valid (JsonObject *row)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, row);
  while (json_object_iter_next (&iter, &name, &node))
    {
      if (!JSON_NODE_HOLDS_VALUE (node))
        return FALSE;
      if (strcmp (name, "day") == 0 && (json_node_get_value_type (node) != G_TYPE_STRING ||
                                        !onward_day_is_valid (json_node_get_string (node))))
        return FALSE;
    }
  return TRUE;
}

static gboolean
rows_are_valid (JsonNode *node)
{
  JsonArray *array = json_node_get_array (node);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!row_is_valid (json_array_get_object_element (array, i)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_field (OnwardImportItem *item, OnwardSnapshot *snapshot, guint index, JsonNode *node)
{
  const OnwardField *field = &snapshot->type->fields[index];
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;

  if (!onward_field_from_json (field, &snapshot->values[index], node, &error))
    {
      onward_import_item_refuse (item, error->message);
      return FALSE;
    }
  if (field->type == ONWARD_FIELD_MOMENT && !moment_is_valid (snapshot->values[index].number))
    reason = g_strdup_printf (_("“%s” is out of its range"), field->name);
  else if (field->type == ONWARD_FIELD_ITEMS && !rows_are_valid (node))
    reason = g_strdup_printf (_("“%s” has a row with a list in it, or with a day that is none"), field->name);
  if (reason != NULL)
    onward_import_item_refuse (item, reason);
  return reason == NULL;
}

static void
note_unknown_members (OnwardImportItem *item, JsonObject *object, const OnwardRecordType *type)
{
  static const char *const head[] = { "type", "uid", "created", "modified", NULL };
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    {
      if (!g_strv_contains (head, l->data) && onward_record_type_field (type, l->data) == type->n_fields)
        onward_import_item_note (item, g_strdup_printf (_("“%s” is unknown and was left out"), (char *) l->data));
    }
}

/* A file written by hand may leave out what follows from the rest. */
static OnwardSnapshot *
settle (OnwardImportItem *item, OnwardSnapshot *snapshot)
{
  g_autoptr (OnwardRecord) record = onward_record_new_from_snapshot (snapshot);
  g_autoptr (OnwardSnapshot) settled = NULL;

  onward_snapshot_unref (snapshot);
  onward_record_settle (record);
  settled = onward_record_snapshot (record);
  for (guint i = 0; i < settled->type->n_fields; i++)
    {
      g_autoptr (JsonNode) node = onward_field_to_json (&settled->type->fields[i], &settled->values[i]);

      if (!read_field (item, settled, i, node))
        return NULL;
    }
  return g_steal_pointer (&settled);
}

static const char *
describe_flaws (OnwardJsonFlaws flaws)
{
  if (flaws & ONWARD_JSON_FLAW_NUMBER)
    return _("a number is too large");
  return flaws & ONWARD_JSON_FLAW_NUL ? _("a text holds the character zero") : _("a text holds half a character");
}

/* What has a flaw is looked into for its name alone. */
static OnwardSnapshot *
read_record (OnwardImportItem *item, JsonObject *object, OnwardJsonFlaws flaws)
{
  g_autoptr (OnwardSnapshot) snapshot = read_head (item, object);
  g_autoptr (GError) error = NULL;
  gboolean missing = FALSE;

  if (snapshot == NULL)
    return NULL;
  if (flaws != ONWARD_JSON_FLAW_NONE)
    {
      onward_import_item_refuse (item, describe_flaws (flaws));
      return NULL;
    }
  for (guint i = 0; i < snapshot->type->n_fields; i++)
    {
      JsonNode *node = json_object_get_member (object, snapshot->type->fields[i].name);

      missing |= node == NULL;
      if (node != NULL && !read_field (item, snapshot, i, node))
        return NULL;
    }
  if (!onward_snapshot_check (snapshot, &error))
    {
      onward_import_item_refuse (item, error->message);
      return NULL;
    }
  note_unknown_members (item, object, snapshot->type);
  return missing ? settle (item, g_steal_pointer (&snapshot)) : g_steal_pointer (&snapshot);
}

static gboolean
is_half (const char *escape)
{
  return escape[1] == 'u' && (escape[2] == 'd' || escape[2] == 'D') && g_ascii_xdigit_value (escape[3]) >= 8;
}

/* json-glib leaks what it was building when it meets half a character, and the record is refused in
 * any case. */
static char *
dup_without_halves (const OnwardArchiveSlice *slice)
{
  g_autofree char *text = g_strndup (slice->text, slice->length);
  GString *whole = g_string_sized_new (slice->length);

  for (const char *at = text; *at != '\0';)
    {
      gsize length = *at == '\\' && at[1] != '\0' ? 2 : 1;

      if (length == 2 && is_half (at))
        {
          g_string_append (whole, "\\ufffd");
          at += strlen ("\\ufffd");
          continue;
        }
      g_string_append_len (whole, at, (gssize) length);
      at += length;
    }
  return g_string_free (whole, FALSE);
}

/* Reads one record into @item: its snapshot, or why it is refused.  What other records say does not
 * count here. */
void
onward_archive_read_record (OnwardImportItem *item, const OnwardArchiveSlice *slice, JsonParser *parser)
{
  g_autofree char *whole = slice->flaws & ONWARD_JSON_FLAW_SURROGATE ? dup_without_halves (slice) : NULL;
  const char *text = whole != NULL ? whole : slice->text;
  gsize length = whole != NULL ? strlen (whole) : slice->length;

  if (*slice->text != '{')
    onward_import_item_refuse (item, _("not an object"));
  else if (!json_parser_load_from_data (parser, text, (gssize) length, NULL))
    onward_import_item_refuse (item, slice->flaws != ONWARD_JSON_FLAW_NONE ? describe_flaws (slice->flaws)
                                                                           : _("cannot be read"));
  else
    item->snapshot = read_record (item, json_node_get_object (json_parser_get_root (parser)), slice->flaws);
}
