/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-join.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "onward-review-answers.h"

/* The words of both, each once. */
static char *
join_words (const char *mine, const char *theirs)
{
  if (*theirs == '\0' || strstr (mine, theirs) != NULL)
    return g_strdup (mine);
  return *mine != '\0' ? g_strconcat (mine, "\n", theirs, NULL) : g_strdup (theirs);
}

static void
join_text (OnwardRecord *joined, OnwardRecord *other, guint field)
{
  g_autofree char *both = join_words (onward_record_get_text (joined, field), onward_record_get_text (other, field));

  onward_record_set_text (joined, field, both);
}

static void
take (char **mine, const char *theirs)
{
  if (**mine != '\0')
    return;
  g_free (*mine);
  *mine = g_strdup (theirs);
}

static void
join_answer (GPtrArray *sheet, const OnwardAnswer *theirs)
{
  OnwardAnswer *mine = onward_answers_find (sheet, theirs->item);
  g_autofree char *note = NULL;

  if (mine == NULL)
    {
      mine = onward_answer_new (theirs->item);
      g_ptr_array_add (sheet, mine);
    }
  if (mine->rating == ONWARD_RATING_NONE)
    mine->rating = theirs->rating;
  take (&mine->group, theirs->group);
  take (&mine->words, theirs->words);
  take (&mine->led, theirs->led);
  note = g_steal_pointer (&mine->note);
  mine->note = join_words (note, theirs->note);
}

static void
join_sheet (OnwardRecord *joined, OnwardRecord *other, guint field)
{
  g_autoptr (GPtrArray) sheet = onward_answers_read (onward_record_get_text (joined, field));
  g_autoptr (GPtrArray) theirs = onward_answers_read (onward_record_get_text (other, field));
  g_autofree char *items = NULL;

  for (guint i = 0; i < theirs->len; i++)
    join_answer (sheet, theirs->pdata[i]);
  items = onward_answers_write (sheet);
  onward_record_set_text (joined, field, items);
}

static gboolean
holds (JsonArray *array, JsonNode *node)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (json_node_equal (json_array_get_element (array, i), node))
        return TRUE;
    }
  return FALSE;
}

static void
join_items (OnwardRecord *joined, OnwardRecord *other, guint field)
{
  g_autoptr (JsonNode) mine = json_from_string (onward_record_get_text (joined, field), NULL);
  g_autoptr (JsonNode) theirs = json_from_string (onward_record_get_text (other, field), NULL);
  g_autofree char *items = NULL;
  JsonArray *array, *added;

  if (theirs == NULL || !JSON_NODE_HOLDS_ARRAY (theirs))
    return;
  if (mine == NULL || !JSON_NODE_HOLDS_ARRAY (mine))
    {
      onward_record_set_text (joined, field, onward_record_get_text (other, field));
      return;
    }
  array = json_node_get_array (mine);
  added = json_node_get_array (theirs);
  for (guint i = 0; i < json_array_get_length (added); i++)
    {
      JsonNode *node = json_array_get_element (added, i);

      if (!holds (array, node))
        json_array_add_element (array, json_node_copy (node));
    }
  items = onward_json_canonical (mine);
  onward_record_set_text (joined, field, items);
}

/* How it felt goes with when that was said. */
static void
join_felt (OnwardRecord *joined, OnwardRecord *other)
{
  if (onward_record_get_number (joined, ONWARD_REVIEW_FELT) >= 0)
    return;
  onward_record_set_number (joined, ONWARD_REVIEW_FELT, onward_record_get_number (other, ONWARD_REVIEW_FELT));
  onward_record_set_text (joined, ONWARD_REVIEW_FELT_AT, onward_record_get_text (other, ONWARD_REVIEW_FELT_AT));
  onward_record_set_number (joined, ONWARD_REVIEW_FELT_BEFORE,
                            onward_record_get_number (other, ONWARD_REVIEW_FELT_BEFORE));
}

static void
join_number (OnwardRecord *joined, OnwardRecord *other, guint field, gint64 unsaid)
{
  if (onward_record_get_number (joined, field) == unsaid)
    onward_record_set_number (joined, field, onward_record_get_number (other, field));
}

OnwardRecord *
onward_review_join (OnwardRecord *into, OnwardRecord *other)
{
  static const guint texts[] = {
    ONWARD_REVIEW_KEPT, ONWARD_REVIEW_CHANGED, ONWARD_REVIEW_NOTES, ONWARD_REVIEW_OBSERVER_NOTES,
  };
  OnwardRecord *joined = onward_record_dup_draft (into);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    join_text (joined, other, texts[i]);
  join_sheet (joined, other, ONWARD_REVIEW_ANSWERS);
  join_sheet (joined, other, ONWARD_REVIEW_OBSERVER_ANSWERS);
  join_items (joined, other, ONWARD_REVIEW_QUESTIONS);
  join_items (joined, other, ONWARD_REVIEW_FIT);
  join_felt (joined, other);
  join_number (joined, other, ONWARD_REVIEW_TECHNICAL_GIVEN, -1);
  join_number (joined, other, ONWARD_REVIEW_TECHNICAL_ASKED, -1);
  join_number (joined, other, ONWARD_REVIEW_WOULD, 0);
  if (*onward_record_get_text (joined, ONWARD_REVIEW_OBSERVER) == '\0')
    onward_record_set_text (joined, ONWARD_REVIEW_OBSERVER, onward_record_get_text (other, ONWARD_REVIEW_OBSERVER));
  return joined;
}
