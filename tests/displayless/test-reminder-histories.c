/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-diary.h"
#include "onward-test-world.h"

/* Reminders through years that are made up: see OnwardTestWorld. */

#define SEED 7

/* The sanitizers take several times as long. */
#ifdef __SANITIZE_ADDRESS__
#define HISTORIES 60
#else
#define HISTORIES 500
#endif

/* A planted mistake that none of so many finds is one that the check cannot see. */
#define FAULT_HISTORIES 500

/* Returns: (transfer full) (nullable): the first history in which something goes wrong, as short as it
 * can be, and what that is */
static char *
find_wrong (OnwardTestWorld *world, guint n_histories)
{
  for (guint i = 0; i < n_histories; i++)
    {
      g_autoptr (OnwardTestHistory) history = onward_test_history_new (((guint64) SEED << 32) + i);
      g_autofree char *wrong = onward_test_world_play (history, world);
      g_autofree char *text = NULL;
      g_autofree char *shortest = NULL;

      if (wrong == NULL)
        continue;
      onward_test_history_shrink (history, onward_test_world_play, world);
      shortest = onward_test_world_play (history, world);
      text = onward_test_history_say (history);
      return g_strdup_printf ("%s\n%s", shortest, text);
    }
  return NULL;
}

static void
test_histories (void)
{
  OnwardTestWorld *world = onward_test_world_new (ONWARD_TEST_NO_FAULT);
  g_autofree char *wrong = find_wrong (world, HISTORIES);

  if (wrong != NULL)
    g_error ("%s", wrong);
  onward_test_world_free (world);
}

/* A check that cannot fail would say nothing. */
static void
test_planted (gconstpointer fault)
{
  OnwardTestWorld *world = onward_test_world_new (GPOINTER_TO_UINT (fault));
  g_autofree char *wrong = find_wrong (world, FAULT_HISTORIES);

  g_assert_nonnull (wrong);
  g_test_message ("%s", wrong);
  onward_test_world_free (world);
}

int
main (int argc, char *argv[])
{
  static const char *const faults[ONWARD_TEST_N_FAULTS] = {
    [ONWARD_TEST_LOST_CLAIM] = "lost-claim",
    [ONWARD_TEST_ABANDONED_CLAIM] = "abandoned-claim",
    [ONWARD_TEST_DEAF_TIMER] = "deaf-timer",
    [ONWARD_TEST_DOUBLED_SHOW] = "doubled-show",
    [ONWARD_TEST_DROPPED_DAY] = "dropped-day",
    [ONWARD_TEST_WRONG_ZONE] = "wrong-zone",
  };

  onward_test_init (&argc, &argv);
  g_test_add_func ("/reminders/histories/well", test_histories);
  for (guint fault = ONWARD_TEST_NO_FAULT + 1; fault < ONWARD_TEST_N_FAULTS; fault++)
    {
      g_autofree char *path = g_strconcat ("/reminders/histories/planted/", faults[fault], NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (fault), test_planted);
    }
  return g_test_run ();
}
