/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-guard.h"
#include "onward-test-guard.h"

/* Below these it would disturb more than it helps, or let too much pass. */
#define LEAST_PRECISION 90
#define LEAST_RECALL 80

static void
assert_hit (const char *text, const char *language, guint index, const char *kind, const char *words)
{
  g_autoptr (GArray) hits = onward_guard_look (text, language);
  OnwardGuardHit hit;
  g_autofree char *found = NULL;

  g_assert_cmpuint (hits->len, >, index);
  hit = g_array_index (hits, OnwardGuardHit, index);
  found = g_utf8_substring (text, hit.start, hit.end);
  g_assert_cmpstr (hit.kind->id, ==, kind);
  g_assert_cmpstr (found, ==, words);
  g_assert_cmpstr (hit.kind->title, !=, "");
  g_assert_cmpstr (hit.kind->why, !=, "");
}

static guint
count (const char *text, const char *language)
{
  g_autoptr (GArray) hits = onward_guard_look (text, language);

  return hits->len;
}

static void
test_places (void)
{
  assert_hit ("Für mich war das UNFAIR, und ich fordere eine Erklärung.", "de", 0, "unfair", "UNFAIR");
  assert_hit ("Für mich war das unfair, und ich fordere eine Erklärung.", "de", 1, "demand", "ich fordere eine");
  assert_hit ("Zoë said: you didn’t even bother.", "en", 0, "blame", "you didn’t even bother");
  assert_hit ("It was a total waste\nof time.", "en", 0, "blame", "total waste\nof time");
  assert_hit ("I deserved\u00a0better.", "en", 0, "unfair", "I deserved\u00a0better");
}

static void
test_whole_words (void)
{
  g_assert_cmpuint (count ("The unfairground is a jokester's place.", "en"), ==, 0);
  g_assert_cmpuint (count ("Das Mistelzweiglein hing im Zirkuszelt.", "de"), ==, 0);
}

/* What is found twice is told once. */
static void
test_no_overlap (void)
{
  g_autoptr (GArray) hits = onward_guard_look ("You wasted my time! I demand that you must tell me, you OWE me, you owe me an answer!!",
                                               "en");
  int end = 0;

  g_assert_cmpuint (hits->len, >=, 4);
  for (guint i = 0; i < hits->len; i++)
    {
      OnwardGuardHit hit = g_array_index (hits, OnwardGuardHit, i);

      g_assert_cmpint (hit.start, >=, end);
      g_assert_cmpint (hit.end, >, hit.start);
      end = hit.end;
    }
}

static void
test_languages (void)
{
  g_assert_cmpuint (count ("Das war eine Unverschämtheit.", "en"), ==, 0);
  g_assert_cmpuint (count ("Das war eine Frechheit.", "de"), ==, 1);
  g_assert_cmpuint (count ("Your process is a joke.", "fr"), ==, 1);
  g_assert_cmpuint (count ("", "en"), ==, 0);
}

/* A text that no letter has does not hold it up. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 begun = g_get_monotonic_time ();

  for (int i = 0; i < 20000; i++)
    g_string_append (text, "wenn sie mich ich nicht if you do not ");
  count (text->str, "de");
  count (text->str, "en");
  g_assert_cmpint (g_get_monotonic_time () - begun, <, 20 * G_USEC_PER_SEC);
}

static void
test_share (gconstpointer data)
{
  const char *language = data;
  g_autofree char *name = g_strdup_printf ("guard-%s.tsv", language);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tests", "fixtures", name, NULL);
  OnwardTestGuard score = onward_test_guard_score (path, language, FALSE);

  g_assert_cmpuint (score.n_sentences, >=, 100);
  g_assert_cmpint (onward_test_guard_precision (&score), >=, LEAST_PRECISION);
  g_assert_cmpint (onward_test_guard_recall (&score), >=, LEAST_RECALL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guard/places", test_places);
  g_test_add_func ("/guard/whole-words", test_whole_words);
  g_test_add_func ("/guard/no-overlap", test_no_overlap);
  g_test_add_func ("/guard/languages", test_languages);
  g_test_add_func ("/guard/long", test_long);
  g_test_add_data_func ("/guard/share/en", "en", test_share);
  g_test_add_data_func ("/guard/share/de", "de", test_share);
  return g_test_run ();
}
