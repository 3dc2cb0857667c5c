/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-nudge.h"

#include <glib/gi18n-lib.h>

#include "onward-repeat.h"
#include "onward-time.h"

void
onward_nudge_free (OnwardNudge *self)
{
  g_ptr_array_unref (self->drafts);
  g_ptr_array_unref (self->gone);
  g_free (self);
}

static gboolean
has_state (OnwardRecord *follow_up, OnwardFollowUpState state)
{
  return onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_KIND) == ONWARD_FOLLOW_UP_KIND_ENGAGE &&
         onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) == (int) state;
}

/* The last time they looked, whether it was noted on the page or by ticking a reminder. */
static char *
last_time (OnwardCompany *company, GPtrArray *follow_ups, GTimeZone *zone)
{
  char *last = g_strdup (onward_record_get_text (ONWARD_RECORD (company), ONWARD_COMPANY_ENGAGED));

  for (guint i = 0; i < follow_ups->len; i++)
    {
      gint64 acted = onward_record_get_number (follow_ups->pdata[i], ONWARD_FOLLOW_UP_ACTED);
      g_autofree char *local = NULL;
      g_autofree char *day = NULL;

      if (!has_state (follow_ups->pdata[i], ONWARD_FOLLOW_UP_DONE) || acted == 0)
        continue;
      local = onward_local_time_from_unix (acted, zone);
      day = onward_day_of_local_time (local);
      if (g_strcmp0 (day, last) > 0)
        {
          g_free (last);
          last = g_steal_pointer (&day);
        }
    }
  return last;
}

static char *
next_time (const char *last, const OnwardDays *days, const char *today)
{
  g_autofree char *month = onward_day_add (*last != '\0' ? last : today, ONWARD_NUDGE_DAYS);
  g_autofree char *tomorrow = onward_day_add (today, 1);
  g_autofree char *day = onward_days_next_working (days, g_strcmp0 (month, today) > 0 ? month : tomorrow);
  g_autofree char *morning = onward_local_time_new (day, days->morning);

  return onward_days_after_quiet (days, morning);
}

static OnwardRecord *
new_reminder (OnwardCompany *company, const char *due)
{
  OnwardRepeat monthly = { .kind = ONWARD_REPEAT_MONTHLY, .every = 1 };
  g_autofree char *rule = onward_repeat_dup_rule (&monthly);
  g_autofree char *name = onward_record_dup_title (ONWARD_RECORD (company));
  /* Translators: a reminder; %s is an employer. */
  g_autofree char *title = g_strdup_printf (_("See what %s has published"), name);
  OnwardRecord *reminder = ONWARD_RECORD (onward_follow_up_new (title, due));

  onward_record_set_number (reminder, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_ENGAGE);
  onward_record_set_number (reminder, ONWARD_FOLLOW_UP_URGENCY, ONWARD_URGENCY_LOW);
  onward_record_set_text (reminder, ONWARD_FOLLOW_UP_REPEAT, rule);
  onward_record_set_text (reminder, ONWARD_FOLLOW_UP_COMPANY, onward_record_get_uid (ONWARD_RECORD (company)));
  return reminder;
}

/* One that would come sooner than a month after the last time waits until then. */
static void
put_off (OnwardNudge *self, OnwardRecord *reminder, const char *last, const OnwardDays *days, const char *today)
{
  g_autofree char *month = onward_day_add (last, ONWARD_NUDGE_DAYS);
  g_autofree char *due = NULL;
  OnwardRecord *draft;

  if (*last == '\0' || g_strcmp0 (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_AT), month) >= 0)
    return;
  due = next_time (last, days, today);
  if (g_strcmp0 (due, onward_record_get_text (reminder, ONWARD_FOLLOW_UP_AT)) <= 0)
    return;
  draft = onward_record_dup_draft (reminder);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_DUE, due);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_ANCHOR, due);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  g_ptr_array_add (self->drafts, draft);
}

/**
 * onward_nudge_settle:
 * @company: as it is in the diary
 * @follow_ups: its OnwardFollowUps
 * @days: how the person's days run
 * @today: the day
 * @zone: where the person is
 *
 * Returns: (transfer full): what has to change so that there is one reminder when they want one, at the
 *   right time, and none else; and so that ticking one counts as having looked
 */
OnwardNudge *
onward_nudge_settle (OnwardCompany *company, GPtrArray *follow_ups, const OnwardDays *days, const char *today,
                     GTimeZone *zone)
{
  gboolean wanted = onward_record_get_number (ONWARD_RECORD (company), ONWARD_COMPANY_NUDGE) != 0;
  g_autofree char *last = last_time (company, follow_ups, zone);
  OnwardNudge *self = g_new0 (OnwardNudge, 1);
  gboolean any = FALSE;

  self->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  self->gone = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < follow_ups->len; i++)
    {
      if (!has_state (follow_ups->pdata[i], ONWARD_FOLLOW_UP_OPEN))
        continue;
      if (!wanted || any)
        g_ptr_array_add (self->gone, g_object_ref (follow_ups->pdata[i]));
      else
        put_off (self, follow_ups->pdata[i], last, days, today);
      any = TRUE;
    }
  if (wanted && !any)
    {
      g_autofree char *due = next_time (last, days, today);

      g_ptr_array_add (self->drafts, new_reminder (company, due));
    }
  if (g_strcmp0 (last, onward_record_get_text (ONWARD_RECORD (company), ONWARD_COMPANY_ENGAGED)) > 0)
    {
      OnwardRecord *draft = onward_record_dup_draft (ONWARD_RECORD (company));

      onward_record_set_text (draft, ONWARD_COMPANY_ENGAGED, last);
      g_ptr_array_add (self->drafts, draft);
    }
  return self;
}
