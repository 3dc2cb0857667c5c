/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-telling.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "onward-employer.h"
#include "onward-interview-content.h"

/* Half a minute each is enough to begin with; two minutes for the whole. */
#define BEGINNING_WORDS (ONWARD_STORY_WORDS_PER_MINUTE / 2)
#define WHOLE_WORDS (ONWARD_STORY_WORDS_PER_MINUTE * 2)

guint
onward_story_count_words (const char *text)
{
  gboolean inside = FALSE; /* a word that has a letter or a digit already */
  guint n = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar one = g_utf8_get_char (c);

      if (g_unichar_isspace (one))
        inside = FALSE;
      else if (!inside && g_unichar_isalnum (one))
        {
          inside = TRUE;
          n++;
        }
    }
  return n;
}

int
onward_story_seconds (guint n_words)
{
  return (int) ((n_words * 60 + ONWARD_STORY_WORDS_PER_MINUTE / 2) / ONWARD_STORY_WORDS_PER_MINUTE);
}

char *
onward_story_say_length (guint n_words)
{
  int seconds = onward_story_seconds (n_words);
  g_autofree char *words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", n_words), n_words);
  g_autofree char *aloud = NULL;

  if (n_words == 0)
    return g_strdup ("");
  if (seconds < 60)
    aloud = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d second aloud", "%d seconds aloud", (gulong) seconds), seconds);
  else
    /* Translators: minutes and seconds, such as "1:05 minutes aloud" */
    aloud = g_strdup_printf (_("%d:%02d minutes aloud"), seconds / 60, seconds % 60);
  return g_strdup_printf ("%s · %s", words, aloud);
}

guint
onward_story_words (OnwardStory *self)
{
  guint n = 0;

  for (guint part = ONWARD_STORY_SITUATION; part <= ONWARD_STORY_LEARNED; part++)
    n += onward_story_count_words (onward_record_get_text (ONWARD_RECORD (self), part));
  return n;
}

static gboolean
is_number_word (const char *word)
{
  static char **known = NULL;

  if (known == NULL)
    {
      /* Translators: words that say a number, separated by spaces; in whichever form one meets in a
       * sentence such as "all forty teams moved".  Leave out what mostly means something else. */
      g_autofree char *folded = g_utf8_casefold (_("two three four five six seven eight nine ten eleven twelve fifteen twenty "
                                                   "thirty forty fifty sixty seventy eighty ninety hundred thousand million half "
                                                   "third quarter double twice triple dozen none nobody percent"), -1);

      known = g_strsplit (folded, " ", -1);
    }
  return g_strv_contains ((const char *const *) known, word);
}

gboolean
onward_story_has_number (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  const char *c = folded;

  while (*c != '\0')
    {
      const char *start = c;
      g_autofree char *word = NULL;

      if (g_unichar_isdigit (g_utf8_get_char (c)))
        return TRUE;
      while (g_unichar_isalpha (g_utf8_get_char (c)))
        c = g_utf8_next_char (c);
      word = g_strndup (start, (gsize) (c - start));
      if (*word != '\0' && is_number_word (word))
        return TRUE;
      if (c == start)
        c = g_utf8_next_char (c);
    }
  return FALSE;
}

static guint
count (OnwardStory *self, OnwardStoryField part)
{
  return onward_story_count_words (onward_record_get_text (ONWARD_RECORD (self), part));
}

static const char *
hint_for_action (OnwardStory *self)
{
  guint n = count (self, ONWARD_STORY_ACTION);

  if (n > 0 && n < count (self, ONWARD_STORY_SITUATION) + count (self, ONWARD_STORY_TASK))
    return _("What you did is what they want to hear most. It may be the longest part.");
  if (n > 0 && onward_story_words (self) > WHOLE_WORDS)
    return _("The whole takes more than two minutes aloud. What could wait until they ask?");
  return NULL;
}

const char *
onward_story_hint (OnwardStory *self, OnwardStoryField part)
{
  switch (part)
    {
    case ONWARD_STORY_SITUATION:
    case ONWARD_STORY_TASK:
      return count (self, part) > BEGINNING_WORDS ? _("Two or three sentences are enough to see it.") : NULL;
    case ONWARD_STORY_ACTION:
      return hint_for_action (self);
    case ONWARD_STORY_RESULT:
      if (count (self, part) > 0 && !onward_story_has_number (onward_record_get_text (ONWARD_RECORD (self), part)))
        return _("What changed, in a number or something that could be seen?");
      return NULL;
    case ONWARD_STORY_TITLE:
    case ONWARD_STORY_LEARNED:
    case ONWARD_STORY_SKILLS:
    case ONWARD_STORY_QUESTIONS:
    case ONWARD_STORY_GROUPS:
    case ONWARD_STORY_USED:
    case ONWARD_STORY_PRACTISED:
    case ONWARD_STORY_TIMES:
    case ONWARD_STORY_RETIRED:
    case ONWARD_STORY_APPLICATION:
    case ONWARD_STORY_N_FIELDS:
    default:
      return NULL;
    }
}

static void
use_free (OnwardStoryUse *use)
{
  g_free (use->interview);
  g_free (use->day);
  g_free (use);
}

static int
compare_uses (gconstpointer a, gconstpointer b)
{
  const OnwardStoryUse *one = *(OnwardStoryUse *const *) a, *other = *(OnwardStoryUse *const *) b;

  return strcmp (other->day, one->day);
}

static char *
dup_member (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return g_strdup ("");
  return g_strdup (json_node_get_string (node));
}

GPtrArray *
onward_story_read_uses (OnwardStory *self)
{
  GPtrArray *uses = g_ptr_array_new_with_free_func ((GDestroyNotify) use_free);
  g_autoptr (JsonNode) node = json_from_string (onward_record_get_text (ONWARD_RECORD (self), ONWARD_STORY_USED), NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      OnwardStoryUse *use;

      if (!JSON_NODE_HOLDS_OBJECT (element))
        continue;
      use = g_new0 (OnwardStoryUse, 1);
      use->interview = dup_member (json_node_get_object (element), "interview");
      use->day = dup_member (json_node_get_object (element), "day");
      g_ptr_array_add (uses, use);
    }
  g_ptr_array_sort (uses, compare_uses);
  return uses;
}

gboolean
onward_story_was_used (OnwardStory *self, const char *interview)
{
  g_autoptr (GPtrArray) uses = onward_story_read_uses (self);

  for (guint i = 0; i < uses->len; i++)
    {
      if (g_str_equal (((OnwardStoryUse *) uses->pdata[i])->interview, interview))
        return TRUE;
    }
  return FALSE;
}

static void
write_uses (OnwardStory *self, GPtrArray *uses)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autofree char *items = NULL;

  g_ptr_array_sort (uses, compare_uses);
  for (guint i = 0; i < uses->len; i++)
    {
      const OnwardStoryUse *use = uses->pdata[i];
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "interview", use->interview);
      json_object_set_string_member (object, "day", use->day);
      json_array_add_object_element (array, object);
    }
  json_node_set_array (node, array);
  items = onward_json_canonical (node);
  onward_record_set_text (ONWARD_RECORD (self), ONWARD_STORY_USED, items);
}

void
onward_story_set_used (OnwardStory *self, const char *interview, const char *day, gboolean used)
{
  g_autoptr (GPtrArray) uses = onward_story_read_uses (self);

  for (guint i = uses->len; i > 0; i--)
    {
      if (g_str_equal (((OnwardStoryUse *) uses->pdata[i - 1])->interview, interview))
        g_ptr_array_remove_index (uses, i - 1);
    }
  if (used)
    {
      OnwardStoryUse *use = g_new0 (OnwardStoryUse, 1);

      use->interview = g_strdup (interview);
      use->day = g_strdup (day);
      g_ptr_array_add (uses, use);
    }
  write_uses (self, uses);
}

/* How often it was told where it was told most; @where gets the name. */
static guint
count_at_one (GPtrArray *uses, GHashTable *employers, const char **where)
{
  guint most = 0;

  for (guint i = 0; i < uses->len; i++)
    {
      const char *employer = g_hash_table_lookup (employers, ((OnwardStoryUse *) uses->pdata[i])->interview);
      guint n = 0;

      for (guint k = 0; employer != NULL && *employer != '\0' && k < uses->len; k++)
        {
          const char *other = g_hash_table_lookup (employers, ((OnwardStoryUse *) uses->pdata[k])->interview);

          n += other != NULL && onward_employer_same (employer, other);
        }
      if (n <= most)
        continue;
      most = n;
      *where = employer;
    }
  return most;
}

char *
onward_story_say_worn (OnwardStory *self, GHashTable *employers)
{
  g_autoptr (GPtrArray) uses = onward_story_read_uses (self);
  const char *where = NULL;
  guint n;

  if (onward_record_get_number (ONWARD_RECORD (self), ONWARD_STORY_RETIRED))
    return NULL;
  n = count_at_one (uses, employers, &where);
  if (n >= ONWARD_STORY_WORN_AT_ONE)
    /* Translators: a story that was told in interviews; %s is an employer */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s has heard it %u time. Another one would be new to them.",
                                         "%s has heard it %u times. Another one would be new to them.", n), where, n);
  if (uses->len >= ONWARD_STORY_WORN_AT_ALL)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You have told it in %u interview. It has done good work, and may rest.",
                                         "You have told it in %u interviews. It has done good work, and may rest.", uses->len),
                            uses->len);
  return NULL;
}

void
onward_story_practise (OnwardStory *self, const char *day)
{
  OnwardRecord *record = ONWARD_RECORD (self);

  onward_record_set_text (record, ONWARD_STORY_PRACTISED, day);
  onward_record_set_number (record, ONWARD_STORY_TIMES, onward_record_get_number (record, ONWARD_STORY_TIMES) + 1);
}

static gboolean
has_tag (OnwardStory *self, OnwardStoryField field, const char *tag)
{
  return g_strv_contains (onward_record_get_tags (ONWARD_RECORD (self), field), tag);
}

static void
set_tag (OnwardStory *self, OnwardStoryField field, const char *tag, gboolean there)
{
  const char *const *tags = onward_record_get_tags (ONWARD_RECORD (self), field);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) changed = NULL;

  if (has_tag (self, field, tag) == there)
    return;
  for (guint i = 0; tags[i] != NULL; i++)
    {
      if (!g_str_equal (tags[i], tag))
        g_strv_builder_add (builder, tags[i]);
    }
  if (there)
    g_strv_builder_add (builder, tag);
  changed = g_strv_builder_end (builder);
  onward_record_set_tags (ONWARD_RECORD (self), field, (const char *const *) changed);
}

gboolean
onward_story_covers (OnwardStory *self, const char *group)
{
  return has_tag (self, ONWARD_STORY_GROUPS, group);
}

void
onward_story_set_covers (OnwardStory *self, const char *group, gboolean covers)
{
  set_tag (self, ONWARD_STORY_GROUPS, group, covers);
}

gboolean
onward_story_answers (OnwardStory *self, const char *question)
{
  return has_tag (self, ONWARD_STORY_QUESTIONS, question);
}

void
onward_story_set_answers (OnwardStory *self, const char *question, gboolean answers)
{
  set_tag (self, ONWARD_STORY_QUESTIONS, question, answers);
}

static gboolean
is_retired (gpointer story)
{
  return onward_record_get_number (story, ONWARD_STORY_RETIRED) != 0;
}

/* Stories that rest fill no gap. */
GPtrArray *
onward_story_gaps (GPtrArray *stories)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);
  GPtrArray *gaps = g_ptr_array_new ();

  for (guint i = 0; i < n_groups; i++)
    {
      gboolean covered = groups[i].checklist;

      for (guint s = 0; s < stories->len && !covered; s++)
        covered = !is_retired (stories->pdata[s]) && onward_story_covers (stories->pdata[s], groups[i].id);
      if (!covered)
        g_ptr_array_add (gaps, (gpointer) groups[i].id);
    }
  return gaps;
}

char *
onward_story_say_gaps (GPtrArray *gaps)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (gaps->len == 0)
    return g_strdup (_("There is a story for every kind of question."));
  for (guint i = 0; i < gaps->len; i++)
    {
      const char *title = onward_content_group_title (gaps->pdata[i]);

      if (i == 0)
        g_string_append (names, title);
      else
        /* Translators: names of kinds of questions in a row: "Opening; Role and Fit" */
        g_string_append_printf (names, C_ ("a list of names", "; %s"), title);
    }
  /* Translators: %s are names of kinds of questions for which there is no story */
  return g_strdup_printf (_("Nothing yet for: %s"), names->str);
}

GPtrArray *
onward_story_fitting (GPtrArray *stories, const char *question, const char *group)
{
  GPtrArray *fitting = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < stories->len; i++)
    {
      if (!is_retired (stories->pdata[i]) && onward_story_answers (stories->pdata[i], question))
        g_ptr_array_add (fitting, g_object_ref (stories->pdata[i]));
    }
  for (guint i = 0; i < stories->len; i++)
    {
      if (!is_retired (stories->pdata[i]) && !onward_story_answers (stories->pdata[i], question) &&
          onward_story_covers (stories->pdata[i], group))
        g_ptr_array_add (fitting, g_object_ref (stories->pdata[i]));
    }
  return fitting;
}
