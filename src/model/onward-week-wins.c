/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-wins.h"

#include "onward-entry.h"
#include "onward-time.h"

/* A machine that slept through Sunday evening tells of the week until Tuesday evening. */
#define LATE_SECONDS (48 * 60 * 60)

/* Of so many days at least, the mood is known. */
#define HARD_DAYS 3

/* On average "low" (2), or lower. */
#define HARD_MOOD 2.25

#define WEEK 7

static gint64
moment_of (const char *sunday, const OnwardDays *days, GTimeZone *zone)
{
  g_autofree char *evening = onward_local_time_new (sunday, days->evening);
  g_autofree char *told = onward_days_after_quiet (days, evening);

  return onward_local_time_to_unix (told, zone);
}

/* @now: in the person's zone.  Returns: (transfer full) */
OnwardWeekRecap *
onward_week_recap_new (GDateTime *now, const OnwardDays *days)
{
  OnwardWeekRecap *recap = g_new0 (OnwardWeekRecap, 1);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *sunday = onward_day_add (today, WEEK - onward_day_weekday (today));
  gint64 moment = g_date_time_to_unix (now);

  /* The evening of last Sunday may be as late as Monday morning, when nights are quiet. */
  for (int week = -1; week <= 1; week++)
    {
      g_autofree char *end = onward_day_add (sunday, week * WEEK);
      gint64 told = moment_of (end, days, g_date_time_get_timezone (now));

      if (told > moment)
        {
          recap->next = told;
          recap->next_monday = onward_day_add (end, 1 - WEEK);
          break;
        }
      if (moment - told > LATE_SECONDS)
        continue;
      g_free (recap->monday);
      g_free (recap->sunday);
      recap->monday = onward_day_add (end, 1 - WEEK);
      recap->sunday = g_steal_pointer (&end);
    }
  return recap;
}

void
onward_week_recap_free (OnwardWeekRecap *recap)
{
  g_free (recap->monday);
  g_free (recap->sunday);
  g_free (recap->next_monday);
  g_free (recap);
}

/* Whether the mood of the last seven days was low: each day counts once, by its average, so that one
 * bad evening with many words does not make a hard week.
 * @entries: of OnwardEntry */
gboolean
onward_week_is_hard (GPtrArray *entries, const char *today)
{
  double sums[WEEK] = { 0 };
  guint counts[WEEK] = { 0 };
  double sum = 0;
  guint n_days = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      OnwardRecord *entry = entries->pdata[i];
      gint64 mood = onward_record_get_number (entry, ONWARD_ENTRY_MOOD);
      g_autofree char *day = onward_day_of_local_time (onward_record_get_text (entry, ONWARD_ENTRY_WHEN));
      int ago;

      if (mood == ONWARD_MOOD_UNSAID || !onward_day_is_valid (day))
        continue;
      ago = onward_day_between (day, today);
      if (ago < 0 || ago >= WEEK)
        continue;
      sums[ago] += (double) mood;
      counts[ago]++;
    }
  for (guint i = 0; i < WEEK; i++)
    {
      if (counts[i] == 0)
        continue;
      sum += sums[i] / counts[i];
      n_days++;
    }
  return n_days >= HARD_DAYS && sum / n_days <= HARD_MOOD;
}
