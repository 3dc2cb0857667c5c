/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week.h"

#include <json-glib/json-glib.h>

#include "onward-time.h"

#define WEEK 7

/* A machine that slept through the moment still tells of it for a day. */
#define LATE_SECONDS (24 * 60 * 60)

char *
onward_week_start (const char *day, int first)
{
  return onward_day_add (day, -((onward_day_weekday (day) - first + WEEK) % WEEK));
}

static gboolean
is_older (const char *day, const char *limit)
{
  return !onward_day_is_valid (day) || g_strcmp0 (day, limit) <= 0;
}

/* Whether one of @items, steps or times, is of a day after @limit. */
static gboolean
was_worked_on (const char *items, const char *limit)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *item = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (item) &&
          g_strcmp0 (json_object_get_string_member_with_default (json_node_get_object (item), "day", ""), limit) > 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
onward_week_goal_rests (OnwardRecord *goal, const char *today, GTimeZone *zone)
{
  gint64 column = onward_record_get_number (goal, ONWARD_GOAL_COLUMN);
  const char *moved = onward_record_get_text (goal, ONWARD_GOAL_MOVED);
  g_autofree char *limit = onward_day_add (today, -ONWARD_STALE_DAYS);
  g_autofree char *made = onward_local_time_from_unix (onward_record_get_created (goal), zone);
  g_autofree char *made_on = onward_day_of_local_time (made);

  if (column != ONWARD_GOAL_COLUMN_NEXT && column != ONWARD_GOAL_COLUMN_DOING)
    return FALSE;
  return is_older (*moved != '\0' ? moved : made_on, limit) &&
         is_older (onward_record_get_text (goal, ONWARD_GOAL_REVIEWED), limit) &&
         !was_worked_on (onward_record_get_text (goal, ONWARD_GOAL_STEPS), limit) &&
         !was_worked_on (onward_record_get_text (goal, ONWARD_GOAL_TIMES), limit);
}

static gboolean
is_open (JsonNode *step)
{
  return JSON_NODE_HOLDS_OBJECT (step) &&
         !json_object_get_boolean_member_with_default (json_node_get_object (step), "done", FALSE);
}

static JsonNode *
step_node_new (const char *text)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *step = json_object_new ();

  json_object_set_string_member (step, "text", text);
  json_object_set_boolean_member (step, "done", FALSE);
  json_node_take_object (node, step);
  return node;
}

char *
onward_week_smaller_step (const char *steps, const char *text)
{
  g_autoptr (JsonNode) node = json_from_string (steps, NULL);
  g_autoptr (JsonNode) after = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  JsonArray *items = json_array_new ();
  gboolean placed = FALSE;

  json_node_take_array (after, items);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *step = json_array_get_element (array, i);

      if (!placed && is_open (step))
        {
          json_array_add_element (items, step_node_new (text));
          placed = TRUE;
        }
      json_array_add_element (items, json_node_copy (step));
    }
  if (!placed && json_array_get_length (items) > 0)
    json_array_add_element (items, step_node_new (text));
  return onward_json_canonical (after);
}

char *
onward_week_review_due (GDateTime *now, const OnwardDays *days, int weekday, const char *clock, gint64 *next)
{
  GTimeZone *zone = g_date_time_get_timezone (now);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *last = onward_week_start (today, weekday);
  gint64 moment = g_date_time_to_unix (now);
  char *due = NULL;

  /* Quiet hours may put it off to the next morning, so the week before is asked as well. */
  for (int week = -1; week <= 1; week++)
    {
      g_autofree char *day = onward_day_add (last, week * WEEK);
      g_autofree char *meant = onward_local_time_new (day, clock);
      g_autofree char *told = onward_days_after_quiet (days, meant);
      gint64 at = onward_local_time_to_unix (told, zone);

      if (at > moment)
        {
          *next = at;
          break;
        }
      if (moment - at > LATE_SECONDS)
        continue;
      g_free (due);
      due = g_steal_pointer (&day);
    }
  return due;
}
