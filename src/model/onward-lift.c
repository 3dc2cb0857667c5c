/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lift.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-time.h"

/* From so much on it is a lift, and not a whim. */
#define LIFTS 0.5

typedef struct
{
  OnwardPastime *pastime;
  double mean;
  guint place;
} Ranked;

OnwardLift
onward_lift_of (OnwardPastime *pastime, GPtrArray *activities)
{
  const char *uid = onward_record_get_uid (ONWARD_RECORD (pastime));
  OnwardLift lift = { 0 };
  gint64 sum = 0;

  for (guint i = 0; i < activities->len; i++)
    {
      OnwardRecord *entry = activities->pdata[i];
      gint64 before = onward_record_get_number (entry, ONWARD_ENTRY_MOOD);
      gint64 after = onward_record_get_number (entry, ONWARD_ENTRY_MOOD_AFTER);

      if (g_strcmp0 (onward_record_get_text (entry, ONWARD_ENTRY_PASTIME), uid) != 0)
        continue;
      lift.n_done++;
      if (before == ONWARD_MOOD_UNSAID || after == ONWARD_MOOD_UNSAID)
        continue;
      lift.n_said++;
      sum += after - before;
    }
  if (lift.n_said > 0)
    lift.mean = (double) sum / lift.n_said;
  return lift;
}

/* Returns: (transfer full): what it does, in a few words; "" when it was never done. */
char *
onward_lift_say (const OnwardLift *lift)
{
  g_autofree char *times = NULL;

  if (lift->n_done == 0)
    return g_strdup ("");
  times = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Done once", "Done %u times", lift->n_done), lift->n_done);
  if (lift->n_said < ONWARD_LIFT_ENOUGH)
    return g_steal_pointer (&times);
  if (lift->mean >= LIFTS)
    /* Translators: %s is such as "Done 4 times"; about something that does the person good */
    return g_strdup_printf (_("%s · usually lifts you"), times);
  if (lift->mean > 0)
    return g_strdup_printf (_("%s · sometimes lifts you"), times);
  return g_strdup_printf (_("%s · passes the time"), times);
}

static gboolean
is_retired (gpointer pastime)
{
  return onward_record_get_number (pastime, ONWARD_PASTIME_RETIRED) != 0;
}

GPtrArray *
onward_lift_ideas (GPtrArray *pastimes)
{
  guint n_activities;
  const OnwardActivity *activities = onward_content_activities (&n_activities);
  GPtrArray *ideas = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_activities; i++)
    {
      gboolean taken = FALSE;

      for (guint p = 0; p < pastimes->len && !taken; p++)
        taken = g_strcmp0 (onward_record_get_text (pastimes->pdata[p], ONWARD_PASTIME_CONTENT), activities[i].id) == 0;
      if (!taken)
        g_ptr_array_add (ideas, g_object_new (ONWARD_TYPE_PASTIME, "title", activities[i].text, "content",
                                              activities[i].id, NULL));
    }
  return ideas;
}

/* Better ones first; among equals as they came. */
static int
compare_ranked (gconstpointer a, gconstpointer b)
{
  const Ranked *one = a, *other = b;

  if (one->mean != other->mean)
    return one->mean > other->mean ? -1 : 1;
  return one->place < other->place ? -1 : one->place > other->place;
}

/* What made the mood worse is not offered; one of which too little is known stands between. */
static GArray *
rank (GPtrArray *pastimes, GPtrArray *activities, gboolean confidence)
{
  GArray *ranked = g_array_new (FALSE, FALSE, sizeof (Ranked));

  for (guint i = 0; i < pastimes->len; i++)
    {
      OnwardLift lift = onward_lift_of (pastimes->pdata[i], activities);
      Ranked row = { pastimes->pdata[i], lift.mean, i };

      if (is_retired (row.pastime) || (lift.n_said >= ONWARD_LIFT_ENOUGH && lift.mean < 0))
        continue;
      if (confidence && onward_record_get_number (pastimes->pdata[i], ONWARD_PASTIME_CONFIDENCE) == 0)
        continue;
      g_array_append_val (ranked, row);
    }
  g_array_sort (ranked, compare_ranked);
  return ranked;
}

GPtrArray *
onward_lift_offers (GPtrArray *pastimes, GPtrArray *activities, const char *today, guint n)
{
  g_autoptr (GArray) ranked = rank (pastimes, activities, FALSE);
  g_autoptr (GPtrArray) ideas = onward_lift_ideas (pastimes);
  GPtrArray *offers = g_ptr_array_new_with_free_func (g_object_unref);
  guint first = ideas->len > 0 ? (guint) (onward_day_number (today) * n % ideas->len) : 0;

  for (guint i = 0; i < ranked->len && offers->len < n; i++)
    g_ptr_array_add (offers, g_object_ref (g_array_index (ranked, Ranked, i).pastime));
  for (guint i = 0; i < ideas->len && offers->len < n; i++)
    g_ptr_array_add (offers, g_object_ref (ideas->pdata[(first + i) % ideas->len]));
  return offers;
}

OnwardPastime *
onward_lift_confidence (GPtrArray *pastimes, GPtrArray *activities)
{
  g_autoptr (GArray) ranked = rank (pastimes, activities, TRUE);

  return ranked->len > 0 ? g_object_ref (g_array_index (ranked, Ranked, 0).pastime) : NULL;
}

/* @activities: newest first.  @asked: the uid of the one about which a person said "not now". */
OnwardEntry *
onward_lift_to_ask (GPtrArray *activities, const char *now, const char *asked)
{
  OnwardRecord *last = activities->len > 0 ? activities->pdata[0] : NULL;
  gint64 minutes;

  if (last == NULL || onward_record_get_number (last, ONWARD_ENTRY_MOOD) == ONWARD_MOOD_UNSAID ||
      onward_record_get_number (last, ONWARD_ENTRY_MOOD_AFTER) != ONWARD_MOOD_UNSAID ||
      g_strcmp0 (onward_record_get_uid (last), asked) == 0)
    return NULL;
  minutes = onward_local_time_number (now) - onward_local_time_number (onward_record_get_text (last, ONWARD_ENTRY_WHEN));
  if (minutes < ONWARD_LIFT_ASK_FROM || minutes > ONWARD_LIFT_ASK_UNTIL)
    return NULL;
  return g_object_ref (ONWARD_ENTRY (last));
}
