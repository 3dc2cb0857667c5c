/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-field.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-error.h"
#include "onward-time.h"

gboolean
onward_field_is_text (const OnwardField *field)
{
  return !onward_field_is_number (field) && field->type != ONWARD_FIELD_TAGS;
}

gboolean
onward_field_is_number (const OnwardField *field)
{
  return field->type == ONWARD_FIELD_NUMBER || field->type == ONWARD_FIELD_FLAG ||
         field->type == ONWARD_FIELD_MOMENT || field->type == ONWARD_FIELD_CHOICE;
}

static const char *
empty_text (const OnwardField *field)
{
  return field->type == ONWARD_FIELD_ITEMS ? "[]" : "";
}

/* Choices */

const char *
onward_choice_nick (GType choice, gint64 number)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (choice);
  GEnumValue *value = g_enum_get_value (klass, (int) number);

  return value != NULL ? value->value_nick : NULL;
}

/* Takes the nick of a choice.  Returns FALSE and leaves @number alone when there is none such. */
gboolean
onward_choice_from_nick (GType choice, const char *nick, gint64 *number)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (choice);
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  if (value == NULL)
    return FALSE;
  *number = value->value;
  return TRUE;
}

/* JSON in one form only, so that equal values are equal texts and an export is repeatable: members
 * in the order of their names, no white space. */

static void append_canonical (GString *to, JsonNode *node);

static void
append_object (GString *to, JsonObject *object)
{
  g_autoptr (GList) members = g_list_sort (json_object_get_members (object), (GCompareFunc) strcmp);

  g_string_append_c (to, '{');
  for (GList *l = members; l != NULL; l = l->next)
    {
      g_autoptr (JsonNode) name = json_node_init_string (json_node_alloc (), l->data);

      if (l != members)
        g_string_append_c (to, ',');
      append_canonical (to, name);
      g_string_append_c (to, ':');
      append_canonical (to, json_object_get_member (object, l->data));
    }
  g_string_append_c (to, '}');
}

static void
append_canonical (GString *to, JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    append_object (to, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      g_string_append_c (to, '[');
      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          if (i > 0)
            g_string_append_c (to, ',');
          append_canonical (to, json_array_get_element (array, i));
        }
      g_string_append_c (to, ']');
    }
  else
    {
      g_autofree char *text = json_to_string (node, FALSE);

      g_string_append (to, text);
    }
}

/* Returns: (transfer full): @node as text, always the same for the same value. */
char *
onward_json_canonical (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  append_canonical (text, node);
  return g_string_free (text, FALSE);
}

/* Values */

void
onward_field_init_value (const OnwardField *field, OnwardValue *value)
{
  if (onward_field_is_number (field))
    value->number = field->initial;
  else if (field->type == ONWARD_FIELD_TAGS)
    value->tags = g_new0 (char *, 1);
  else
    value->text = g_strdup (empty_text (field));
}

void
onward_field_clear_value (const OnwardField *field, OnwardValue *value)
{
  if (field->type == ONWARD_FIELD_TAGS)
    g_clear_pointer (&value->tags, g_strfreev);
  else if (onward_field_is_text (field))
    g_clear_pointer (&value->text, g_free);
}

/* @to must not hold a value yet. */
void
onward_field_copy_value (const OnwardField *field, const OnwardValue *from, OnwardValue *to)
{
  if (field->type == ONWARD_FIELD_TAGS)
    to->tags = g_strdupv (from->tags);
  else if (onward_field_is_text (field))
    to->text = g_strdup (from->text);
  else
    to->number = from->number;
}

gboolean
onward_field_equal_values (const OnwardField *field, const OnwardValue *a, const OnwardValue *b)
{
  if (field->type == ONWARD_FIELD_TAGS)
    return g_strv_equal ((const char *const *) a->tags, (const char *const *) b->tags);
  if (onward_field_is_text (field))
    return strcmp (a->text, b->text) == 0;
  return a->number == b->number;
}

gboolean
onward_field_is_empty (const OnwardField *field, const OnwardValue *value)
{
  if (field->type == ONWARD_FIELD_TAGS)
    return value->tags[0] == NULL;
  if (onward_field_is_text (field))
    return strcmp (value->text, empty_text (field)) == 0;
  return value->number == field->initial;
}

static int
compare_tags (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Takes the tags sorted, stripped, and each once.  Returns whether the value changed. */
gboolean
onward_field_set_tags (OnwardValue *value, const char *const *tags)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      g_autofree char *tag = g_strstrip (g_strdup (tags[i]));

      if (*tag != '\0' && !g_ptr_array_find_with_equal_func (kept, tag, g_str_equal, NULL))
        g_ptr_array_add (kept, g_steal_pointer (&tag));
    }
  g_ptr_array_sort (kept, compare_tags);
  g_ptr_array_add (kept, NULL);
  if (g_strv_equal ((const char *const *) kept->pdata, (const char *const *) value->tags))
    return FALSE;
  g_strfreev (value->tags);
  value->tags = (char **) g_ptr_array_free (g_steal_pointer (&kept), FALSE);
  return TRUE;
}

/* Text form: the value in a column of the store */

static char *
tags_to_text (GStrv tags)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autoptr (JsonArray) array = json_array_new ();

  for (gsize i = 0; tags[i] != NULL; i++)
    json_array_add_string_element (array, tags[i]);
  json_node_set_array (node, array);
  return onward_json_canonical (node);
}

/* Returns: (transfer full): the value as the store keeps it in a TEXT column; NULL for a field
 * whose column is INTEGER, and for an empty reference. */
char *
onward_field_dup_text_form (const OnwardField *field, const OnwardValue *value)
{
  if (field->type == ONWARD_FIELD_TAGS)
    return tags_to_text (value->tags);
  if (field->type == ONWARD_FIELD_CHOICE)
    return g_strdup (onward_choice_nick (field->choice (), value->number));
  if (field->type == ONWARD_FIELD_REFERENCE && *value->text == '\0')
    return NULL;
  if (onward_field_is_text (field))
    return g_strdup (value->text);
  return NULL;
}

/* Says why a value cannot be taken; takes over @why, which names the field. */
static gboolean
invalid (GError **error, char *why)
{
  g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID, why);
  g_free (why);
  return FALSE;
}

static gboolean
set_tags_from_json (const OnwardField *field, OnwardValue *value, JsonNode *node, GError **error)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new ();
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return invalid (error, g_strdup_printf (_("“%s” is not a list"), field->name));
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (json_node_get_value_type (element) != G_TYPE_STRING)
        return invalid (error, g_strdup_printf (_("“%s” holds something that is not text"), field->name));
      g_ptr_array_add (tags, (char *) json_node_get_string (element));
    }
  g_ptr_array_add (tags, NULL);
  onward_field_set_tags (value, (const char *const *) tags->pdata);
  return TRUE;
}

static gboolean
set_items_from_json (const OnwardField *field, OnwardValue *value, JsonNode *node, GError **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return invalid (error, g_strdup_printf (_("“%s” is not a list"), field->name));
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
        return invalid (error, g_strdup_printf (_("“%s” holds something that is not an object"), field->name));
    }
  g_free (value->text);
  value->text = onward_json_canonical (node);
  return TRUE;
}

static gboolean
set_text (const OnwardField *field, OnwardValue *value, const char *text, GError **error)
{
  if (!g_utf8_validate (text, -1, NULL))
    return invalid (error, g_strdup_printf (_("“%s” is not UTF-8"), field->name));
  if (field->type == ONWARD_FIELD_DAY && *text != '\0' && !onward_day_is_valid (text))
    return invalid (error, g_strdup_printf (_("“%s” is not a day such as 2026-03-31"), field->name));
  if (field->type == ONWARD_FIELD_LOCAL_TIME && *text != '\0' && !onward_local_time_is_valid (text))
    return invalid (error, g_strdup_printf (_("“%s” is not a time such as 2026-03-31T09:00"), field->name));
  g_free (value->text);
  value->text = g_strdup (text);
  return TRUE;
}

static gboolean
set_json_text (const OnwardField *field, OnwardValue *value, const char *text, GError **error)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  if (node == NULL)
    return invalid (error, g_strdup_printf (_("“%s” is not JSON"), field->name));
  return onward_field_from_json (field, value, node, error);
}

/* Sets @value, which holds one already, from the text of its column.  @value is left alone on
 * failure. */
gboolean
onward_field_set_text_form (const OnwardField *field, OnwardValue *value, const char *text, GError **error)
{
  if (field->type == ONWARD_FIELD_TAGS || field->type == ONWARD_FIELD_ITEMS)
    return set_json_text (field, value, text, error);
  if (field->type == ONWARD_FIELD_CHOICE)
    return onward_choice_from_nick (field->choice (), text, &value->number) ||
           invalid (error, g_strdup_printf (_("“%s” is none of the choices"), field->name));
  g_return_val_if_fail (onward_field_is_text (field), FALSE);
  return set_text (field, value, text, error);
}

/* JSON: the value in an export */

/* Returns: (transfer full): the value for an export. */
JsonNode *
onward_field_to_json (const OnwardField *field, const OnwardValue *value)
{
  if (field->type == ONWARD_FIELD_FLAG)
    return json_node_init_boolean (json_node_alloc (), value->number != 0);
  if (field->type == ONWARD_FIELD_NUMBER || field->type == ONWARD_FIELD_MOMENT)
    return json_node_init_int (json_node_alloc (), value->number);
  if (field->type == ONWARD_FIELD_TAGS || field->type == ONWARD_FIELD_ITEMS)
    {
      g_autofree char *text = onward_field_dup_text_form (field, value);

      return json_from_string (text, NULL);
    }
  if (field->type == ONWARD_FIELD_CHOICE)
    return json_node_init_string (json_node_alloc (), onward_choice_nick (field->choice (), value->number));
  return json_node_init_string (json_node_alloc (), value->text);
}

static gboolean
set_number_from_json (const OnwardField *field, OnwardValue *value, JsonNode *node, GError **error)
{
  gint64 number;

  if (json_node_get_value_type (node) != G_TYPE_INT64)
    return invalid (error, g_strdup_printf (_("“%s” is not a whole number"), field->name));
  number = json_node_get_int (node);
  if (field->type == ONWARD_FIELD_NUMBER && (number < field->minimum || number > field->maximum))
    return invalid (error, g_strdup_printf (_("“%s” is out of its range"), field->name));
  value->number = number;
  return TRUE;
}

/* Sets @value, which holds one already, from what an export says.  Left alone on failure. */
gboolean
onward_field_from_json (const OnwardField *field, OnwardValue *value, JsonNode *node, GError **error)
{
  if (field->type == ONWARD_FIELD_TAGS)
    return set_tags_from_json (field, value, node, error);
  if (field->type == ONWARD_FIELD_ITEMS)
    return set_items_from_json (field, value, node, error);
  if (field->type == ONWARD_FIELD_FLAG)
    {
      if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return invalid (error, g_strdup_printf (_("“%s” is neither true nor false"), field->name));
      value->number = json_node_get_boolean (node);
      return TRUE;
    }
  if (field->type == ONWARD_FIELD_NUMBER || field->type == ONWARD_FIELD_MOMENT)
    return set_number_from_json (field, value, node, error);
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return invalid (error, g_strdup_printf (_("“%s” is not text"), field->name));
  return onward_field_set_text_form (field, value, json_node_get_string (node), error);
}

/* The column of a field, as its definition in SQL.  A reference is checked at the end of a
 * transaction, so that records which refer to each other can come in any order. */
char *
onward_field_dup_column (const OnwardField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "-", '_');

  if (field->type == ONWARD_FIELD_CHOICE)
    return g_strdup_printf ("\"%s\" TEXT NOT NULL DEFAULT '%s'", name,
                            onward_choice_nick (field->choice (), field->initial));
  if (onward_field_is_number (field))
    return g_strdup_printf ("\"%s\" INTEGER NOT NULL DEFAULT %" G_GINT64_FORMAT, name, field->initial);
  if (field->type == ONWARD_FIELD_REFERENCE)
    {
      g_autofree char *table = g_strdelimit (g_strdup (field->refers_to), "-", '_');

      return g_strdup_printf ("\"%s\" TEXT REFERENCES \"%s\" (uid) ON DELETE SET NULL"
                              " DEFERRABLE INITIALLY DEFERRED",
                              name, table);
    }
  return g_strdup_printf ("\"%s\" TEXT NOT NULL DEFAULT '%s'", name,
                          field->type == ONWARD_FIELD_TAGS ? "[]" : empty_text (field));
}

/* GObject */

/* Returns: (transfer full): the property of a field. */
GParamSpec *
onward_field_dup_pspec (const OnwardField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  if (field->type == ONWARD_FIELD_TAGS)
    return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
  if (field->type == ONWARD_FIELD_FLAG)
    return g_param_spec_boolean (field->name, NULL, NULL, field->initial != 0, flags);
  if (field->type == ONWARD_FIELD_CHOICE)
    return g_param_spec_enum (field->name, NULL, NULL, field->choice (), (int) field->initial, flags);
  if (field->type == ONWARD_FIELD_NUMBER)
    return g_param_spec_int64 (field->name, NULL, NULL, field->minimum, field->maximum, field->initial, flags);
  if (field->type == ONWARD_FIELD_MOMENT)
    return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  return g_param_spec_string (field->name, NULL, NULL, empty_text (field), flags);
}

void
onward_field_to_gvalue (const OnwardField *field, const OnwardValue *value, GValue *to)
{
  if (field->type == ONWARD_FIELD_TAGS)
    g_value_set_boxed (to, value->tags);
  else if (field->type == ONWARD_FIELD_FLAG)
    g_value_set_boolean (to, value->number != 0);
  else if (field->type == ONWARD_FIELD_CHOICE)
    g_value_set_enum (to, (int) value->number);
  else if (onward_field_is_number (field))
    g_value_set_int64 (to, value->number);
  else
    g_value_set_string (to, value->text);
}

static gboolean
set_number (OnwardValue *value, gint64 number)
{
  if (value->number == number)
    return FALSE;
  value->number = number;
  return TRUE;
}

/* Returns whether the value changed. */
gboolean
onward_field_set_gvalue (const OnwardField *field, OnwardValue *value, const GValue *from)
{
  const char *text;

  if (field->type == ONWARD_FIELD_TAGS)
    return onward_field_set_tags (value, g_value_get_boxed (from));
  if (field->type == ONWARD_FIELD_FLAG)
    return set_number (value, g_value_get_boolean (from));
  if (field->type == ONWARD_FIELD_CHOICE)
    return set_number (value, g_value_get_enum (from));
  if (onward_field_is_number (field))
    return set_number (value, g_value_get_int64 (from));

  text = g_value_get_string (from);
  if (text == NULL)
    text = empty_text (field);
  if (strcmp (text, value->text) == 0)
    return FALSE;
  g_free (value->text);
  value->text = g_strdup (text);
  return TRUE;
}
