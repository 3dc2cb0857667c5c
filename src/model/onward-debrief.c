/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-debrief.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

#define MINUTES_AFTER 60

/* Returns: (transfer full): a local time, "" while the interview has none. */
char *
onward_debrief_due (OnwardInterview *interview)
{
  OnwardRecord *record = ONWARD_RECORD (interview);
  const char *starts = onward_record_get_text (record, ONWARD_INTERVIEW_STARTS);
  int minutes = (int) onward_record_get_number (record, ONWARD_INTERVIEW_MINUTES);

  if (*starts == '\0')
    return g_strdup ("");
  return onward_local_time_add_minutes (starts, minutes + MINUTES_AFTER);
}

static char *
dup_title (OnwardInterview *interview, const char *employer)
{
  if (*employer != '\0')
    /* Translators: a step of the person's own; %s is an employer. */
    return g_strdup_printf (_("Look back at the interview with %s while it is fresh"), employer);
  if (onward_record_get_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_ROUND) == ONWARD_ROUND_MOCK)
    return g_strdup (_("Look back at the practice interview while it is fresh"));
  return g_strdup (_("Look back at the interview while it is fresh"));
}

static OnwardFollowUp *
make (OnwardInterview *interview, const char *employer, const char *due)
{
  g_autofree char *title = dup_title (interview, employer);
  OnwardFollowUp *made = onward_follow_up_new (title, due);
  OnwardRecord *record = ONWARD_RECORD (made);

  onward_record_set_number (record, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_DEBRIEF);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_INTERVIEW, onward_record_get_uid (ONWARD_RECORD (interview)));
  onward_record_set_text (record, ONWARD_FOLLOW_UP_APPLICATION,
                          onward_record_get_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_APPLICATION));
  return made;
}

/**
 * onward_debrief_settle:
 * @interview: as it stands in the diary
 * @existing: (nullable): its reminder, in whatever state
 * @employer: what the employer is called, "" when there is none
 * @now: the local time
 * @moment: the same in Unix seconds
 *
 * One that was done, let go or put off by the person stays as they left it, unless the interview
 * moved.  Nothing is made for what lies behind.
 *
 * Returns: (transfer full) (nullable): the reminder as it is to be saved; NULL when nothing changes
 */
OnwardFollowUp *
onward_debrief_settle (OnwardInterview *interview,
                       OnwardFollowUp  *existing,
                       const char      *employer,
                       const char      *now,
                       gint64           moment)
{
  g_autofree char *due = onward_debrief_due (interview);
  OnwardRecord *record = ONWARD_RECORD (existing);
  OnwardFollowUp *changed;

  if (existing == NULL)
    return g_strcmp0 (due, now) > 0 ? make (interview, employer, due) : NULL;
  if (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) != ONWARD_FOLLOW_UP_OPEN ||
      g_str_equal (onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE), due))
    return NULL;
  changed = g_object_new (ONWARD_TYPE_FOLLOW_UP, NULL);
  onward_record_copy_from (ONWARD_RECORD (changed), record);
  if (*due == '\0')
    onward_follow_up_drop (changed, moment);
  else
    {
      onward_record_set_text (ONWARD_RECORD (changed), ONWARD_FOLLOW_UP_DUE, due);
      onward_record_set_text (ONWARD_RECORD (changed), ONWARD_FOLLOW_UP_LATER_UNTIL, "");
    }
  return changed;
}
