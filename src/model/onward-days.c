/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-days.h"

#include "onward-time.h"

/* Monday to Friday, nine in the morning, half past six in the evening, quiet from ten to eight. */
void
onward_days_init (OnwardDays *days)
{
  *days = (OnwardDays) { .working = 0x1f, .quiet = TRUE };
  onward_days_set_clock (days->morning, "09:00");
  onward_days_set_clock (days->evening, "18:30");
  onward_days_set_clock (days->quiet_from, "22:00");
  onward_days_set_clock (days->quiet_until, "08:00");
}

/**
 * onward_days_set_clock:
 * @member: one of the times of an OnwardDays
 * @clock: what a preference says
 *
 * A text that is not a time of day leaves the member as it was, so that a setting edited by hand
 * cannot put a plan out of order.
 */
gboolean
onward_days_set_clock (char       *member,
                       const char *clock)
{
  if (onward_clock_minutes (clock) < 0)
    return FALSE;

  g_strlcpy (member, clock, ONWARD_DAYS_CLOCK_SIZE);
  return TRUE;
}

static void
read_clock (GSettings *settings, const char *key, char *member)
{
  g_autofree char *clock = g_settings_get_string (settings, key);

  onward_days_set_clock (member, clock);
}

void
onward_days_read (OnwardDays *days, GSettings *settings)
{
  g_autoptr (GVariant) working = NULL;
  GVariantIter iter;
  int weekday;

  onward_days_init (days);
  if (settings == NULL)
    return;
  days->working = 0;
  working = g_settings_get_value (settings, "working-days");
  g_variant_iter_init (&iter, working);
  while (g_variant_iter_next (&iter, "i", &weekday))
    {
      if (weekday >= 1 && weekday <= 7)
        days->working |= 1u << (weekday - 1);
    }
  days->quiet = g_settings_get_boolean (settings, "quiet-hours");
  read_clock (settings, "morning", days->morning);
  read_clock (settings, "evening", days->evening);
  read_clock (settings, "quiet-from", days->quiet_from);
  read_clock (settings, "quiet-until", days->quiet_until);
}

gboolean
onward_days_is_working (const OnwardDays *days,
                        const char       *day)
{
  int weekday = onward_day_weekday (day);

  if ((days->working & 0x7f) == 0)
    return TRUE;

  return weekday > 0 && (days->working & (1u << (weekday - 1))) != 0;
}

/* The day itself when it is for work, else the next that is. */
char *
onward_days_next_working (const OnwardDays *days,
                          const char       *day)
{
  g_autofree char *next = g_strdup (day);

  for (int i = 0; i < 7 && !onward_days_is_working (days, next); i++)
    {
      g_autofree char *following = onward_day_add (next, 1);

      g_free (next);
      next = g_steal_pointer (&following);
    }

  return g_steal_pointer (&next);
}

gboolean
onward_days_is_quiet (const OnwardDays *days,
                      const char       *local_time)
{
  int from, until, minute;

  if (!days->quiet || !onward_local_time_is_valid (local_time))
    return FALSE;

  from = onward_clock_minutes (days->quiet_from);
  until = onward_clock_minutes (days->quiet_until);
  minute = onward_clock_minutes (local_time + ONWARD_DAY_LENGTH + 1);
  if (from == until)
    return FALSE;

  /* Most quiet hours run over midnight. */
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

/* The local time itself, or the end of the quiet hours that it lies in. */
char *
onward_days_after_quiet (const OnwardDays *days,
                         const char       *local_time)
{
  g_autofree char *day = NULL;
  int minute;

  if (!onward_days_is_quiet (days, local_time))
    return g_strdup (local_time);

  day = onward_day_of_local_time (local_time);
  minute = onward_clock_minutes (local_time + ONWARD_DAY_LENGTH + 1);
  if (minute >= onward_clock_minutes (days->quiet_until))
    {
      g_autofree char *next = onward_day_add (day, 1);

      return onward_local_time_new (next, days->quiet_until);
    }

  return onward_local_time_new (day, days->quiet_until);
}
