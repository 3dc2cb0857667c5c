/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-steps.h"

#include <json-glib/json-glib.h>
#include <string.h>

static JsonArray *
parse (const char *items)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_dup_array (node) : json_array_new ();
}

static JsonObject *
nth (JsonArray *array, guint i)
{
  JsonNode *node = json_array_get_element (array, i);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static char *
dup_items (JsonArray *array)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  json_node_set_array (node, array);
  return onward_json_canonical (node);
}

static const char *
day_of (JsonObject *item)
{
  return item != NULL ? json_object_get_string_member_with_default (item, "day", "") : "";
}

static gboolean
is_done (JsonObject *item)
{
  return json_object_get_boolean_member_with_default (item, "done", FALSE);
}

guint
onward_goal_count_steps (OnwardRecord *goal, guint *n_done)
{
  g_autoptr (JsonArray) steps = parse (onward_record_get_text (goal, ONWARD_GOAL_STEPS));
  guint n = 0;

  *n_done = 0;
  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = nth (steps, i);

      if (step == NULL)
        continue;
      n++;
      *n_done += is_done (step) ? 1 : 0;
    }
  return n;
}

char *
onward_goal_dup_next_step (OnwardRecord *goal)
{
  g_autoptr (JsonArray) steps = parse (onward_record_get_text (goal, ONWARD_GOAL_STEPS));
  guint n_done;

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = nth (steps, i);

      if (step != NULL && !is_done (step))
        return onward_text_dup_line (json_object_get_string_member_with_default (step, "text", ""));
    }
  if (onward_goal_count_steps (goal, &n_done) > 0)
    return g_strdup ("");
  return onward_text_dup_line (onward_record_get_text (goal, ONWARD_GOAL_FIRST_STEP));
}

guint
onward_goal_count_times (OnwardRecord *goal, const char *from, const char *to)
{
  g_autoptr (JsonArray) times = parse (onward_record_get_text (goal, ONWARD_GOAL_TIMES));
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (times); i++)
    {
      const char *day = day_of (nth (times, i));

      n += strcmp (day, from) >= 0 && strcmp (day, to) <= 0 ? 1 : 0;
    }
  return n;
}

char *
onward_goal_times_add (const char *times, const char *day)
{
  g_autoptr (JsonArray) array = parse (times);
  JsonObject *item = json_object_new ();

  json_object_set_string_member (item, "day", day);
  json_array_add_object_element (array, item);
  return dup_items (array);
}

char *
onward_goal_times_remove (const char *times, const char *day)
{
  g_autoptr (JsonArray) array = parse (times);

  for (guint i = json_array_get_length (array); i > 0; i--)
    {
      if (strcmp (day_of (nth (array, i - 1)), day) != 0)
        continue;
      json_array_remove_element (array, i - 1);
      break;
    }
  return dup_items (array);
}
