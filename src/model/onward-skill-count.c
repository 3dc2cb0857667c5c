/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-count.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "onward-feedback.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-review.h"

/* A skill is called by so many words at most. */
#define WORDS_MOST 3

/* A skill while it is being counted. */
typedef struct
{
  char *name;
  const OnwardSnapshot *skill; /* NULL for what is only asked for */
  const char *goal;            /* one that says that it is for this skill */
  GPtrArray *applications;     /* borrowed uids */
  GPtrArray *feedback;
  GPtrArray *reviews;
} Group;

typedef struct
{
  GPtrArray *groups;
  GHashTable *by_key;   /* a name or another word for it → Group */
  GHashTable *by_skill; /* uid of a skill → Group */
} Census;

static void
group_free (gpointer data)
{
  Group *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->applications);
  g_ptr_array_unref (self->feedback);
  g_ptr_array_unref (self->reviews);
  g_free (self);
}

static gboolean
is_inner (const char *p)
{
  return (*p == '.' || *p == '-') && g_unichar_isalnum (g_utf8_get_char (p + 1));
}

/* Words hold together what names of skills do: "C++", "C#", "Node.js", "e-commerce". */
static gboolean
belongs (const char *p, gboolean within)
{
  return g_unichar_isalnum (g_utf8_get_char (p)) || (within && (*p == '+' || *p == '#' || is_inner (p)));
}

/* The next word at or after @p, and where it ends; NULL when there is none. */
static const char *
next_word (const char *p, const char **end)
{
  const char *start;

  while (*p != '\0' && !belongs (p, FALSE))
    p = g_utf8_next_char (p);
  if (*p == '\0')
    return NULL;
  for (start = p; *p != '\0' && belongs (p, p > start); p = g_utf8_next_char (p))
    ;
  *end = p;
  return start;
}

/* What spellings of one name have in common. */
static char *
dup_key (const char *name)
{
  g_autoptr (GString) key = g_string_new ("");
  const char *end = name, *word;

  while ((word = next_word (end, &end)) != NULL)
    {
      g_autofree char *folded = g_utf8_casefold (word, end - word);

      if (key->len > 0)
        g_string_append_c (key, ' ');
      g_string_append (key, folded);
    }
  return g_string_free (g_steal_pointer (&key), FALSE);
}

gboolean
onward_skill_same_name (const char *a, const char *b)
{
  g_autofree char *key_a = dup_key (a);
  g_autofree char *key_b = dup_key (b);

  return g_str_equal (key_a, key_b);
}

static GStrv
tags_of (const OnwardSnapshot *snapshot, guint field)
{
  static char *none[] = { NULL };

  return snapshot->values[field].tags != NULL ? snapshot->values[field].tags : none;
}

static Group *
add_group (Census *self, const char *name, const OnwardSnapshot *skill)
{
  Group *group = g_new0 (Group, 1);

  group->name = g_strstrip (g_strdup (name));
  group->skill = skill;
  group->applications = g_ptr_array_new ();
  group->feedback = g_ptr_array_new ();
  group->reviews = g_ptr_array_new ();
  g_ptr_array_add (self->groups, group);
  return group;
}

/* The group of that name; a new one when nobody has spoken of it yet.  NULL for what is no name. */
static Group *
group_of_name (Census *self, const char *name)
{
  g_autofree char *key = dup_key (name);
  Group *group = g_hash_table_lookup (self->by_key, key);

  if (group != NULL || *key == '\0')
    return group;
  group = add_group (self, name, NULL);
  g_hash_table_insert (self->by_key, g_steal_pointer (&key), group);
  return group;
}

static void
add_once (GPtrArray *uids, const char *uid)
{
  if (*uid != '\0' && !g_ptr_array_find_with_equal_func (uids, uid, g_str_equal, NULL))
    g_ptr_array_add (uids, (char *) uid);
}

/* They come one after the other: it can be nothing but the last. */
static void
add_application (Group *self, const OnwardSnapshot *application)
{
  GPtrArray *uids = self->applications;

  if (uids->len == 0 || uids->pdata[uids->len - 1] != application->uid)
    g_ptr_array_add (uids, application->uid);
}

/* Returns: (transfer container): the same in another order. */
static GPtrArray *
sorted (GPtrArray *snapshots, GCompareFunc compare)
{
  GPtrArray *copy = g_ptr_array_sized_new (snapshots->len);

  for (guint i = 0; i < snapshots->len; i++)
    g_ptr_array_add (copy, snapshots->pdata[i]);
  g_ptr_array_sort (copy, compare);
  return copy;
}

/* Skills */

static int
compare_age (gconstpointer a, gconstpointer b)
{
  const OnwardSnapshot *left = *(const OnwardSnapshot *const *) a, *right = *(const OnwardSnapshot *const *) b;

  if (left->created != right->created)
    return left->created < right->created ? -1 : 1;
  return strcmp (left->uid, right->uid);
}

/* Which skill says that a word is another one for it; the first that said so. */
static GHashTable *
read_aliases (GPtrArray *skills)
{
  GHashTable *owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < skills->len; i++)
    {
      OnwardSnapshot *skill = skills->pdata[i];
      GStrv aliases = tags_of (skill, ONWARD_SKILL_ALIASES);

      for (gsize a = 0; aliases[a] != NULL; a++)
        {
          char *key = dup_key (aliases[a]);

          if (*key == '\0' || g_hash_table_contains (owners, key) ||
              onward_skill_same_name (key, onward_snapshot_text (skill, ONWARD_SKILL_NAME)))
            g_free (key);
          else
            g_hash_table_insert (owners, key, skill);
        }
    }
  return owners;
}

/* The skill that this one is another word for, over as many steps as it takes; itself when it is
 * none, or when they name each other. */
static OnwardSnapshot *
find_root (GHashTable *owners, OnwardSnapshot *skill, guint n_skills)
{
  OnwardSnapshot *at = skill;

  for (guint i = 0; i < n_skills; i++)
    {
      g_autofree char *key = dup_key (onward_snapshot_text (at, ONWARD_SKILL_NAME));
      OnwardSnapshot *owner = g_hash_table_lookup (owners, key);

      if (owner == NULL)
        return at;
      at = owner;
    }
  return skill;
}

static void
add_skill (Census *self, GHashTable *owners, OnwardSnapshot *skill, guint n_skills)
{
  OnwardSnapshot *root = find_root (owners, skill, n_skills);
  const char *name = onward_snapshot_text (root, ONWARD_SKILL_NAME);
  Group *group = g_hash_table_lookup (self->by_skill, root->uid);
  GStrv aliases = tags_of (skill, ONWARD_SKILL_ALIASES);

  if (group == NULL)
    {
      g_autofree char *key = dup_key (name);

      /* Two records of one name are one skill. */
      group = g_hash_table_lookup (self->by_key, key);
      if (group == NULL)
        {
          group = add_group (self, name, root);
          g_hash_table_insert (self->by_key, g_steal_pointer (&key), group);
        }
      g_hash_table_insert (self->by_skill, root->uid, group);
    }
  g_hash_table_insert (self->by_skill, skill->uid, group);
  for (gsize i = 0; aliases[i] != NULL; i++)
    {
      char *key = dup_key (aliases[i]);

      if (*key == '\0' || g_hash_table_contains (self->by_key, key))
        g_free (key);
      else
        g_hash_table_insert (self->by_key, key, group);
    }
}

static void
add_skills (Census *self, GPtrArray *sources)
{
  g_autoptr (GPtrArray) skills = sorted (sources, compare_age);
  g_autoptr (GHashTable) owners = NULL;

  owners = read_aliases (skills);
  for (guint i = 0; i < skills->len; i++)
    {
      g_autofree char *key = dup_key (onward_snapshot_text (skills->pdata[i], ONWARD_SKILL_NAME));

      if (*key != '\0')
        add_skill (self, owners, skills->pdata[i], skills->len);
    }
}

/* Applications */

/* A name of one word counts where it is written as a name is; ordinary words are in all postings. */
static gboolean
looks_like_name (const char *word, const char *end)
{
  for (const char *p = word; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isupper (c) || g_unichar_isdigit (c) || c == '+' || c == '#')
        return TRUE;
    }
  return FALSE;
}

static void
read_posting (Census *self, const OnwardSnapshot *application)
{
  const char *end = onward_snapshot_text (application, ONWARD_JOB_APPLICATION_POSTING), *word;

  while ((word = next_word (end, &end)) != NULL)
    {
      g_autoptr (GString) key = g_string_new ("");
      const char *last = word, *last_end = end;

      for (guint n = 0; n < WORDS_MOST && last != NULL; n++)
        {
          g_autofree char *folded = g_utf8_casefold (last, last_end - last);
          Group *group;

          g_string_append_printf (key, "%s%s", n > 0 ? " " : "", folded);
          group = g_hash_table_lookup (self->by_key, key->str);
          if (group != NULL && (n > 0 || looks_like_name (word, end)))
            add_application (group, application);
          last = next_word (last_end, &last_end);
        }
    }
}

static int
compare_newest (gconstpointer a, gconstpointer b)
{
  const OnwardSnapshot *left = *(const OnwardSnapshot *const *) a, *right = *(const OnwardSnapshot *const *) b;
  const char *left_day = onward_snapshot_text (left, ONWARD_JOB_APPLICATION_MOVED);
  int order = strcmp (onward_snapshot_text (right, ONWARD_JOB_APPLICATION_MOVED), left_day);

  return order != 0 ? order : -compare_age (a, b);
}

/* All names first: a posting may name what another application noted.  Returns: how many say what
 * they ask for. */
static guint
add_applications (Census *self, GPtrArray *sources)
{
  g_autoptr (GPtrArray) applications = sorted (sources, compare_newest);
  guint n = 0;

  for (guint i = 0; i < applications->len; i++)
    {
      GStrv skills = tags_of (applications->pdata[i], ONWARD_JOB_APPLICATION_SKILLS);

      for (gsize s = 0; skills[s] != NULL; s++)
        group_of_name (self, skills[s]);
    }
  for (guint i = 0; i < applications->len; i++)
    {
      const OnwardSnapshot *application = applications->pdata[i];
      GStrv skills = tags_of (application, ONWARD_JOB_APPLICATION_SKILLS);

      n += skills[0] != NULL || *onward_snapshot_text (application, ONWARD_JOB_APPLICATION_POSTING) != '\0';
      for (gsize s = 0; skills[s] != NULL; s++)
        {
          Group *group = group_of_name (self, skills[s]);

          if (group != NULL)
            add_application (group, application);
        }
      read_posting (self, application);
    }
  return n;
}

/* Feedback, debriefs, goals */

typedef void (*ItemFunc) (Census *self, JsonObject *item, const OnwardSnapshot *from);

static void
each_item (Census *self, const OnwardSnapshot *from, guint field, ItemFunc func)
{
  g_autoptr (JsonNode) node = json_from_string (onward_snapshot_text (from, field), NULL);
  JsonArray *items = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      JsonNode *item = json_array_get_element (items, i);

      if (JSON_NODE_HOLDS_OBJECT (item))
        func (self, json_node_get_object (item), from);
    }
}

static const char *
member (JsonObject *item, const char *name)
{
  JsonNode *node = json_object_get_member (item, name);
  const char *text = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;

  return text != NULL ? text : "";
}

static void
read_phrase (Census *self, JsonObject *phrase, const OnwardSnapshot *feedback)
{
  Group *group = g_hash_table_lookup (self->by_skill, member (phrase, "uid"));

  if (group != NULL && g_str_equal (member (phrase, "became"), "skill"))
    add_once (group->feedback, feedback->uid);
}

static void
read_led (Census *self, JsonObject *item, const OnwardSnapshot *review)
{
  g_auto (GStrv) targets = g_strsplit (member (item, "led"), " ", -1);

  for (gsize i = 0; targets[i] != NULL; i++)
    {
      Group *group = g_str_has_prefix (targets[i], "skill/")
                       ? g_hash_table_lookup (self->by_skill, targets[i] + strlen ("skill/")) : NULL;

      if (group != NULL)
        add_once (group->reviews, review->uid);
    }
}

/* What is sealed has not been read yet; a theme that nobody takes for a skill is none. */
static void
add_feedback (Census *self, const OnwardSnapshot *feedback)
{
  GStrv themes = tags_of (feedback, ONWARD_FEEDBACK_THEMES);

  if (onward_snapshot_number (feedback, ONWARD_FEEDBACK_STATE) == ONWARD_FEEDBACK_STATE_SEALED)
    return;
  each_item (self, feedback, ONWARD_FEEDBACK_PHRASES, read_phrase);
  for (gsize i = 0; themes[i] != NULL; i++)
    {
      g_autofree char *key = dup_key (themes[i]);
      Group *group = g_hash_table_lookup (self->by_key, key);

      if (group != NULL)
        add_once (group->feedback, feedback->uid);
    }
}

static void
add_goal (Census *self, const OnwardSnapshot *goal)
{
  Group *group = group_of_name (self, onward_snapshot_text (goal, ONWARD_GOAL_SKILL));

  if (group == NULL)
    return;
  add_once (group->feedback, onward_snapshot_text (goal, ONWARD_GOAL_FEEDBACK));
  add_once (group->reviews, onward_snapshot_text (goal, ONWARD_GOAL_REVIEW));
  if (group->goal == NULL && onward_snapshot_number (goal, ONWARD_GOAL_COLUMN) != ONWARD_GOAL_COLUMN_DROPPED)
    group->goal = goal->uid;
}

/* The answer */

static GStrv
steal_uids (GPtrArray *uids)
{
  GStrv strv = g_new0 (char *, uids->len + 1);

  for (guint i = 0; i < uids->len; i++)
    strv[i] = g_strdup (uids->pdata[i]);
  return strv;
}

void
onward_skill_count_free (OnwardSkillCount *self)
{
  g_free (self->name);
  g_free (self->uid);
  g_free (self->goal);
  g_strfreev (self->applications);
  g_strfreev (self->feedback);
  g_strfreev (self->reviews);
  g_free (self);
}

static OnwardSkillCount *
count_new (const Group *group)
{
  OnwardSkillCount *self = g_new0 (OnwardSkillCount, 1);
  const char *goal = group->skill != NULL ? onward_snapshot_text (group->skill, ONWARD_SKILL_GOAL) : "";

  self->name = g_strdup (group->name);
  self->uid = g_strdup (group->skill != NULL ? group->skill->uid : "");
  self->goal = g_strdup (*goal == '\0' && group->goal != NULL ? group->goal : goal);
  if (group->skill != NULL)
    self->standing = (OnwardSkillStanding) onward_snapshot_number (group->skill, ONWARD_SKILL_STANDING);
  self->applications = steal_uids (group->applications);
  self->feedback = steal_uids (group->feedback);
  self->reviews = steal_uids (group->reviews);
  return self;
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const OnwardSkillCount *left = *(OnwardSkillCount *const *) a, *right = *(OnwardSkillCount *const *) b;
  int left_last = left->standing == ONWARD_SKILL_STANDING_NOT_FOR_ME;
  int right_last = right->standing == ONWARD_SKILL_STANDING_NOT_FOR_ME;
  guint left_n = g_strv_length (left->applications), right_n = g_strv_length (right->applications);

  if (left_last != right_last)
    return left_last - right_last;
  if (left_n != right_n)
    return left_n > right_n ? -1 : 1;
  left_n = g_strv_length (left->feedback) + g_strv_length (left->reviews);
  right_n = g_strv_length (right->feedback) + g_strv_length (right->reviews);
  if (left_n != right_n)
    return left_n > right_n ? -1 : 1;
  return g_utf8_collate (left->name, right->name);
}

OnwardSkillSurvey *
onward_skill_survey_new (const OnwardSkillSources *sources)
{
  OnwardSkillSurvey *self = g_new0 (OnwardSkillSurvey, 1);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (group_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) by_skill = g_hash_table_new (g_str_hash, g_str_equal);
  Census census = { groups, by_key, by_skill };

  add_skills (&census, sources->skills);
  for (guint i = 0; i < sources->goals->len; i++)
    add_goal (&census, sources->goals->pdata[i]);
  self->n_applications = add_applications (&census, sources->applications);
  for (guint i = 0; i < sources->feedback->len; i++)
    add_feedback (&census, sources->feedback->pdata[i]);
  for (guint i = 0; i < sources->reviews->len; i++)
    {
      each_item (&census, sources->reviews->pdata[i], ONWARD_REVIEW_ANSWERS, read_led);
      each_item (&census, sources->reviews->pdata[i], ONWARD_REVIEW_QUESTIONS, read_led);
    }
  self->counts = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_skill_count_free);
  for (guint i = 0; i < groups->len; i++)
    g_ptr_array_add (self->counts, count_new (groups->pdata[i]));
  g_ptr_array_sort (self->counts, compare_counts);
  return self;
}

void
onward_skill_survey_free (OnwardSkillSurvey *self)
{
  g_ptr_array_unref (self->counts);
  g_free (self);
}

gboolean
onward_skill_survey_tells (const OnwardSkillSurvey *self)
{
  return self->n_applications >= ONWARD_SKILLS_ENOUGH;
}

static void
append (GString *said, char *part)
{
  if (said->len > 0)
    g_string_append (said, " · ");
  g_string_append (said, part);
  g_free (part);
}

char *
onward_skill_count_say (const OnwardSkillCount *self, const OnwardSkillSurvey *survey)
{
  g_autoptr (GString) said = g_string_new ("");
  guint n = g_strv_length (self->applications);
  guint n_feedback = g_strv_length (self->feedback), n_reviews = g_strv_length (self->reviews);

  if (n > 0 && onward_skill_survey_tells (survey))
    /* Translators: of a skill: in so many of all applications that say what they ask for */
    append (said, g_strdup_printf (_("asked for in %u of %u"), n, survey->n_applications));
  else if (n > 0)
    append (said, g_strdup_printf (ngettext ("asked for in %u application", "asked for in %u applications", n), n));
  if (n_feedback > 0)
    append (said, g_strdup_printf (ngettext ("in feedback once", "in feedback %u times", n_feedback), n_feedback));
  if (n_reviews > 0)
    append (said, g_strdup_printf (ngettext ("in %u debrief", "in %u debriefs", n_reviews), n_reviews));
  return g_string_free (g_steal_pointer (&said), FALSE);
}
