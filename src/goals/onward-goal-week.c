/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-week.h"

#include <glib/gi18n-lib.h>

#include "onward-first-weekday.h"
#include "onward-goal-steps.h"
#include "onward-time.h"
#include "onward-week.h"

char *
onward_goal_week_say (OnwardRecord *goal, const char *today)
{
  guint wished = (guint) onward_record_get_number (goal, ONWARD_GOAL_WEEKLY);
  g_autofree char *from = onward_week_start (today, onward_first_weekday ());
  g_autofree char *to = onward_day_add (from, 6);

  if (wished == 0)
    return NULL;
  /* Translators: how often something was done this week, of how often it was meant to be. */
  return g_strdup_printf (_("%u of %u this week"), onward_goal_count_times (goal, from, to), wished);
}
