/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-guard.h"

#include "onward-guard.h"

static GHashTable *
kinds_found (const char *sentence, const char *language)
{
  g_autoptr (GArray) hits = onward_guard_look (sentence, language);
  GHashTable *kinds = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < hits->len; i++)
    g_hash_table_add (kinds, (gpointer) g_array_index (hits, OnwardGuardHit, i).kind->id);
  return kinds;
}

static void
score_sentence (OnwardTestGuard *score, const char *expected, const char *sentence, const char *language, gboolean tell)
{
  g_autoptr (GHashTable) found = kinds_found (sentence, language);
  g_auto (GStrv) kinds = g_strsplit (g_str_equal (expected, "-") ? "" : expected, ",", -1);
  GHashTableIter iter;
  gpointer kind;

  score->n_sentences++;
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      if (onward_guard_kind_find (kinds[i]) == NULL)
        g_error ("No such kind: %s", kinds[i]);
      if (g_hash_table_remove (found, kinds[i]))
        score->right++;
      else
        {
          score->missed++;
          if (tell)
            g_printerr ("missed %s: %s\n", kinds[i], sentence);
        }
    }
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &kind, NULL))
    {
      score->wrong++;
      if (tell)
        g_printerr ("wrong %s: %s\n", (const char *) kind, sentence);
    }
}

OnwardTestGuard
onward_test_guard_score (const char *path, const char *language, gboolean tell)
{
  OnwardTestGuard score = { 0 };
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "\t", 2);

      if (*lines[i] != '\0' && *lines[i] != '#' && parts[1] != NULL)
        score_sentence (&score, parts[0], parts[1], language, tell);
    }
  return score;
}

int
onward_test_guard_precision (const OnwardTestGuard *score)
{
  return (int) (score->right * 100 / MAX (score->right + score->wrong, 1));
}

int
onward_test_guard_recall (const OnwardTestGuard *score)
{
  return (int) (score->right * 100 / MAX (score->right + score->missed, 1));
}
