/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-seal.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

#define SATURDAY 6

static char *
time_on (const char *today, int days_ahead, const char *clock)
{
  g_autofree char *day = onward_day_add (today, days_ahead);

  return onward_local_time_new (day, clock);
}

char *
onward_seal_time (OnwardSealUntil until, GDateTime *now, const OnwardDays *days)
{
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  g_autofree char *evening = onward_local_time_new (today, days->evening);
  int to_saturday = (SATURDAY - onward_day_weekday (today) + 7) % 7;

  switch (until)
    {
    case ONWARD_SEAL_EVENING:
      return g_strcmp0 (evening, this_minute) > 0 ? g_steal_pointer (&evening) : NULL;
    case ONWARD_SEAL_MORNING:
      return time_on (today, 1, days->morning);
    case ONWARD_SEAL_SATURDAY:
      return time_on (today, to_saturday == 0 ? 7 : to_saturday, days->morning);
    case ONWARD_SEAL_DAY:
    default:
      return NULL;
    }
}

const char *
onward_seal_label (OnwardSealUntil until)
{
  switch (until)
    {
    case ONWARD_SEAL_EVENING:
      return C_("sealed until", "this evening");
    case ONWARD_SEAL_MORNING:
      return C_("sealed until", "tomorrow morning");
    case ONWARD_SEAL_SATURDAY:
      return C_("sealed until", "Saturday");
    case ONWARD_SEAL_DAY:
    default:
      return C_("sealed until", "another day");
    }
}

gboolean
onward_seal_is_ripe (OnwardFeedback *feedback, GDateTime *now)
{
  g_autofree char *this_minute = onward_local_time_from_date_time (now);

  return g_strcmp0 (onward_record_get_text (ONWARD_RECORD (feedback), ONWARD_FEEDBACK_OPENS), this_minute) <= 0;
}

void
onward_seal_break (OnwardFeedback *feedback, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (feedback);

  if (onward_record_get_number (record, ONWARD_FEEDBACK_STATE) != ONWARD_FEEDBACK_STATE_SEALED)
    return;
  onward_record_set_text (record, ONWARD_FEEDBACK_WORDS, onward_record_get_text (record, ONWARD_FEEDBACK_SEALED));
  onward_record_set_text (record, ONWARD_FEEDBACK_SEALED, "");
  onward_record_set_number (record, ONWARD_FEEDBACK_STATE, ONWARD_FEEDBACK_STATE_RECEIVED);
  if (*onward_record_get_text (record, ONWARD_FEEDBACK_RECEIVED_ON) == '\0')
    onward_record_set_text (record, ONWARD_FEEDBACK_RECEIVED_ON, today);
}

/* Its words are discreet by themselves: nothing of what is sealed is in them. */
OnwardFollowUp *
onward_seal_remind (OnwardFeedback *feedback, OnwardFollowUp *before)
{
  OnwardRecord *record = ONWARD_RECORD (feedback);
  const char *opens = onward_record_get_text (record, ONWARD_FEEDBACK_OPENS);
  OnwardRecord *follow_up;

  follow_up = before != NULL ? onward_record_dup_draft (ONWARD_RECORD (before))
                             : ONWARD_RECORD (onward_follow_up_new (_("Open your sealed feedback, when you are ready"), opens));
  onward_record_set_number (follow_up, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_SEALED);
  onward_record_set_number (follow_up, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_OPEN);
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_DUE, opens);
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_FEEDBACK, onward_record_get_uid (record));
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_APPLICATION, onward_record_get_text (record, ONWARD_FEEDBACK_APPLICATION));
  return ONWARD_FOLLOW_UP (follow_up);
}
