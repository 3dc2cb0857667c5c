/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-content-file.h"

#include <glib/gi18n-lib.h>

#include "onward-shipped.h"

/* Returns: what @word stands for in @words. */
int
onward_content_file_value (const OnwardContentWord *words, const char *word)
{
  for (; words->word != NULL; words++)
    {
      if (g_str_equal (words->word, word))
        return words->value;
    }
  g_error ("The content has a word that nobody knows: %s", word);
}

/* Returns: (transfer none): the text as it stands there, "" when there is none. */
const char *
onward_content_file_text (JsonObject *item, const char *key)
{
  return g_intern_string (json_object_get_string_member_with_default (item, key, ""));
}

/* Returns: (transfer none): the text in the language of the messages. */
const char *
onward_content_file_translated (JsonObject *item, const char *key, const char *context)
{
  const char *message = json_object_get_string_member_with_default (item, key, "");

  if (*message == '\0')
    return "";
  if (context != NULL)
    return g_intern_string (g_dpgettext2 (GETTEXT_PACKAGE, context, message));
  return g_intern_string (g_dgettext (GETTEXT_PACKAGE, message));
}

gboolean
onward_content_file_flag (JsonObject *item, const char *key)
{
  return json_object_get_boolean_member_with_default (item, key, FALSE);
}

/* The file's outermost object; the parser keeps it. */
static JsonObject *
parse (JsonParser *parser, const char *file)
{
  g_autofree char *path = g_strconcat (ONWARD_OBJECT_PATH "/content/", file, NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  const char *data;
  gsize size;

  bytes = g_resource_lookup_data (onward_shipped_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes == NULL)
    g_error ("%s", error->message);
  data = g_bytes_get_data (bytes, &size);
  if (!json_parser_load_from_data (parser, data, (gssize) size, &error))
    g_error ("%s: %s", file, error->message);
  return json_node_get_object (json_parser_get_root (parser));
}

/**
 * onward_content_file_load:
 * @file: its name
 * @size: of one item of the array to be made, in bytes
 * @n_items: (out): how many there are
 * @read: fills one, from zeros
 *
 * Returns: (transfer none): the items of a file as an array that stays
 */
void *
onward_content_file_load (const char *file, gsize size, guint *n_items, OnwardContentRead read)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonObject *root = parse (parser, file);
  JsonArray *items = json_object_get_array_member (root, "items");
  const char *context = json_object_get_string_member_with_default (root, "context", NULL);
  char *all;

  *n_items = json_array_get_length (items);
  all = g_malloc0_n (*n_items, size);
  for (guint i = 0; i < *n_items; i++)
    read (json_array_get_object_element (items, i), context, all + i * size);
  return all;
}
