/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-answers.h"

#include <string.h>

#include "onward-interview-content.h"

static const char *const nicks[] = {
  [ONWARD_RATING_NONE] = "",
  [ONWARD_RATING_YES] = "yes",
  [ONWARD_RATING_PARTLY] = "partly",
  [ONWARD_RATING_NO] = "no",
  [ONWARD_RATING_NA] = "na",
};

static void
answer_free (OnwardAnswer *answer)
{
  g_free (answer->item);
  g_free (answer->group);
  g_free (answer->words);
  g_free (answer->note);
  g_free (answer->led);
  g_free (answer);
}

OnwardAnswer *
onward_answer_new (const char *item)
{
  OnwardAnswer *answer = g_new0 (OnwardAnswer, 1);

  answer->item = g_strdup (item);
  answer->group = g_strdup ("");
  answer->words = g_strdup ("");
  answer->note = g_strdup ("");
  answer->led = g_strdup ("");
  return answer;
}

static OnwardRating
rating_from (const char *nick)
{
  for (gsize i = 0; i < G_N_ELEMENTS (nicks); i++)
    {
      if (g_str_equal (nicks[i], nick))
        return (OnwardRating) i;
    }
  return ONWARD_RATING_NONE;
}

/* Text that a foreign file may have made something else. */
static const char *
get_text (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return "";
  return json_node_get_string (node);
}

GPtrArray *
onward_answers_read (const char *items)
{
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;
      OnwardAnswer *answer;

      if (object == NULL)
        continue;
      answer = g_new0 (OnwardAnswer, 1);
      answer->item = g_strdup (get_text (object, "item"));
      answer->group = g_strdup (get_text (object, "group"));
      answer->words = g_strdup (get_text (object, "words"));
      answer->rating = rating_from (get_text (object, "rating"));
      answer->note = g_strdup (get_text (object, "note"));
      answer->led = g_strdup (get_text (object, "led"));
      g_ptr_array_add (answers, answer);
    }
  return answers;
}

static gboolean
says_something (const OnwardAnswer *answer)
{
  return answer->rating != ONWARD_RATING_NONE || *answer->note != '\0' || *answer->led != '\0';
}

char *
onward_answers_write (GPtrArray *answers)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < answers->len; i++)
    {
      const OnwardAnswer *answer = answers->pdata[i];
      JsonObject *object;

      if (!says_something (answer))
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "item", answer->item);
      json_object_set_string_member (object, "group", answer->group);
      json_object_set_string_member (object, "words", answer->words);
      json_object_set_string_member (object, "rating", nicks[answer->rating]);
      json_object_set_string_member (object, "note", answer->note);
      if (*answer->led != '\0')
        json_object_set_string_member (object, "led", answer->led);
      json_array_add_object_element (array, object);
    }
  json_node_set_array (node, array);
  return onward_json_canonical (node);
}

OnwardAnswer *
onward_answers_find (GPtrArray *answers, const char *item)
{
  for (guint i = 0; i < answers->len; i++)
    {
      OnwardAnswer *answer = answers->pdata[i];

      if (g_str_equal (answer->item, item))
        return answer;
    }
  return NULL;
}

static OnwardAnswer *
take (GPtrArray *answers, const char *item)
{
  OnwardAnswer *answer = onward_answers_find (answers, item);
  guint index;

  if (answer == NULL || !g_ptr_array_find (answers, answer, &index))
    return NULL;
  return g_ptr_array_steal_index (answers, index);
}

static OnwardAnswer *
new_open (const OnwardReviewItem *entry)
{
  OnwardAnswer *answer = onward_answer_new (entry->id);

  g_free (answer->group);
  g_free (answer->words);
  answer->group = g_strdup (entry->group);
  answer->words = g_strdup (entry->words);
  return answer;
}

/* What is not on the checklist any more stands at the end of its group. */
static void
insert_in_group (GPtrArray *sheet, OnwardAnswer *answer)
{
  guint after = sheet->len;

  for (guint i = 0; i < sheet->len; i++)
    {
      if (g_str_equal (((OnwardAnswer *) sheet->pdata[i])->group, answer->group))
        after = i + 1;
    }
  g_ptr_array_insert (sheet, (int) after, answer);
}

GPtrArray *
onward_answers_join (GPtrArray *answers, GPtrArray *checklist)
{
  GPtrArray *sheet = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);

  for (guint i = 0; checklist != NULL && i < checklist->len; i++)
    {
      const OnwardReviewItem *entry = checklist->pdata[i];
      OnwardAnswer *answer = take (answers, entry->id);

      if (answer != NULL)
        g_ptr_array_add (sheet, answer);
      else if (!entry->retired)
        g_ptr_array_add (sheet, new_open (entry));
    }
  while (answers->len > 0)
    insert_in_group (sheet, g_ptr_array_steal_index (answers, 0));
  g_ptr_array_unref (answers);
  return sheet;
}

guint
onward_answers_count (GPtrArray *answers, const char *group, guint *n_all)
{
  guint n = 0;

  *n_all = 0;
  for (guint i = 0; i < answers->len; i++)
    {
      const OnwardAnswer *answer = answers->pdata[i];

      if (!g_str_equal (answer->group, group))
        continue;
      *n_all += 1;
      n += answer->rating != ONWARD_RATING_NONE ? 1 : 0;
    }
  return n;
}

char *
onward_led_find (const char *led, const char *type)
{
  g_auto (GStrv) targets = g_strsplit (led, " ", -1);
  g_autofree char *prefix = g_strconcat (type, "/", NULL);

  for (guint i = 0; targets[i] != NULL; i++)
    {
      if (g_str_has_prefix (targets[i], prefix))
        return g_strdup (targets[i]);
    }
  return NULL;
}

char *
onward_led_replace (const char *led, const char *target)
{
  g_auto (GStrv) targets = g_strsplit (led, " ", -1);
  g_autofree char *type = g_strndup (target, strcspn (target, "/") + 1);
  GString *all = g_string_new (NULL);

  for (guint i = 0; targets[i] != NULL; i++)
    {
      if (*targets[i] != '\0' && !g_str_has_prefix (targets[i], type))
        g_string_append_printf (all, "%s ", targets[i]);
    }
  g_string_append (all, target);
  return g_string_free (all, FALSE);
}

void
onward_area_free (OnwardArea *self)
{
  g_free (self->id);
  g_free (self->words);
  g_free (self);
}

static double
worth (OnwardRating rating)
{
  switch (rating)
    {
    case ONWARD_RATING_YES:
      return 1;
    case ONWARD_RATING_PARTLY:
      return 0.5;
    case ONWARD_RATING_NO:
      return 0;
    case ONWARD_RATING_NONE:
    case ONWARD_RATING_NA:
    default:
      return -1;
    }
}

static void
add_to_area (GPtrArray *areas, const char *id, const char *words, double points)
{
  OnwardArea *area = NULL;

  for (guint i = 0; i < areas->len && area == NULL; i++)
    {
      if (g_str_equal (((OnwardArea *) areas->pdata[i])->id, id))
        area = areas->pdata[i];
    }
  if (area == NULL)
    {
      area = g_new0 (OnwardArea, 1);
      area->id = g_strdup (id);
      area->words = g_strdup (words);
      g_ptr_array_add (areas, area);
    }
  area->share = (area->share * area->n + points) / (area->n + 1);
  area->n++;
}

static int
compare_areas (gconstpointer a, gconstpointer b)
{
  const OnwardArea *one = *(OnwardArea *const *) a;
  const OnwardArea *other = *(OnwardArea *const *) b;

  if (one->share < other->share || one->share > other->share)
    return one->share < other->share ? -1 : 1;
  if (one->n != other->n)
    return one->n > other->n ? -1 : 1;
  return g_strcmp0 (one->id, other->id);
}

/* @group: NULL for all, then the areas are the groups. */
static GPtrArray *
tally (GPtrArray *sheets, const char *group)
{
  GPtrArray *areas = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_area_free);

  for (guint i = 0; i < sheets->len; i++)
    {
      GPtrArray *sheet = sheets->pdata[i];

      for (guint j = 0; j < sheet->len; j++)
        {
          const OnwardAnswer *answer = sheet->pdata[j];
          double points = worth (answer->rating);

          if (points < 0 || *answer->group == '\0')
            continue;
          if (group == NULL)
            add_to_area (areas, answer->group, "", points);
          else if (g_str_equal (answer->group, group))
            add_to_area (areas, answer->item, answer->words, points);
        }
    }
  g_ptr_array_sort (areas, compare_areas);
  return areas;
}

GPtrArray *
onward_areas_groups (GPtrArray *sheets)
{
  return tally (sheets, NULL);
}

GPtrArray *
onward_areas_items (GPtrArray *sheets, const char *group)
{
  return tally (sheets, group);
}
