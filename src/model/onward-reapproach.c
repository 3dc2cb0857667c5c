/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reapproach.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-time.h"

static const struct
{
  const char *step;
  int days;
} turns[] = {
  { "in-touch-90", 90 },
  { "apply-180", 180 },
};

void
onward_reapproach_free (OnwardReapproach *self)
{
  g_ptr_array_unref (self->drafts);
  g_ptr_array_unref (self->gone);
  g_free (self);
}

/* Returns: whether it is one of the two. */
gboolean
onward_reapproach_is_step (OnwardFollowUp *follow_up)
{
  const char *step = onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STEP);

  for (gsize i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      if (g_str_equal (step, turns[i].step))
        return TRUE;
    }
  return FALSE;
}

/* Counted from the day on which it ended, unless that is so long ago that the first turn has gone by. */
static char *
count_from (OnwardJobApplication *application, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (application);
  const char *moved = onward_record_get_text (record, ONWARD_JOB_APPLICATION_MOVED);
  gboolean ended = onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE) == ONWARD_STAGE_ENDED;

  if (!ended || !onward_day_is_valid (moved) || onward_day_between (moved, today) >= turns[0].days)
    return g_strdup (today);
  return g_strdup (moved);
}

static char *
fill (const char *text, const char *employer)
{
  GString *filled = g_string_new (text);

  g_string_replace (filled, "{employer}", *employer != '\0' ? employer : C_("instead of a name", "the employer"), 0);
  return g_string_free (filled, FALSE);
}

static OnwardRecord *
new_turn (guint turn, OnwardJobApplication *application, const OnwardDays *days, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (application);
  const OnwardStep *step = onward_content_step (turns[turn].step);
  const char *employer = onward_record_get_text (record, ONWARD_JOB_APPLICATION_EMPLOYER);
  g_autofree char *from = count_from (application, today);
  g_autofree char *day = onward_day_add (from, turns[turn].days);
  g_autofree char *working = onward_days_next_working (days, day);
  g_autofree char *morning = onward_local_time_new (working, days->morning);
  g_autofree char *due = onward_days_after_quiet (days, morning);
  g_autofree char *title = fill (step->title, employer);
  g_autofree char *why = fill (step->why, employer);
  OnwardRecord *follow_up = ONWARD_RECORD (onward_follow_up_new (title, due));

  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_NOTES, why);
  onward_record_set_number (follow_up, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_STEP, turns[turn].step);
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_APPLICATION, onward_record_get_uid (record));
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_CONTACT, onward_record_get_text (record, ONWARD_JOB_APPLICATION_CONTACT));
  return follow_up;
}

static gboolean
has_turn (GPtrArray *follow_ups, guint turn)
{
  for (guint i = 0; i < follow_ups->len; i++)
    {
      if (g_str_equal (onward_record_get_text (follow_ups->pdata[i], ONWARD_FOLLOW_UP_STEP), turns[turn].step))
        return TRUE;
    }
  return FALSE;
}

/* What a plan made stays its own, unless the bridge is closed; what the person did with one is not
 * taken back. */
static void
call_off (OnwardReapproach *self, GPtrArray *follow_ups, gboolean closed, gint64 now)
{
  for (guint i = 0; i < follow_ups->len; i++)
    {
      OnwardRecord *follow_up = follow_ups->pdata[i];
      gboolean of_plan = *onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_PLAN) != '\0';

      if (!onward_reapproach_is_step (ONWARD_FOLLOW_UP (follow_up)) ||
          onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) != ONWARD_FOLLOW_UP_OPEN)
        continue;
      if (!of_plan)
        g_ptr_array_add (self->gone, g_object_ref (follow_up));
      else if (closed)
        {
          OnwardRecord *draft = onward_record_dup_draft (follow_up);

          onward_follow_up_drop (ONWARD_FOLLOW_UP (draft), now);
          g_ptr_array_add (self->drafts, draft);
        }
    }
}

/**
 * onward_reapproach_settle:
 * @application: as it is in the diary
 * @follow_ups: its OnwardFollowUps, all of them
 * @days: how the person's days run
 * @today: the day
 * @now: the moment
 *
 * Returns: (transfer full): what has to change so that there is a reminder after 90 and after 180 days
 *   when they were asked to keep the person in mind and the bridge is open, and none else
 */
OnwardReapproach *
onward_reapproach_settle (OnwardJobApplication *application, GPtrArray *follow_ups, const OnwardDays *days,
                          const char *today, gint64 now)
{
  OnwardRecord *record = ONWARD_RECORD (application);
  gboolean asked = onward_record_get_number (record, ONWARD_JOB_APPLICATION_KEEP_IN_MIND) != 0;
  gboolean closed = onward_record_get_number (record, ONWARD_JOB_APPLICATION_BRIDGE_CLOSED) != 0;
  OnwardReapproach *self = g_new0 (OnwardReapproach, 1);

  self->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  self->gone = g_ptr_array_new_with_free_func (g_object_unref);
  if (!asked || closed)
    call_off (self, follow_ups, closed, now);
  else
    {
      for (guint turn = 0; turn < G_N_ELEMENTS (turns); turn++)
        {
          if (!has_turn (follow_ups, turn))
            g_ptr_array_add (self->drafts, new_turn (turn, application, days, today));
        }
    }
  return self;
}
