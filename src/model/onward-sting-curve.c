/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sting-curve.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

/* What belongs to one "no", while it is put together. */
typedef struct
{
  const char *application;
  const char *plan;
  const char *from;
  GPtrArray *entries; /* in the order of their time; borrowed */
} Curve;

static const char *
text_of (OnwardRecord *entry, guint field)
{
  return onward_record_get_text (entry, field);
}

static int
compare_when (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (text_of (*(OnwardRecord *const *) a, ONWARD_ENTRY_WHEN),
                    text_of (*(OnwardRecord *const *) b, ONWARD_ENTRY_WHEN));
}

/* What was said with this application's name, about this "no" and not about an earlier one. */
static gboolean
is_own (const Curve *curve, OnwardRecord *entry)
{
  const char *plan = text_of (entry, ONWARD_ENTRY_PLAN);

  if (!g_str_equal (text_of (entry, ONWARD_ENTRY_APPLICATION), curve->application))
    return FALSE;
  if (*curve->plan != '\0' && *plan != '\0')
    return g_str_equal (plan, curve->plan);
  return g_strcmp0 (text_of (entry, ONWARD_ENTRY_WHEN), curve->from) >= 0;
}

/* The first that is said of another "no" of the same plan is how that one began. */
static gboolean
begins_another (const Curve *curve, guint position)
{
  const char *application = text_of (curve->entries->pdata[position], ONWARD_ENTRY_APPLICATION);

  if (*application == '\0')
    return FALSE;
  for (guint i = 0; i < position; i++)
    {
      if (g_str_equal (text_of (curve->entries->pdata[i], ONWARD_ENTRY_APPLICATION), application))
        return FALSE;
    }
  return TRUE;
}

/* A plan that two share asks once for both. */
static gboolean
is_shared (const Curve *curve, guint position)
{
  OnwardRecord *entry = curve->entries->pdata[position];

  return *curve->plan != '\0' && g_str_equal (text_of (entry, ONWARD_ENTRY_PLAN), curve->plan) &&
         !g_str_equal (text_of (entry, ONWARD_ENTRY_APPLICATION), curve->application) &&
         g_strcmp0 (text_of (entry, ONWARD_ENTRY_WHEN), curve->from) >= 0 && !begins_another (curve, position);
}

static void
take_said (Curve *curve, GPtrArray *entries)
{
  curve->entries = g_ptr_array_new ();
  for (guint i = 0; i < entries->len; i++)
    {
      OnwardRecord *entry = entries->pdata[i];

      if (onward_record_get_number (entry, ONWARD_ENTRY_STING) != ONWARD_STING_UNSAID &&
          onward_local_time_is_valid (text_of (entry, ONWARD_ENTRY_WHEN)) &&
          !g_ptr_array_find (curve->entries, entry, NULL))
        g_ptr_array_add (curve->entries, entry);
    }
  g_ptr_array_sort (curve->entries, compare_when);
}

/* Of the first day the first, which is where it began; of every other the last. */
static void
add_point (GArray *points, const char *first, const char *when, int sting)
{
  g_autofree char *day = onward_day_of_local_time (when);
  OnwardStingPoint point = { onward_day_between (first, day), sting };
  OnwardStingPoint *last = points->len > 0 ? &g_array_index (points, OnwardStingPoint, points->len - 1) : NULL;

  if (last == NULL || last->day != point.day)
    g_array_append_val (points, point);
  else if (point.day > 0)
    last->sting = sting;
}

static char *
dup_first_day (const char *from, const char *when)
{
  return onward_day_is_valid (from) && g_strcmp0 (from, when) <= 0 ? g_strdup (from) : onward_day_of_local_time (when);
}

/* @entries: of OnwardEntry, in any order, at least all that name this application or this plan;
 * @plan: the plan of this "no", or ""; @from: the day on which the "no" was
 * noted, or "" when it is not known.
 * Returns: (transfer full): of OnwardStingPoint, in the order of the days. */
GArray *
onward_sting_curve_new (GPtrArray *entries, const char *application, const char *plan, const char *from)
{
  Curve curve = { application, plan, from, NULL };
  GArray *points = g_array_new (FALSE, FALSE, sizeof (OnwardStingPoint));
  g_autofree char *first = NULL;

  take_said (&curve, entries);
  for (guint i = 0; i < curve.entries->len; i++)
    {
      OnwardRecord *entry = curve.entries->pdata[i];

      if (!is_own (&curve, entry) && !is_shared (&curve, i))
        continue;
      if (first == NULL)
        first = dup_first_day (from, text_of (entry, ONWARD_ENTRY_WHEN));
      add_point (points, first, text_of (entry, ONWARD_ENTRY_WHEN),
                 (int) onward_record_get_number (entry, ONWARD_ENTRY_STING));
    }
  g_ptr_array_unref (curve.entries);
  return points;
}

/* Returns: after how many days it was half of what it was at first, or less; -1 when it was not, and
 * when it did not sting at first. */
int
onward_sting_curve_get_halved (GArray *points)
{
  int first;

  if (points->len < 2)
    return -1;
  first = g_array_index (points, OnwardStingPoint, 0).sting;
  if (first == 0)
    return -1;
  for (guint i = 1; i < points->len; i++)
    {
      OnwardStingPoint point = g_array_index (points, OnwardStingPoint, i);

      if (point.sting * 2 <= first)
        return point.day - g_array_index (points, OnwardStingPoint, 0).day;
    }
  return -1;
}

static char *
say_halved (GArray *points)
{
  int halved = onward_sting_curve_get_halved (points);

  if (halved < 0)
    return g_strdup (_("Not halved yet; it takes the time it takes."));
  /* Translators: so long it took until a rejection hurt half as much. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Halved after %d day.", "Halved after %d days.", (gulong) halved),
                          halved);
}

/* Returns: (transfer full): where it began, where it is and how long that took, in a sentence or two;
 * "" when nothing was said. */
char *
onward_sting_curve_say (GArray *points)
{
  OnwardStingPoint first, last;
  g_autofree char *span = NULL;
  g_autofree char *halved = NULL;
  int days;

  if (points->len == 0)
    return g_strdup ("");
  first = g_array_index (points, OnwardStingPoint, 0);
  last = g_array_index (points, OnwardStingPoint, points->len - 1);
  days = last.day - first.day;
  if (points->len < 2)
    /* Translators: a number from 0 to 10: how much a rejection hurt at first. */
    return g_strdup_printf (_("%d at first; too few answers to say how it moves."), first.sting);
  /* Translators: two numbers from 0 to 10, how much a rejection hurt then and hurts now, and the days
   * between: "From 8 to 3 in 7 days." */
  span = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "From %1$d to %2$d in %3$d day.",
                                       "From %1$d to %2$d in %3$d days.", (gulong) days),
                          first.sting, last.sting, days);
  if (first.sting == 0)
    return g_steal_pointer (&span);
  halved = say_halved (points);
  return g_strdup_printf ("%s %s", span, halved);
}

/* Returns: (transfer full): every point in words, for those who do not see the picture. */
char *
onward_sting_curve_say_points (GArray *points)
{
  g_autoptr (GString) words = g_string_new ("");

  for (guint i = 0; i < points->len; i++)
    {
      OnwardStingPoint point = g_array_index (points, OnwardStingPoint, i);

      if (i > 0)
        g_string_append (words, "; ");
      /* Translators: the first number counts days, the second is the sting from 0 to 10: "day 3: 5". */
      g_string_append_printf (words, _("day %1$d: %2$d"), point.day, point.sting);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
