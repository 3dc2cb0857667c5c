/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-dating.h"

#include <string.h>

#include "onward-time.h"

/* An evening is over after three hours, also where no quiet hours say so. */
#define EVENING_MINUTES (3 * 60)

/* A step for this evening leaves at least this much time from now. */
#define NOTICE_MINUTES 30

/* Two steps never come up in the same minute; the second waits an hour. */
#define APART_MINUTES 60

/* Work that a weekend pushed together is spread again: a day that has this much gets no more. */
#define STEPS_A_DAY 3

struct _OnwardDating
{
  const OnwardDays *days;
  char *now;
  char *day_0;
  GHashTable *taken; /* local times at which something comes up already */
  char *last_work;   /* the latest so far, or NULL */
  char *last;        /* likewise, of what comes before the closing */
};

/* Halfway between morning and evening, on a half hour. */
static void
midday (const OnwardDays *days,
        char             *clock)
{
  int minute = (onward_clock_minutes (days->morning) + onward_clock_minutes (days->evening)) / 2;

  minute = CLAMP (minute - minute % 30, 0, 23 * 60 + 30);
  g_snprintf (clock, ONWARD_DAYS_CLOCK_SIZE, "%02d:%02d", minute / 60, minute % 60);
}

/* The morning of a day, or of the next one that is for work. */
static char *
morning_of (const OnwardDays *days,
            const char       *day,
            gboolean          work)
{
  g_autofree char *fitting = work ? onward_days_next_working (days, day) : g_strdup (day);

  return onward_local_time_new (fitting, days->morning);
}

/* Out of the quiet hours and, for work, onto a working day. */
static char *
settle (const OnwardDays *days,
        const char       *due,
        gboolean          work)
{
  g_autofree char *settled = onward_days_after_quiet (days, due);

  for (int i = 0; work && i < 7; i++)
    {
      g_autofree char *day = onward_day_of_local_time (settled);
      g_autofree char *fitting = onward_days_next_working (days, day);
      g_autofree char *moved = NULL;

      if (g_str_equal (day, fitting))
        break;

      moved = onward_local_time_new (fitting, settled + ONWARD_DAY_LENGTH + 1);
      g_free (settled);
      settled = onward_days_after_quiet (days, moved);
    }

  return g_steal_pointer (&settled);
}

/* Whether the evening of its day is over at a local time, or nobody may be disturbed. */
static gboolean
is_too_late (const OnwardDays *days,
             const char       *day,
             const char       *local_time)
{
  g_autofree char *evening = onward_local_time_new (day, days->evening);
  g_autofree char *end = onward_local_time_add_minutes (evening, EVENING_MINUTES);

  return g_strcmp0 (local_time, end) > 0 || onward_days_is_quiet (days, local_time);
}

/* What was meant for a time of day 0 that has passed: soon, or tomorrow morning. */
static char *
soon (const OnwardDating *dating,
      gboolean      work)
{
  g_autofree char *earliest = NULL;
  g_autofree char *due = NULL;
  int minute;

  earliest = onward_local_time_add_minutes (dating->now, NOTICE_MINUTES);
  minute = onward_clock_minutes (earliest + ONWARD_DAY_LENGTH + 1);
  due = onward_local_time_add_minutes (earliest, (30 - minute % 30) % 30);

  if (is_too_late (dating->days, dating->day_0, due))
    {
      g_autofree char *tomorrow = onward_day_add (dating->day_0, 1);

      return morning_of (dating->days, tomorrow, work);
    }

  return g_steal_pointer (&due);
}

static char *
wish (const OnwardDating        *dating,
      const OnwardPlanRow *row)
{
  g_autofree char *day = onward_day_add (dating->day_0, row->day);
  g_autofree char *due = NULL;
  g_autofree char *earliest = NULL;
  char noon[ONWARD_DAYS_CLOCK_SIZE];

  switch (row->time)
    {
    case ONWARD_STEP_NOW:
    case ONWARD_STEP_MORNING:
    default:
      due = onward_local_time_new (day, dating->days->morning);
      break;
    case ONWARD_STEP_MIDDAY:
      midday (dating->days, noon);
      due = onward_local_time_new (day, noon);
      break;
    case ONWARD_STEP_EVENING:
      due = onward_local_time_new (day, dating->days->evening);
      break;
    }

  earliest = onward_local_time_add_minutes (dating->now, NOTICE_MINUTES);
  if (g_strcmp0 (due, earliest) < 0)
    return soon (dating, row->step->work);

  return g_steal_pointer (&due);
}

static guint
count_on (const OnwardDating *dating,
          const char         *local_time)
{
  GHashTableIter iter;
  gpointer taken;
  guint count = 0;

  g_hash_table_iter_init (&iter, dating->taken);
  while (g_hash_table_iter_next (&iter, &taken, NULL))
    count += strncmp (taken, local_time, ONWARD_DAY_LENGTH) == 0;

  return count;
}

static gboolean
is_free (const OnwardDating *dating,
         const OnwardStep   *step,
         const char         *due)
{
  if (g_hash_table_contains (dating->taken, due))
    return FALSE;
  if (step->act == ONWARD_STEP_ACT_CLOSE && g_strcmp0 (due, dating->last) < 0)
    return FALSE;
  if (!step->work)
    return TRUE;

  return g_strcmp0 (due, dating->last_work) > 0 && count_on (dating, due) < STEPS_A_DAY;
}

/* An hour later, or the next morning. */
static char *
next_chance (const OnwardDating *dating,
             const char         *due,
             gboolean            work)
{
  g_autofree char *day = onward_day_of_local_time (due);
  g_autofree char *next = onward_local_time_add_minutes (due, APART_MINUTES);

  if (is_too_late (dating->days, day, next))
    {
      g_autofree char *tomorrow = onward_day_add (day, 1);

      return morning_of (dating->days, tomorrow, work);
    }

  return g_steal_pointer (&next);
}

static void
remember (char      **last,
          const char *due)
{
  if (g_strcmp0 (due, *last) <= 0)
    return;

  g_free (*last);
  *last = g_strdup (due);
}

OnwardDating *
onward_dating_new (const OnwardDays *days,
                   const char       *now)
{
  OnwardDating *dating = g_new0 (OnwardDating, 1);

  dating->days = days;
  dating->now = g_strdup (now);
  dating->day_0 = onward_day_of_local_time (now);
  dating->taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return dating;
}

void
onward_dating_free (OnwardDating *dating)
{
  g_free (dating->now);
  g_free (dating->day_0);
  g_free (dating->last_work);
  g_free (dating->last);
  g_hash_table_unref (dating->taken);
  g_free (dating);
}

/* Something else comes up then. */
void
onward_dating_take (OnwardDating *dating,
                    const char   *local_time)
{
  g_hash_table_add (dating->taken, g_strdup (local_time));
}

/* The time that the row wishes for, moved until nothing stands against it; it is taken then. */
char *
onward_dating_date (OnwardDating        *dating,
                    const OnwardPlanRow *row)
{
  g_autofree char *wished = NULL;
  g_autofree char *due = NULL;
  gboolean work = row->step->work;

  /* What stands on Today at once disturbs nobody. */
  if (row->time == ONWARD_STEP_NOW && row->step->quiet)
    return g_strdup (dating->now);

  wished = wish (dating, row);
  due = settle (dating->days, wished, work);
  while (!is_free (dating, row->step, due))
    {
      g_autofree char *next = next_chance (dating, due, work);

      g_free (due);
      due = settle (dating->days, next, work);
    }

  g_hash_table_add (dating->taken, g_strdup (due));
  if (!row->step->after)
    remember (&dating->last, due);
  if (work)
    remember (&dating->last_work, due);

  return g_steal_pointer (&due);
}
