/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-schedule.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

/* "Tomorrow at nine" says so itself, whatever time the person's mornings begin. */
#define TOMORROW "09:00"

#define SECONDS_A_MINUTE 60

typedef struct
{
  OnwardAgenda *agenda;
  GPtrArray *held; /* came due in quiet hours */
  GPtrArray *away; /* came due while nobody looked */
  const OnwardDays *days;
  GTimeZone *zone;
  gint64 now;
  gint64 awake;
  gint64 quiet_until; /* 0 when nothing speaks against showing */
} Look;

static void
look_again (Look   *look,
            gint64  moment)
{
  if (look->agenda->next == 0 || moment < look->agenda->next)
    look->agenda->next = moment;
}

/* The end of the quiet hours that a moment lies in, or the moment itself. */
static gint64
after_quiet (const OnwardDays *days,
             GTimeZone        *zone,
             gint64            moment)
{
  g_autofree char *local_time = onward_local_time_from_unix (moment, zone);
  g_autofree char *free_again = NULL;
  gint64 end;

  if (!onward_days_is_quiet (days, local_time))
    return moment;

  free_again = onward_days_after_quiet (days, local_time);
  end = onward_local_time_to_unix (free_again, zone);
  if (end > moment)
    return end;

  /* The clocks went back over the end, which comes twice: this is before the second. */
  do
    {
      moment += SECONDS_A_MINUTE - moment % SECONDS_A_MINUTE;
      g_free (local_time);
      local_time = onward_local_time_from_unix (moment, zone);
    }
  while (onward_days_is_quiet (days, local_time));
  return moment;
}

static gboolean
is_claimed (const OnwardScheduleItem *item)
{
  return item->claimed > 0 && g_strcmp0 (item->shown_for, item->at) == 0;
}

/* What was shown by the rules is done with, unless it was put off since. */
static gboolean
is_shown (const OnwardScheduleItem *item)
{
  return item->shown > 0 && g_strcmp0 (item->shown_for, item->at) == 0;
}

/* A claim from the future was made before the clock was set back, and nobody is at work on it. */
static void
look_at_claimed (Look                     *look,
                 const OnwardScheduleItem *item)
{
  if (item->claimed <= look->now && look->now - item->claimed < ONWARD_SCHEDULE_CLAIM_SECONDS)
    look_again (look, item->claimed + ONWARD_SCHEDULE_CLAIM_SECONDS);
  else if (look->quiet_until > 0)
    look_again (look, look->quiet_until);
  else
    g_ptr_array_add (look->agenda->again, (gpointer) item);
}

static void
look_at (Look                     *look,
         const OnwardScheduleItem *item)
{
  gint64 due, moment;

  if (item->quiet || !onward_local_time_is_valid (item->at) || is_shown (item))
    return;

  due = onward_local_time_to_unix (item->at, look->zone);
  moment = after_quiet (look->days, look->zone, due);
  if (moment > look->now)
    look_again (look, moment);
  else if (is_claimed (item))
    look_at_claimed (look, item);
  else if (look->quiet_until > 0)
    look_again (look, look->quiet_until);
  else if (moment > look->awake && look->now - moment > ONWARD_SCHEDULE_GRACE_SECONDS)
    g_ptr_array_add (look->away, (gpointer) item);
  else if (moment > due)
    g_ptr_array_add (look->held, (gpointer) item);
  else
    g_ptr_array_add (look->agenda->singles, (gpointer) item);
}

static int
by_at (gconstpointer a,
       gconstpointer b)
{
  const OnwardScheduleItem *first = *(const OnwardScheduleItem *const *) a;
  const OnwardScheduleItem *second = *(const OnwardScheduleItem *const *) b;
  int order = g_strcmp0 (first->at, second->at);

  return order != 0 ? order : g_strcmp0 (first->uid, second->uid);
}

static void
move_all (GPtrArray *from,
          GPtrArray *to)
{
  g_ptr_array_extend (to, from, NULL, NULL);
  g_ptr_array_set_size (from, 0);
}

/* One thing is always said by its name; several that waited, or a crowd, are told together. */
static void
gather (Look *look)
{
  OnwardAgenda *agenda = look->agenda;

  move_all (look->away, agenda->digest);
  move_all (look->held, agenda->digest);
  if (agenda->digest->len == 1)
    move_all (agenda->digest, agenda->singles);
  if (agenda->singles->len + agenda->again->len > ONWARD_SCHEDULE_SINGLES)
    {
      move_all (agenda->singles, agenda->digest);
      move_all (agenda->again, agenda->digest);
    }

  g_ptr_array_sort (agenda->singles, by_at);
  g_ptr_array_sort (agenda->again, by_at);
  g_ptr_array_sort (agenda->digest, by_at);
}

/* Monday after the day, never the day itself. */
static char *
next_monday (const char *day)
{
  return onward_day_add (day, 8 - onward_day_weekday (day));
}

void
onward_agenda_free (OnwardAgenda *agenda)
{
  g_ptr_array_unref (agenda->singles);
  g_ptr_array_unref (agenda->again);
  g_ptr_array_unref (agenda->digest);
  g_free (agenda);
}

/**
 * onward_schedule_look:
 * @items: (array length=n_items): open follow-ups; they must outlive the agenda
 * @days: how the person's days run
 * @zone: where the person is
 * @now: the moment
 * @awake: when the program last looked, 0 when that is not known
 *
 * Returns: what to show now, and when to look again
 */
OnwardAgenda *
onward_schedule_look (const OnwardScheduleItem *items,
                      guint                     n_items,
                      const OnwardDays         *days,
                      GTimeZone                *zone,
                      gint64                    now,
                      gint64                    awake)
{
  g_autoptr (GPtrArray) held = g_ptr_array_new ();
  g_autoptr (GPtrArray) away = g_ptr_array_new ();
  Look look = { .held = held, .away = away, .days = days, .zone = zone, .now = now };
  gint64 quiet_until = after_quiet (days, zone, now);

  look.agenda = g_new0 (OnwardAgenda, 1);
  look.agenda->singles = g_ptr_array_new ();
  look.agenda->again = g_ptr_array_new ();
  look.agenda->digest = g_ptr_array_new ();
  /* After the clock was set back, the last look seems to lie ahead and tells nothing. */
  look.awake = awake <= now ? awake : 0;
  look.quiet_until = quiet_until > now ? quiet_until : 0;

  for (guint i = 0; i < n_items; i++)
    look_at (&look, &items[i]);
  gather (&look);

  return look.agenda;
}

/**
 * onward_schedule_later:
 * @choice: how much later
 * @now: the moment, in the person's zone
 * @days: how the person's days run
 *
 * Returns: (nullable): the local time it means; %NULL when the choice makes no sense now ("this
 *   evening" at night, "next Monday" on a Sunday, when that is tomorrow)
 */
char *
onward_schedule_later (OnwardLater       choice,
                       GDateTime        *now,
                       const OnwardDays *days)
{
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  g_autofree char *until = NULL;

  switch (choice)
    {
    case ONWARD_LATER_IN_AN_HOUR:
      {
        g_autoptr (GDateTime) then = g_date_time_add_hours (now, 1);

        until = onward_local_time_from_date_time (then);
        /* When the clocks go back, an hour later reads the same. */
        while (onward_local_time_to_unix (until, g_date_time_get_timezone (now)) <=
               g_date_time_to_unix (now))
          {
            g_autofree char *next = onward_local_time_add_minutes (until, 60);

            g_free (until);
            until = g_steal_pointer (&next);
          }
        break;
      }

    case ONWARD_LATER_THIS_EVENING:
      until = onward_local_time_new (today, days->evening);
      if (g_strcmp0 (until, this_minute) <= 0 || onward_days_is_quiet (days, until))
        return NULL;
      break;

    case ONWARD_LATER_TOMORROW:
      {
        g_autofree char *tomorrow = onward_day_add (today, 1);

        until = onward_local_time_new (tomorrow, TOMORROW);
        break;
      }

    case ONWARD_LATER_NEXT_MONDAY:
      {
        g_autofree char *monday = next_monday (today);

        if (onward_day_between (today, monday) == 1)
          return NULL;
        until = onward_local_time_new (monday, TOMORROW);
        break;
      }

    case ONWARD_LATER_N:
    default:
      g_return_val_if_reached (NULL);
    }

  return onward_days_after_quiet (days, until);
}

const char *
onward_schedule_later_label (OnwardLater choice)
{
  switch (choice)
    {
    case ONWARD_LATER_IN_AN_HOUR:
      return _("In an hour");
    case ONWARD_LATER_THIS_EVENING:
      return _("This evening");
    case ONWARD_LATER_TOMORROW:
      return _("Tomorrow at nine");
    case ONWARD_LATER_NEXT_MONDAY:
      return _("Next Monday");
    case ONWARD_LATER_N:
    default:
      g_return_val_if_reached ("");
    }
}
