/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-order.h"

#include <json-glib/json-glib.h>

static gint64
position_of (gpointer goal)
{
  return onward_record_get_number (goal, ONWARD_GOAL_POSITION);
}

/* Returns: whether there is a number between those at both sides of @index. */
static gboolean
find_room (GPtrArray *others, guint index, gint64 *position)
{
  gint64 before, after;

  if (others->len == 0)
    *position = ONWARD_GOAL_GAP;
  else if (index == 0)
    *position = position_of (others->pdata[0]) - ONWARD_GOAL_GAP;
  else if (index >= others->len)
    *position = position_of (others->pdata[others->len - 1]) + ONWARD_GOAL_GAP;
  else
    {
      before = position_of (others->pdata[index - 1]);
      after = position_of (others->pdata[index]);
      *position = before + (after - before) / 2;
      return before < *position && *position < after;
    }
  return ABS (*position) <= ONWARD_POSITION_MAX;
}

static void
renumber (OnwardRecord *goal, GPtrArray *others, guint index, GPtrArray *drafts)
{
  for (guint i = 0; i < others->len; i++)
    {
      OnwardRecord *other = others->pdata[i];
      gint64 position = (gint64) (i < index ? i + 1 : i + 2) * ONWARD_GOAL_GAP;

      if (position_of (other) == position)
        continue;
      other = onward_record_dup_draft (other);
      onward_record_set_number (other, ONWARD_GOAL_POSITION, position);
      g_ptr_array_add (drafts, other);
    }
  onward_record_set_number (goal, ONWARD_GOAL_POSITION, (gint64) (index + 1) * ONWARD_GOAL_GAP);
}

OnwardPlace
onward_goal_usual_place (OnwardGoalColumn column)
{
  switch (column)
    {
    case ONWARD_GOAL_COLUMN_DONE:
    case ONWARD_GOAL_COLUMN_DROPPED:
      return ONWARD_PLACE_FIRST;
    case ONWARD_GOAL_COLUMN_SOMEDAY:
    case ONWARD_GOAL_COLUMN_NEXT:
    case ONWARD_GOAL_COLUMN_DOING:
    default:
      return ONWARD_PLACE_LAST;
    }
}

/* One that is no longer there counts as the end of the column. */
guint
onward_goal_find_index (GPtrArray *others, OnwardPlace place, const char *beside)
{
  if (place == ONWARD_PLACE_FIRST)
    return 0;
  for (guint i = 0; place != ONWARD_PLACE_LAST && i < others->len; i++)
    {
      if (g_strcmp0 (onward_record_get_uid (others->pdata[i]), beside) == 0)
        return place == ONWARD_PLACE_AFTER ? i + 1 : i;
    }
  return others->len;
}

void
onward_goal_set_column (OnwardRecord *goal, OnwardGoalColumn column, const char *today)
{
  gboolean done = column == ONWARD_GOAL_COLUMN_DONE;

  if (onward_record_get_number (goal, ONWARD_GOAL_COLUMN) == (gint64) column)
    return;
  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, column);
  onward_record_set_text (goal, ONWARD_GOAL_MOVED, today);
  onward_record_set_text (goal, ONWARD_GOAL_DONE_ON, done ? today : "");
}

GPtrArray *
onward_goal_place (OnwardRecord *goal, OnwardGoalColumn column, GPtrArray *others, guint index, const char *today)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 position;

  index = MIN (index, others->len);
  g_ptr_array_add (drafts, g_object_ref (goal));
  onward_goal_set_column (goal, column, today);
  if (find_room (others, index, &position))
    onward_record_set_number (goal, ONWARD_GOAL_POSITION, position);
  else
    renumber (goal, others, index, drafts);
  return drafts;
}

static JsonArray *
parse (const char *columns)
{
  g_autoptr (JsonNode) node = json_from_string (columns, NULL);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_dup_array (node) : json_array_new ();
}

/* Returns: (nullable): the item of @column; the last one when there are several. */
static JsonObject *
find_item (JsonArray *array, OnwardGoalColumn column)
{
  const char *nick = onward_choice_nick (ONWARD_TYPE_GOAL_COLUMN, column);

  for (guint i = json_array_get_length (array); i > 0; i--)
    {
      JsonNode *node = json_array_get_element (array, i - 1);
      JsonObject *item = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

      if (item != NULL && g_strcmp0 (json_object_get_string_member_with_default (item, "column", ""), nick) == 0)
        return item;
    }
  return NULL;
}

char *
onward_goal_columns_dup_name (const char *columns, OnwardGoalColumn column)
{
  g_autoptr (JsonArray) array = parse (columns);
  JsonObject *item = find_item (array, column);

  return g_strstrip (g_strdup (item != NULL ? json_object_get_string_member_with_default (item, "name", "") : ""));
}

char *
onward_goal_columns_rename (const char *columns, OnwardGoalColumn column, const char *name)
{
  g_autoptr (JsonArray) array = parse (columns);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autofree char *stripped = g_strstrip (g_strdup (name));
  JsonObject *item = find_item (array, column);

  if (item == NULL && *stripped != '\0')
    {
      item = json_object_new ();
      json_object_set_string_member (item, "column", onward_choice_nick (ONWARD_TYPE_GOAL_COLUMN, column));
      json_array_add_object_element (array, item);
    }
  if (item != NULL)
    json_object_set_string_member (item, "name", stripped);
  json_node_set_array (node, array);
  return onward_json_canonical (node);
}
