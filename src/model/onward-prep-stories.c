/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prep-stories.h"

#include <glib/gi18n-lib.h>

#include "onward-interview-content.h"

#define N_STORIES 3

/* A skill that is asked for weighs more than a kind of question that may not come. */
#define SKILL_WEIGHT 2

/* The ids of the question groups that a story is good for, as keys. */
static GHashTable *
groups_of (OnwardRecord *story)
{
  GHashTable *groups = g_hash_table_new (g_str_hash, g_str_equal);
  const char *const *own = onward_record_get_tags (story, ONWARD_STORY_GROUPS);
  const char *const *questions = onward_record_get_tags (story, ONWARD_STORY_QUESTIONS);

  for (gsize i = 0; own != NULL && own[i] != NULL; i++)
    {
      if (*onward_content_group_title (own[i]) != '\0')
        g_hash_table_add (groups, (gpointer) own[i]);
    }
  for (gsize i = 0; questions != NULL && questions[i] != NULL; i++)
    {
      const OnwardGroupItem *question = onward_content_question (questions[i]);

      if (question != NULL)
        g_hash_table_add (groups, (gpointer) question->group);
    }
  return groups;
}

/* In which of the interviews it was told, and in how many at all. */
static gboolean
was_told (OnwardRecord *story, const OnwardPrepFrom *from, guint *n_times)
{
  g_autoptr (JsonNode) node = json_from_string (onward_record_get_text (story, ONWARD_STORY_USED), NULL);
  JsonArray *items = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  const char *own = onward_record_get_uid (ONWARD_RECORD (from->interview));
  gboolean told = FALSE;

  *n_times = items != NULL ? json_array_get_length (items) : 0;
  for (guint i = 0; i < *n_times; i++)
    {
      JsonNode *item = json_array_get_element (items, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (item) ? json_node_get_object (item) : NULL;
      const char *interview = object != NULL ? json_object_get_string_member_with_default (object, "interview", "") : NULL;

      /* That it is to be told in this one speaks for it. */
      if (interview != NULL && g_strcmp0 (interview, own) != 0 && g_strv_contains (from->interviews, interview))
        told = TRUE;
    }
  return told;
}

static gboolean
same_skill (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_utf8_collate (folded_a, folded_b) == 0;
}

/* Returns: (transfer container): those of the story's skills that the posting asks for */
static GPtrArray *
asked_skills (OnwardRecord *story, const OnwardPrepFrom *from)
{
  const char *const *shown = onward_record_get_tags (story, ONWARD_STORY_SKILLS);
  const char *const *asked = from->application != NULL ? onward_record_get_tags (ONWARD_RECORD (from->application),
                                                                                 ONWARD_JOB_APPLICATION_SKILLS)
                                                       : NULL;
  GPtrArray *both = g_ptr_array_new ();

  for (gsize i = 0; shown != NULL && asked != NULL && shown[i] != NULL; i++)
    {
      for (gsize j = 0; asked[j] != NULL; j++)
        {
          if (same_skill (shown[i], asked[j]))
            {
              g_ptr_array_add (both, (gpointer) shown[i]);
              break;
            }
        }
    }
  return both;
}

static void
add_keys (GHashTable *to, GHashTable *from)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (to, g_strdup (key));
}

/* The groups of the stories that this employer heard. */
static GHashTable *
answered_groups (const OnwardPrepFrom *from)
{
  GHashTable *answered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < from->stories->len; i++)
    {
      OnwardRecord *story = g_ptr_array_index (from->stories, i);
      g_autoptr (GHashTable) groups = groups_of (story);
      guint n_times;

      if (was_told (story, from, &n_times))
        add_keys (answered, groups);
    }
  return answered;
}

/* How well it fits; 0 when nothing speaks for it. */
static int
score (OnwardRecord *story, const OnwardPrepFrom *from, GHashTable *answered)
{
  g_autoptr (GPtrArray) skills = asked_skills (story, from);
  g_autoptr (GHashTable) groups = groups_of (story);
  GHashTableIter iter;
  gpointer group;
  int points = (int) skills->len * SKILL_WEIGHT;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, &group, NULL))
    {
      if (!g_hash_table_contains (answered, group))
        points++;
    }
  return points;
}

typedef struct
{
  OnwardRecord *story;
  gboolean told;
  int points;
  guint n_times;
} Candidate;

/* What they have not heard comes first, then what fits best, then what is told less often. */
static gboolean
is_better (const Candidate *a, const Candidate *b)
{
  if (b->story == NULL)
    return TRUE;
  if (a->told != b->told)
    return !a->told;
  if (a->points != b->points)
    return a->points > b->points;
  return a->n_times < b->n_times;
}

GPtrArray *
onward_prep_pick_stories (const OnwardPrepFrom *from)
{
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) answered = answered_groups (from);

  while (picked->len < N_STORIES)
    {
      Candidate best = { NULL };
      g_autoptr (GHashTable) groups = NULL;

      for (guint i = 0; i < from->stories->len; i++)
        {
          Candidate one = { g_ptr_array_index (from->stories, i) };

          if (onward_record_get_number (one.story, ONWARD_STORY_RETIRED) != 0 ||
              g_ptr_array_find (picked, one.story, NULL))
            continue;
          one.told = was_told (one.story, from, &one.n_times);
          one.points = score (one.story, from, answered);
          if (one.points > 0 && is_better (&one, &best))
            best = one;
        }
      if (best.story == NULL)
        break;
      g_ptr_array_add (picked, g_object_ref (best.story));
      groups = groups_of (best.story);
      add_keys (answered, groups);
    }
  return picked;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

char *
onward_prep_story_say_why (OnwardRecord *story, const OnwardPrepFrom *from)
{
  g_autoptr (GPtrArray) words = NULL;
  g_autoptr (GHashTable) groups = NULL;
  GHashTableIter iter;
  gpointer group;
  guint n_times;

  if (was_told (story, from, &n_times))
    return g_strdup (_("They have heard this one."));
  words = asked_skills (story, from);
  if (words->len == 0)
    {
      groups = groups_of (story);
      g_hash_table_iter_init (&iter, groups);
      while (g_hash_table_iter_next (&iter, &group, NULL))
        g_ptr_array_add (words, (gpointer) onward_content_group_title (group));
      g_ptr_array_sort (words, compare);
    }
  g_ptr_array_add (words, NULL);
  return g_strjoinv (", ", (char **) words->pdata);
}
