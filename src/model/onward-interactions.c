/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interactions.h"

#include <glib/gi18n-lib.h>

static const char *const nicks[ONWARD_INTERACTION_N_KINDS] = { "call", "mail", "met", "event", "social" };

static const char *const labels[ONWARD_INTERACTION_N_KINDS] = {
  NC_ ("interaction", "Call"),  NC_ ("interaction", "Mail"),   NC_ ("interaction", "Met"),
  NC_ ("interaction", "Event"), NC_ ("interaction", "Online"),
};

/* Returns: (transfer none): what people call it. */
const char *
onward_interaction_label (OnwardInteractionKind kind)
{
  g_return_val_if_fail (kind < ONWARD_INTERACTION_N_KINDS, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "interaction", labels[kind]);
}

static void
interaction_free (OnwardInteraction *interaction)
{
  g_free (interaction->note);
  g_free (interaction);
}

static OnwardInteractionKind
kind_of (const char *nick)
{
  for (guint i = 0; i < ONWARD_INTERACTION_N_KINDS; i++)
    {
      if (g_str_equal (nicks[i], nick))
        return (OnwardInteractionKind) i;
    }
  return ONWARD_INTERACTION_MET;
}

/* The array of the field; an own one for a text that is none. */
static JsonNode *
parse (const char *items)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  JsonNode *empty;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    return g_steal_pointer (&node);
  empty = json_node_new (JSON_NODE_ARRAY);
  json_node_take_array (empty, json_array_new ());
  return empty;
}

static const char *
member (JsonObject *object, const char *name)
{
  JsonNode *value = object != NULL ? json_object_get_member (object, name) : NULL;

  return value != NULL && JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_STRING
             ? json_node_get_string (value) : "";
}

/* Returns: (transfer full): OnwardInteractions in the order they are kept, one for each item. */
GPtrArray *
onward_interactions_read (const char *items)
{
  g_autoptr (JsonNode) node = parse (items);
  JsonArray *array = json_node_get_array (node);
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) interaction_free);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;
      OnwardInteraction *interaction = g_new0 (OnwardInteraction, 1);

      g_strlcpy (interaction->day, member (object, "day"), sizeof interaction->day);
      interaction->kind = kind_of (member (object, "kind"));
      interaction->note = g_strdup (member (object, "note"));
      g_ptr_array_add (all, interaction);
    }
  return all;
}

/* Returns: (transfer full): the field with one more at its end. */
char *
onward_interactions_add (const char *items, const char *day, OnwardInteractionKind kind, const char *note)
{
  g_autoptr (JsonNode) node = parse (items);
  JsonObject *object = json_object_new ();

  g_return_val_if_fail (kind < ONWARD_INTERACTION_N_KINDS, g_strdup (items));
  json_object_set_string_member (object, "day", day);
  json_object_set_string_member (object, "kind", nicks[kind]);
  json_object_set_string_member (object, "note", note);
  json_array_add_object_element (json_node_get_array (node), object);
  return onward_json_canonical (node);
}

static char *
set_member (const char *items, guint index, const char *name, const char *text)
{
  g_autoptr (JsonNode) node = parse (items);
  JsonArray *array = json_node_get_array (node);
  JsonNode *element = index < json_array_get_length (array) ? json_array_get_element (array, index) : NULL;

  if (element != NULL && JSON_NODE_HOLDS_OBJECT (element))
    json_object_set_string_member (json_node_get_object (element), name, text);
  return onward_json_canonical (node);
}

/* Returns: (transfer full): the field with another note on the item at @index. */
char *
onward_interactions_set_note (const char *items, guint index, const char *note)
{
  return set_member (items, index, "note", note);
}

/* Returns: (transfer full): the field with another day on the item at @index. */
char *
onward_interactions_set_day (const char *items, guint index, const char *day)
{
  return set_member (items, index, "day", day);
}

/* Returns: (transfer full): the field without the item at @index. */
char *
onward_interactions_remove (const char *items, guint index)
{
  g_autoptr (JsonNode) node = parse (items);
  JsonArray *array = json_node_get_array (node);

  if (index < json_array_get_length (array))
    json_array_remove_element (array, index);
  return onward_json_canonical (node);
}
