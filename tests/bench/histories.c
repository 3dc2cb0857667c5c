/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "onward-test-world.h"

/* histories [NUMBER [SEED [FIRST]]]: plays so many histories of the reminders, prints each in which a
 * promise is broken, as short as it can be, and how many there were. */

/* A broken program is not shown in all its ways. */
#define MOST_VIOLATIONS 10

static guint64
argument (int argc, char *argv[], int number, guint64 otherwise)
{
  return number < argc ? g_ascii_strtoull (argv[number], NULL, 10) : otherwise;
}

int
main (int argc, char *argv[])
{
  guint n_histories = (guint) argument (argc, argv, 1, 10000);
  guint64 seed = argument (argc, argv, 2, 7);
  guint n_violations = 0;
  OnwardTestWorld *world;

  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("TZ", "UTC", TRUE);
  world = onward_test_world_new (ONWARD_TEST_NO_FAULT);
  for (guint i = (guint) argument (argc, argv, 3, 0); i < n_histories && n_violations < MOST_VIOLATIONS; i++)
    {
      g_autoptr (OnwardTestHistory) history = onward_test_history_new ((seed << 32) + i);
      g_autofree char *wrong = onward_test_world_play (history, world);
      g_autofree char *text = NULL;
      g_autofree char *shortest = NULL;

      if (wrong == NULL)
        continue;
      n_violations++;
      onward_test_history_shrink (history, onward_test_world_play, world);
      shortest = onward_test_world_play (history, world);
      text = onward_test_history_say (history);
      g_print ("%s\n%s\n", shortest, text);
    }

  onward_test_world_free (world);
  g_print ("%u histories, seed %" G_GUINT64_FORMAT ", %u violations\n", n_histories, seed, n_violations);
  return n_violations == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
