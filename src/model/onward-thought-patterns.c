/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-patterns.h"

#include <stdlib.h>
#include <string.h>

#include "onward-thought.h"

void
onward_pattern_free (OnwardPattern *self)
{
  g_free (self->trap);
  g_clear_object (&self->helped);
  g_free (self);
}

/* The month of a day or local time, counted from the year 0; -1 where there is none. */
static int
month_of (const char *when)
{
  return strlen (when) < 7 ? -1 : atoi (when) * 12 + atoi (when + 5) - 1;
}

static gboolean
helped_more (OnwardEntry *thought, int than)
{
  int fall = onward_thought_fall (thought);

  return fall > 0 && fall > than && *onward_record_get_text (ONWARD_RECORD (thought), ONWARD_ENTRY_FAIRER) != '\0';
}

static void
count (OnwardPattern *pattern, OnwardEntry *thought, int this_month)
{
  int ago = this_month - month_of (onward_record_get_text (ONWARD_RECORD (thought), ONWARD_ENTRY_WHEN));

  pattern->n_thoughts++;
  if (ago >= 0 && ago < ONWARD_PATTERN_MONTHS)
    pattern->n_in_month[ONWARD_PATTERN_MONTHS - 1 - ago]++;
  if (helped_more (thought, pattern->fall))
    {
      g_set_object (&pattern->helped, thought);
      pattern->fall = onward_thought_fall (thought);
    }
}

static OnwardPattern *
pattern_of (GPtrArray *patterns, const char *trap)
{
  OnwardPattern *pattern;

  for (guint i = 0; i < patterns->len; i++)
    {
      pattern = patterns->pdata[i];
      if (g_str_equal (pattern->trap, trap))
        return pattern;
    }
  pattern = g_new0 (OnwardPattern, 1);
  pattern->trap = g_strdup (trap);
  g_ptr_array_add (patterns, pattern);
  return pattern;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const OnwardPattern *first = *(const OnwardPattern *const *) a;
  const OnwardPattern *second = *(const OnwardPattern *const *) b;

  if (first->n_thoughts != second->n_thoughts)
    return first->n_thoughts > second->n_thoughts ? -1 : 1;
  return strcmp (first->trap, second->trap);
}

GPtrArray *
onward_patterns_of (GPtrArray *thoughts, const char *today)
{
  GPtrArray *patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_pattern_free);
  int this_month = month_of (today);

  for (guint i = 0; i < thoughts->len; i++)
    {
      const char *const *traps = onward_record_get_tags (thoughts->pdata[i], ONWARD_ENTRY_TRAPS);

      for (guint t = 0; traps[t] != NULL; t++)
        count (pattern_of (patterns, traps[t]), thoughts->pdata[i], this_month);
    }
  g_ptr_array_sort (patterns, compare);
  return patterns;
}

/* Returns: (transfer none) (nullable): the one that helped most. */
OnwardEntry *
onward_pattern_helped (GPtrArray *thoughts, const char *const *traps, const char *but)
{
  OnwardEntry *best = NULL;

  for (guint i = 0; i < thoughts->len; i++)
    {
      OnwardEntry *thought = thoughts->pdata[i];
      const char *const *its = onward_record_get_tags (ONWARD_RECORD (thought), ONWARD_ENTRY_TRAPS);
      gboolean shares = FALSE;

      if (g_strcmp0 (onward_record_get_uid (ONWARD_RECORD (thought)), but) == 0)
        continue;
      for (guint t = 0; its[t] != NULL && !shares; t++)
        shares = g_strv_contains (traps, its[t]);
      if (shares && helped_more (thought, best != NULL ? onward_thought_fall (best) : 0))
        best = thought;
    }
  return best;
}
