/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-content.h"
#include "onward-own-prompt.h"
#include "onward-planner.h"
#include "onward-prompt-choice.h"

#include <string.h>

/* As in build-aux/content-strings.py. */
static const char *const read_by_people[] = { "word", "title", "why", "text", "closing", "sounds", "example", "question", NULL };

/* Words that the program never says to somebody who was turned down. */
static const char *const never_said[] = {
  "failed", "failure", "should", "just", "only", "streak", "!", "at least", "simply", NULL,
};

typedef void (*ItemFunc) (const char *file, JsonObject *item, const char *context, gpointer data);

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The names of all content files, sorted. */
static GPtrArray *
list_files (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "content", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);
  g_assert_cmpuint (names->len, >, 6);
  return names;
}

static void
for_each_item (ItemFunc func,
               gpointer data)
{
  g_autoptr (GPtrArray) files = list_files ();

  for (guint f = 0; f < files->len; f++)
    {
      const char *name = g_ptr_array_index (files, f);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "content", name, NULL);
      g_autoptr (JsonParser) parser = json_parser_new_immutable ();
      g_autoptr (GError) error = NULL;
      JsonObject *root;
      JsonArray *items;

      json_parser_load_from_file (parser, path, &error);
      g_assert_no_error (error);
      root = json_node_get_object (json_parser_get_root (parser));
      items = json_object_get_array_member (root, "items");
      g_assert_cmpuint (json_array_get_length (items), >, 0);
      for (guint i = 0; i < json_array_get_length (items); i++)
        func (name, json_array_get_object_element (items, i),
              json_object_get_string_member_with_default (root, "context", NULL), data);
    }
}

static void
check_id (const char *file,
          JsonObject *item,
          const char *context,
          gpointer    data)
{
  const char *id = json_object_get_string_member (item, "id");

  g_assert_nonnull (id);
  for (const char *c = id; *c != '\0'; c++)
    g_assert_true (g_ascii_islower (*c) || g_ascii_isdigit (*c) || *c == '-');
  g_assert_true (g_hash_table_add (data, g_strconcat (file, "/", id, NULL)));
}

static void
test_ids (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for_each_item (check_id, seen);
}

static gboolean
has_word (const char *text,
          const char *word)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *quoted = g_regex_escape_string (word, -1);
  g_autofree char *pattern = NULL;

  pattern = g_ascii_isalpha (*word) ? g_strdup_printf ("\\b%s\\b", quoted) : g_strdup (quoted);
  return g_regex_match_simple (pattern, folded, 0, 0);
}

static void
check_texts (const char *file,
             JsonObject *item,
             const char *context,
             gpointer    data)
{
  guint n_texts = 0;

  for (guint i = 0; read_by_people[i] != NULL; i++)
    {
      const char *text;

      if (!json_object_has_member (item, read_by_people[i]))
        continue;

      n_texts++;
      text = json_object_get_string_member (item, read_by_people[i]);
      g_assert_cmpstr (text, !=, "");
      g_assert_cmpint (g_ascii_isspace (text[0]), ==, 0);
      g_assert_cmpint (g_ascii_isspace (text[strlen (text) - 1]), ==, 0);
      for (guint w = 0; never_said[w] != NULL; w++)
        {
          if (has_word (text, never_said[w]))
            g_error ("%s says “%s”: %s", file, never_said[w], text);
        }
    }
  g_assert_cmpuint (n_texts, >, 0);
}

static void
test_texts (void)
{
  for_each_item (check_texts, NULL);
}

static char *
quoted (const char *text)
{
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), text);

  return json_to_string (node, FALSE);
}

static void
collect_message (const char *file,
                 JsonObject *item,
                 const char *context,
                 gpointer    data)
{
  for (guint i = 0; read_by_people[i] != NULL; i++)
    {
      g_autofree char *text = NULL;
      g_autofree char *around = NULL;

      if (!json_object_has_member (item, read_by_people[i]))
        continue;

      text = quoted (json_object_get_string_member (item, read_by_people[i]));
      around = context != NULL ? quoted (context) : NULL;
      g_hash_table_add (data, around != NULL ? g_strdup_printf ("NC_(%s, %s)", around, text)
                                             : g_strdup_printf ("N_(%s)", text));
    }
}

/* What xgettext sees is what people read: no text is missing, none is left from before. */
static void
test_strings (void)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "content", "strings.h", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  guint n_found = 0;

  for_each_item (collect_message, wanted);
  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (!g_str_has_prefix (lines[i], "N_(") && !g_str_has_prefix (lines[i], "NC_("))
        continue;
      if (!g_hash_table_contains (wanted, lines[i]))
        g_error ("strings.h is stale, run build-aux/content-strings.py: %s", lines[i]);
      g_assert_true (g_str_has_prefix (lines[i - 1], "/* Translators: "));
      n_found++;
    }

  g_assert_cmpuint (n_found, ==, g_hash_table_size (wanted));
}

static void
test_feelings (void)
{
  guint n_feelings, n[2][2] = { { 0, 0 }, { 0, 0 } };
  const OnwardFeeling *feelings = onward_content_feelings (&n_feelings);

  for (guint i = 0; i < n_feelings; i++)
    {
      n[feelings[i].high][feelings[i].pleasant]++;
      g_assert_cmpstr (feelings[i].word, !=, "");
    }

  g_assert_cmpuint (n[TRUE][FALSE], ==, 9);
  g_assert_cmpuint (n[FALSE][FALSE], ==, 12);
  g_assert_cmpuint (n[FALSE][TRUE], ==, 7);
  g_assert_cmpuint (n[TRUE][TRUE], ==, 7);
  g_assert_cmpstr (onward_content_feeling_word ("self-doubting"), ==, "self-doubting");
  g_assert_cmpstr (onward_content_feeling_word ("wobbly, frankly"), ==, "wobbly, frankly");
}

static void
test_prompts (void)
{
  guint n_prompts, n_of_day = 0;
  const OnwardPrompt *prompts = onward_content_prompts (&n_prompts);

  for (guint i = 0; i < n_prompts; i++)
    {
      g_assert_true (onward_content_prompt (prompts[i].id) == &prompts[i]);
      n_of_day += prompts[i].when != ONWARD_PROMPT_STEP;
    }
  g_assert_cmpuint (n_of_day, >=, 30);
  g_assert_null (onward_content_prompt ("never-written"));
}

static void
test_endings (void)
{
  for (OnwardEnding ending = ONWARD_ENDING_AUTOMATIC; ending <= ONWARD_ENDING_ACCEPTED; ending++)
    g_assert_cmpstr (onward_content_ending_words (ending), !=, "");

  g_assert_cmpstr (onward_content_ending_words (ONWARD_ENDING_NONE), ==, "");
}

static void
test_steps (void)
{
  guint n_steps;
  const OnwardStep *steps = onward_content_steps (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_assert_true (onward_content_step (steps[i].id) == &steps[i]);
      g_assert_cmpstr (steps[i].title, !=, "");
      g_assert_cmpstr (steps[i].why, !=, "");
      if (*steps[i].prompt != '\0')
        g_assert_nonnull (onward_content_prompt (steps[i].prompt));
      if (steps[i].act == ONWARD_STEP_ACT_WRITE)
        g_assert_cmpstr (steps[i].prompt, !=, "");
      if (strstr (steps[i].title, "{employer}") != NULL)
        g_assert_true (steps[i].about_employer);
    }
}

/* A plan speaks of itself, has each step once, can be closed, and leaves no step unused. */
static void
test_plans (void)
{
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);
  guint n_steps;

  for (OnwardVariant variant = 0; variant <= ONWARD_VARIANT_FINAL_ROUND; variant++)
    {
      const OnwardPlanContent *plan = onward_content_plan (variant);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      guint n_closing = 0;

      g_assert_cmpstr (plan->text, !=, "");
      g_assert_cmpstr (plan->closing, !=, "");
      for (guint i = 0; i < plan->n_rows; i++)
        {
          g_assert_true (g_hash_table_add (seen, (gpointer) plan->rows[i].step));
          g_hash_table_add (used, (gpointer) plan->rows[i].step);
          n_closing += plan->rows[i].step->act == ONWARD_STEP_ACT_CLOSE;
          if (i > 0)
            g_assert_cmpint (plan->rows[i].day, >=, plan->rows[i - 1].day);
        }
      g_assert_cmpuint (n_closing, ==, 1);
    }

  onward_content_steps (&n_steps);
  g_assert_cmpuint (g_hash_table_size (used), ==, n_steps);
}

/* Each situation has enough questions, and whatever the turn the last one is not asked again. */
static void
test_prompt_choice (void)
{
  guint n_prompts;
  const OnwardPrompt *prompts = onward_content_prompts (&n_prompts);

  for (OnwardPromptWhen when = ONWARD_PROMPT_ANY; when < ONWARD_PROMPT_STEP; when++)
    {
      guint n_fitting = 0;

      for (guint i = 0; i < n_prompts; i++)
        n_fitting += prompts[i].when == when;
      g_assert_cmpuint (n_fitting, >=, 6);
      for (guint turn = 0; turn < 40; turn++)
        {
          const char *last = onward_prompt_choose (when, NULL, "", turn);
          const char *next = onward_prompt_choose (when, NULL, last, turn);

          g_assert_cmpint (onward_content_prompt (next)->when, ==, when);
          g_assert_cmpstr (next, !=, last);
        }
    }
}

static gboolean
is_asked (OnwardPromptWhen when,
          GPtrArray       *own,
          const char      *uid)
{
  for (guint turn = 0; turn < 60; turn++)
    {
      if (g_str_equal (onward_prompt_choose (when, own, "", turn), uid))
        return TRUE;
    }
  return FALSE;
}

/* A question of the person's own comes in its situation, or in any; a retired one in none. */
static void
test_own_prompts (void)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardRecord *prompt = g_object_new (ONWARD_TYPE_OWN_PROMPT, "text", "What would Ada say?", "situation", "win", NULL);
  const char *uid;

  onward_record_ensure_uid (prompt);
  uid = onward_record_get_uid (prompt);
  g_ptr_array_add (own, prompt);
  g_assert_true (is_asked (ONWARD_PROMPT_WIN, own, uid));
  g_assert_false (is_asked (ONWARD_PROMPT_ANY, own, uid));
  onward_record_set_text (prompt, ONWARD_OWN_PROMPT_SITUATION, "");
  g_assert_true (is_asked (ONWARD_PROMPT_HARD_DAY, own, uid));
  g_assert_false (is_asked (ONWARD_PROMPT_STEP, own, uid));
  onward_record_set_number (prompt, ONWARD_OWN_PROMPT_RETIRED, TRUE);
  g_assert_false (is_asked (ONWARD_PROMPT_HARD_DAY, own, uid));
}

static void
test_situations (void)
{
  g_assert_cmpint (onward_prompt_when_of_day ("2026-03-10", 1, "2026-03-10"), ==, ONWARD_PROMPT_DAY_0);
  g_assert_cmpint (onward_prompt_when_of_day ("2026-03-09", 2, "2026-03-10"), ==, ONWARD_PROMPT_HARD_DAY);
  g_assert_cmpint (onward_prompt_when_of_day ("", 3, "2026-03-10"), ==, ONWARD_PROMPT_ANY);
  g_assert_cmpint (onward_prompt_when_of_day ("", 0, "2026-03-15"), ==, ONWARD_PROMPT_WEEK);
  g_assert_cmpint (onward_prompt_when_of_kind (ONWARD_ENTRY_KIND_UNSENT, 1), ==, ONWARD_PROMPT_UNSENT);
  g_assert_cmpint (onward_prompt_when_of_kind (ONWARD_ENTRY_KIND_WIN, 1), ==, ONWARD_PROMPT_WIN);
  g_assert_cmpint (onward_prompt_when_of_kind (ONWARD_ENTRY_KIND_NOTE, 2), ==, ONWARD_PROMPT_HARD_DAY);
  g_assert_cmpint (onward_prompt_when_of_kind (ONWARD_ENTRY_KIND_NOTE, 0), ==, ONWARD_PROMPT_ANY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/content/ids", test_ids);
  g_test_add_func ("/model/content/texts", test_texts);
  g_test_add_func ("/model/content/strings", test_strings);
  g_test_add_func ("/model/content/feelings", test_feelings);
  g_test_add_func ("/model/content/prompts", test_prompts);
  g_test_add_func ("/model/content/endings", test_endings);
  g_test_add_func ("/model/content/steps", test_steps);
  g_test_add_func ("/model/content/plans", test_plans);

  g_test_add_func ("/model/prompts/never-twice", test_prompt_choice);
  g_test_add_func ("/model/prompts/own", test_own_prompts);
  g_test_add_func ("/model/prompts/situations", test_situations);
  return g_test_run ();
}
