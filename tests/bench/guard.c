/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* guard FIXTURES: how often the guard is right, by the sentences in the folder.  What it gets wrong is
 * told on the error output. */

#include "config.h"

#include "onward-test-guard.h"

int
main (int argc, char **argv)
{
  static const char *const languages[] = { "en", "de" };

  if (argc != 2)
    return 2;
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *name = g_strdup_printf ("guard-%s.tsv", languages[i]);
      g_autofree char *path = g_build_filename (argv[1], name, NULL);
      OnwardTestGuard score = onward_test_guard_score (path, languages[i], TRUE);

      g_print ("sentences_%s %u\n", languages[i], score.n_sentences);
      g_print ("precision_%s %d\n", languages[i], onward_test_guard_precision (&score));
      g_print ("recall_%s %d\n", languages[i], onward_test_guard_recall (&score));
    }
  return 0;
}
