/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-content.h"
#include "onward-story-telling.h"

static OnwardStory *
make_story (const char *action, const char *result)
{
  return g_object_new (ONWARD_TYPE_STORY, "situation", "It rained.", "task", "To stay dry.", "action", action, "result",
                       result, NULL);
}

static void
test_words (void)
{
  g_autofree char *none = onward_story_say_length (0);
  g_autofree char *some = onward_story_say_length (65);
  g_autofree char *one = onward_story_say_length (1);
  g_autofree char *long_one = onward_story_say_length (260);

  g_assert_cmpuint (onward_story_count_words (""), ==, 0);
  g_assert_cmpuint (onward_story_count_words (" – … "), ==, 0);
  g_assert_cmpuint (onward_story_count_words ("It wasn't\nme – the on-call plan, für Çağla."), ==, 8);
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (one, ==, "1 word · 0 seconds aloud");
  g_assert_cmpstr (some, ==, "65 words · 30 seconds aloud");
  g_assert_cmpstr (long_one, ==, "260 words · 2:00 minutes aloud");
}

static void
test_numbers (void)
{
  g_assert_true (onward_story_has_number ("Down to 4 hours"));
  g_assert_true (onward_story_has_number ("All Forty teams moved."));
  g_assert_true (onward_story_has_number ("A third less"));
  g_assert_true (onward_story_has_number ("٤ hours"));
  g_assert_false (onward_story_has_number ("Everyone was happier, often"));
  g_assert_false (onward_story_has_number ("It was tense"));
  g_assert_false (onward_story_has_number (""));
}

static void
test_hints (void)
{
  g_autoptr (OnwardStory) thin = make_story ("Ran.", "They were glad.");
  g_autoptr (OnwardStory) good = make_story ("I asked six people, and then I built a roof with two of them.", "Two days, dry.");
  g_autoptr (OnwardStory) blank = g_object_new (ONWARD_TYPE_STORY, NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_nonnull (onward_story_hint (thin, ONWARD_STORY_ACTION));
  g_assert_nonnull (onward_story_hint (thin, ONWARD_STORY_RESULT));
  g_assert_null (onward_story_hint (thin, ONWARD_STORY_SITUATION));
  for (guint part = ONWARD_STORY_SITUATION; part <= ONWARD_STORY_LEARNED; part++)
    {
      g_assert_null (onward_story_hint (good, part));
      g_assert_null (onward_story_hint (blank, part));
    }
  for (guint i = 0; i < 70; i++)
    g_string_append (text, "word ");
  g_object_set (good, "situation", text->str, NULL);
  g_assert_nonnull (onward_story_hint (good, ONWARD_STORY_SITUATION));
}

static void
test_uses (void)
{
  g_autoptr (OnwardStory) story = make_story ("", "");
  g_autoptr (GPtrArray) uses = NULL;

  onward_story_set_used (story, "a", "2026-01-02", TRUE);
  onward_story_set_used (story, "b", "2026-02-02", TRUE);
  onward_story_set_used (story, "a", "2026-01-03", TRUE);
  uses = onward_story_read_uses (story);
  g_assert_cmpuint (uses->len, ==, 2);
  g_assert_cmpstr (((OnwardStoryUse *) uses->pdata[0])->interview, ==, "b");
  g_assert_cmpstr (((OnwardStoryUse *) uses->pdata[1])->day, ==, "2026-01-03");
  g_assert_true (onward_story_was_used (story, "a"));
  onward_story_set_used (story, "a", "", FALSE);
  g_assert_false (onward_story_was_used (story, "a"));
  g_assert_true (onward_story_was_used (story, "b"));
}

static void
test_worn (void)
{
  g_autoptr (OnwardStory) story = make_story ("", "");
  g_autoptr (GHashTable) employers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *not_yet = NULL, *at_one = NULL, *often = NULL, *resting = NULL;

  g_hash_table_insert (employers, (gpointer) "a", (gpointer) "Norrland GmbH");
  g_hash_table_insert (employers, (gpointer) "b", (gpointer) "norrland");
  g_hash_table_insert (employers, (gpointer) "c", (gpointer) "Halden");
  onward_story_set_used (story, "a", "2026-01-01", TRUE);
  onward_story_set_used (story, "b", "2026-01-02", TRUE);
  onward_story_set_used (story, "c", "2026-01-03", TRUE);
  not_yet = onward_story_say_worn (story, employers);
  g_assert_null (not_yet);
  g_hash_table_insert (employers, (gpointer) "c", (gpointer) "Norrland");
  at_one = onward_story_say_worn (story, employers);
  g_assert_cmpstr (at_one, ==, "Norrland has heard it 3 times. Another one would be new to them.");
  g_hash_table_remove_all (employers);
  onward_story_set_used (story, "d", "2026-01-04", TRUE);
  onward_story_set_used (story, "e", "2026-01-05", TRUE);
  often = onward_story_say_worn (story, employers);
  g_assert_cmpstr (often, ==, "You have told it in 5 interviews. It has done good work, and may rest.");
  g_object_set (story, "retired", TRUE, NULL);
  resting = onward_story_say_worn (story, employers);
  g_assert_null (resting);
}

static void
test_coverage (void)
{
  g_autoptr (GPtrArray) stories = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardStory *story = make_story ("", "");
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) two = NULL;
  g_autofree char *words = NULL;

  g_ptr_array_add (stories, story);
  for (guint i = 0; i < n_groups; i++)
    {
      if (!groups[i].checklist)
        onward_story_set_covers (story, groups[i].id, TRUE);
    }
  none = onward_story_gaps (stories);
  g_assert_cmpuint (none->len, ==, 0);
  onward_story_set_covers (story, "leadership", FALSE);
  onward_story_set_covers (story, "fit", FALSE);
  two = onward_story_gaps (stories);
  words = onward_story_say_gaps (two);
  g_assert_cmpstr (words, ==, "Nothing yet for: Leadership and Ownership; Role and Fit");
  g_object_set (story, "retired", TRUE, NULL);
  g_clear_pointer (&none, g_ptr_array_unref);
  none = onward_story_gaps (stories);
  g_assert_cmpuint (none->len, ==, 8);
}

static void
test_fitting (void)
{
  g_autoptr (GPtrArray) stories = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardStory *kind = make_story ("", ""), *exact = make_story ("", ""), *resting = make_story ("", "");
  g_autoptr (GPtrArray) fitting = NULL;

  g_ptr_array_add (stories, make_story ("", ""));
  g_ptr_array_add (stories, kind);
  g_ptr_array_add (stories, exact);
  g_ptr_array_add (stories, resting);
  onward_story_set_covers (kind, "failure", TRUE);
  onward_story_set_answers (exact, "failure-mistake", TRUE);
  onward_story_set_answers (resting, "failure-mistake", TRUE);
  g_object_set (resting, "retired", TRUE, NULL);
  fitting = onward_story_fitting (stories, "failure-mistake", "failure");
  g_assert_cmpuint (fitting->len, ==, 2);
  g_assert_true (fitting->pdata[0] == exact && fitting->pdata[1] == kind);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/story/words", test_words);
  g_test_add_func ("/story/numbers", test_numbers);
  g_test_add_func ("/story/hints", test_hints);
  g_test_add_func ("/story/uses", test_uses);
  g_test_add_func ("/story/worn", test_worn);
  g_test_add_func ("/story/coverage", test_coverage);
  g_test_add_func ("/story/fitting", test_fitting);
  return g_test_run ();
}
