/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-learnt.h"

#include <glib/gi18n-lib.h>

/* A letter names a few things. */
#define MOST 3

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  OnwardRecord *one = *(OnwardRecord *const *) a;
  OnwardRecord *other = *(OnwardRecord *const *) b;

  return g_strcmp0 (onward_record_get_text (other, ONWARD_GOAL_DONE_ON), onward_record_get_text (one, ONWARD_GOAL_DONE_ON));
}

/**
 * onward_learnt_say:
 * @goals: OnwardGoals
 * @since: a day, "" for ever
 *
 * Returns: (transfer full): what was finished on that day or later, in a line to copy into a letter,
 *   the latest first; "" when nothing was
 */
char *
onward_learnt_say (GPtrArray *goals, const char *since)
{
  g_autoptr (GPtrArray) done = g_ptr_array_new ();
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < goals->len; i++)
    {
      const char *day = onward_record_get_text (goals->pdata[i], ONWARD_GOAL_DONE_ON);

      if (onward_record_get_number (goals->pdata[i], ONWARD_GOAL_COLUMN) == ONWARD_GOAL_COLUMN_DONE && *day != '\0' &&
          g_strcmp0 (day, since) >= 0)
        g_ptr_array_add (done, goals->pdata[i]);
    }
  g_ptr_array_sort (done, compare_newest_first);
  for (guint i = 0; i < done->len && i < MOST; i++)
    {
      g_autofree char *title = onward_record_dup_title (done->pdata[i]);

      /* Translators: stands between the things of a list: "Learn SQL; Give a talk". */
      g_string_append (line, i == 0 ? "" : C_ ("list", "; "));
      g_string_append (line, title);
    }
  return g_string_free (g_steal_pointer (&line), FALSE);
}
