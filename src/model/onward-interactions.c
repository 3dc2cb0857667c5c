/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interactions.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-time.h"

#define SOON_DAYS 7

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
  return object != NULL ? json_object_get_string_member_with_default (object, name, "") : "";
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
      JsonObject *object = json_array_get_object_element (array, i);
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

/* Returns: (transfer full): the field with another note on the item at @index. */
char *
onward_interactions_set_note (const char *items, guint index, const char *note)
{
  g_autoptr (JsonNode) node = parse (items);
  JsonArray *array = json_node_get_array (node);

  if (index < json_array_get_length (array))
    json_object_set_string_member (json_array_get_object_element (array, index), "note", note);
  return onward_json_canonical (node);
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

/**
 * onward_touch_of:
 * @contact: who
 * @usual_days: the interval of their circle, 0 for none; a contact's own goes before it
 * @today: the day
 *
 * The interval runs from the last time of any kind, and from the day the contact was noted while
 * there is none.
 *
 * Returns: how the two stand
 */
OnwardTouch
onward_touch_of (OnwardContact *contact, int usual_days, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (contact);
  int own = (int) onward_record_get_number (record, ONWARD_CONTACT_KEEP_IN_TOUCH);
  int interval = own > 0 ? own : usual_days;
  const char *last = onward_record_get_text (record, ONWARD_CONTACT_LAST);
  g_autoptr (GDateTime) noted = g_date_time_new_from_unix_utc (onward_record_get_created (record));
  g_autofree char *from = *last != '\0' ? g_strdup (last) : onward_day_from_date_time (noted);
  int days;

  if (interval <= 0 || onward_record_get_number (record, ONWARD_CONTACT_PAUSED) != 0)
    return ONWARD_TOUCH_NONE;
  days = onward_day_between (from, today);
  if (days >= interval + interval / 2)
    return ONWARD_TOUCH_COOLING;
  if (days >= interval)
    return ONWARD_TOUCH_DUE;
  return days >= interval - SOON_DAYS ? ONWARD_TOUCH_SOON : ONWARD_TOUCH_FRESH;
}

/* Returns: (transfer none): a word for a row; "" where there is nothing to say. */
const char *
onward_touch_label (OnwardTouch touch)
{
  switch (touch)
    {
    case ONWARD_TOUCH_SOON:
      return C_ ("keep in touch", "soon");
    case ONWARD_TOUCH_DUE:
      return C_ ("keep in touch", "good to write");
    case ONWARD_TOUCH_COOLING:
      return C_ ("keep in touch", "has grown quiet");
    case ONWARD_TOUCH_NONE:
    case ONWARD_TOUCH_FRESH:
    default:
      return "";
    }
}
