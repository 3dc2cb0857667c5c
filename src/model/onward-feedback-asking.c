/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-asking.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

static const char *
text_of (OnwardFeedback *feedback, OnwardFeedbackField field)
{
  return onward_record_get_text (ONWARD_RECORD (feedback), field);
}

static OnwardFeedbackState
state_of (OnwardFeedback *feedback)
{
  return (OnwardFeedbackState) onward_record_get_number (ONWARD_RECORD (feedback), ONWARD_FEEDBACK_STATE);
}

static OnwardAsking
asking_on (OnwardFeedback *feedback, const char *today)
{
  const char *asked = text_of (feedback, ONWARD_FEEDBACK_ASKED_ON);

  if (*text_of (feedback, ONWARD_FEEDBACK_ASKED_AGAIN_ON) != '\0')
    return ONWARD_ASKING_TWICE;
  if (*asked == '\0')
    return ONWARD_ASKING_OPEN;
  return onward_day_between (asked, today) >= ONWARD_FEEDBACK_ASK_AGAIN_DAYS ? ONWARD_ASKING_AGAIN : ONWARD_ASKING_WAITING;
}

OnwardAsking
onward_feedback_asking (OnwardFeedback *feedback, const char *today)
{
  if (feedback == NULL)
    return ONWARD_ASKING_OPEN;
  switch (state_of (feedback))
    {
    case ONWARD_FEEDBACK_STATE_RECEIVED:
      return ONWARD_ASKING_ANSWERED;
    case ONWARD_FEEDBACK_STATE_SEALED:
      return ONWARD_ASKING_SEALED;
    case ONWARD_FEEDBACK_STATE_NONE:
      return ONWARD_ASKING_SILENT;
    case ONWARD_FEEDBACK_STATE_ASKED:
    default:
      return asking_on (feedback, today);
    }
}

gboolean
onward_feedback_by_agency (OnwardJobApplication *application)
{
  return *onward_record_get_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_AGENCY) != '\0';
}

const char *
onward_feedback_whom (OnwardJobApplication *application)
{
  return onward_record_get_text (ONWARD_RECORD (application), onward_feedback_by_agency (application)
                                                                ? ONWARD_JOB_APPLICATION_AGENCY
                                                                : ONWARD_JOB_APPLICATION_CONTACT);
}

gboolean
onward_feedback_can_ask (OnwardJobApplication *application)
{
  OnwardRecord *record = ONWARD_RECORD (application);

  if (onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE) != ONWARD_STAGE_ENDED ||
      onward_record_get_number (record, ONWARD_JOB_APPLICATION_BRIDGE_CLOSED) != 0)
    return FALSE;
  switch ((OnwardEnding) onward_record_get_number (record, ONWARD_JOB_APPLICATION_ENDING))
    {
    case ONWARD_ENDING_AFTER_SCREENING:
    case ONWARD_ENDING_AFTER_INTERVIEW:
    case ONWARD_ENDING_FINAL_ROUND:
      return TRUE;
    case ONWARD_ENDING_AUTOMATIC:
      return *onward_feedback_whom (application) != '\0';
    case ONWARD_ENDING_NONE:
    case ONWARD_ENDING_NO_ANSWER:
    case ONWARD_ENDING_FROZEN:
    case ONWARD_ENDING_OFFER_WITHDRAWN:
    case ONWARD_ENDING_I_WITHDREW:
    case ONWARD_ENDING_I_DECLINED:
    case ONWARD_ENDING_ACCEPTED:
    default:
      return FALSE;
    }
}

static gboolean
was_asked (OnwardFeedback *before)
{
  return before != NULL && *text_of (before, ONWARD_FEEDBACK_ASKED_ON) != '\0';
}

OnwardFeedback *
onward_feedback_ask (OnwardJobApplication *application, OnwardFeedback *before, const char *const *questions,
                     const char *today)
{
  OnwardRecord *draft = before != NULL ? onward_record_dup_draft (ONWARD_RECORD (before))
                                       : g_object_new (ONWARD_TYPE_FEEDBACK, NULL);

  onward_record_set_number (draft, ONWARD_FEEDBACK_STATE, ONWARD_FEEDBACK_STATE_ASKED);
  onward_record_set_text (draft, was_asked (before) ? ONWARD_FEEDBACK_ASKED_AGAIN_ON : ONWARD_FEEDBACK_ASKED_ON, today);
  if (questions != NULL && *questions != NULL)
    onward_record_set_tags (draft, ONWARD_FEEDBACK_QUESTIONS, questions);
  if (*onward_record_get_text (draft, ONWARD_FEEDBACK_CONTACT) == '\0')
    onward_record_set_text (draft, ONWARD_FEEDBACK_CONTACT, onward_feedback_whom (application));
  onward_record_set_text (draft, ONWARD_FEEDBACK_APPLICATION, onward_record_get_uid (ONWARD_RECORD (application)));
  onward_record_ensure_uid (draft);
  return ONWARD_FEEDBACK (draft);
}

OnwardFeedback *
onward_feedback_let_rest (OnwardFeedback *feedback)
{
  OnwardRecord *draft = onward_record_dup_draft (ONWARD_RECORD (feedback));

  onward_record_set_number (draft, ONWARD_FEEDBACK_STATE, ONWARD_FEEDBACK_STATE_NONE);
  return ONWARD_FEEDBACK (draft);
}

static char *
dup_title (const char *employer)
{
  if (*employer == '\0')
    return g_strdup (_("Ask for feedback once more"));
  /* Translators: %s is an employer. */
  return g_strdup_printf (_("Ask %s for feedback once more"), employer);
}

OnwardFollowUp *
onward_feedback_remind (OnwardFeedback *feedback, OnwardFollowUp *before, const char *employer, const OnwardDays *days)
{
  g_autofree char *day = onward_day_add (text_of (feedback, ONWARD_FEEDBACK_ASKED_ON), ONWARD_FEEDBACK_ASK_AGAIN_DAYS);
  g_autofree char *working = onward_days_is_working (days, day) ? g_strdup (day) : onward_days_next_working (days, day);
  g_autofree char *due = onward_local_time_new (working, days->morning);
  OnwardRecord *draft;

  if (before != NULL)
    draft = onward_record_dup_draft (ONWARD_RECORD (before));
  else
    {
      g_autofree char *title = dup_title (employer);

      draft = ONWARD_RECORD (onward_follow_up_new (title, due));
      onward_record_set_text (draft, ONWARD_FOLLOW_UP_NOTES,
                              _("Once is enough. No answer is common, and then you can let it rest."));
    }
  onward_record_set_number (draft, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_FEEDBACK);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_DUE, due);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_FEEDBACK, onward_record_get_uid (ONWARD_RECORD (feedback)));
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_APPLICATION, text_of (feedback, ONWARD_FEEDBACK_APPLICATION));
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_CONTACT, text_of (feedback, ONWARD_FEEDBACK_CONTACT));
  onward_record_settle (draft);
  return ONWARD_FOLLOW_UP (draft);
}

OnwardFollowUp *
onward_feedback_close (OnwardFeedback *feedback, OnwardFollowUp *follow_up, gint64 now)
{
  gboolean open = onward_record_get_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN;
  gboolean again = *text_of (feedback, ONWARD_FEEDBACK_ASKED_AGAIN_ON) != '\0';
  OnwardFollowUp *draft;

  if (!open || (state_of (feedback) == ONWARD_FEEDBACK_STATE_ASKED && !again))
    return NULL;
  draft = ONWARD_FOLLOW_UP (onward_record_dup_draft (ONWARD_RECORD (follow_up)));
  if (again)
    onward_follow_up_done (draft, now);
  else
    onward_follow_up_drop (draft, now);
  return draft;
}

static char *
say_asked (OnwardFeedback *feedback, const char *who, const char *today)
{
  gboolean again = *text_of (feedback, ONWARD_FEEDBACK_ASKED_AGAIN_ON) != '\0';
  g_autofree char *first = onward_day_say (text_of (feedback, ONWARD_FEEDBACK_ASKED_ON), today);
  g_autofree char *second = onward_day_say (text_of (feedback, ONWARD_FEEDBACK_ASKED_AGAIN_ON), today);

  if (again && *who != '\0')
    /* Translators: a name, then a day as people say it in the middle of a sentence */
    return g_strdup_printf (_("You asked %1$s twice, last %2$s. The rest is not up to you."), who, second);
  if (again)
    return g_strdup_printf (_("You asked twice, last %s. The rest is not up to you."), second);
  if (*who != '\0')
    /* Translators: a name, then a day as people say it in the middle of a sentence */
    return g_strdup_printf (_("You asked %1$s for feedback %2$s."), who, first);
  return g_strdup_printf (_("You asked for feedback %s."), first);
}

char *
onward_feedback_say (OnwardFeedback *feedback, const char *who, GDateTime *now)
{
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *when = NULL;

  switch (onward_feedback_asking (feedback, today))
    {
    case ONWARD_ASKING_WAITING:
    case ONWARD_ASKING_AGAIN:
    case ONWARD_ASKING_TWICE:
      return say_asked (feedback, who, today);
    case ONWARD_ASKING_SILENT:
      return g_strdup (_("No answer, and that is common. It says nothing about you."));
    case ONWARD_ASKING_SEALED:
      when = onward_local_time_say (text_of (feedback, ONWARD_FEEDBACK_OPENS), now);
      /* Translators: %s is a day and a time, as people say them in the middle of a sentence */
      return g_strdup_printf (_("Feedback has come. It is sealed until %s."), when);
    case ONWARD_ASKING_ANSWERED:
      when = onward_day_say (text_of (feedback, ONWARD_FEEDBACK_RECEIVED_ON), today);
      if (*when == '\0')
        return g_strdup (_("Feedback has come."));
      if (*who != '\0')
        /* Translators: a name, then a day as people say it in the middle of a sentence */
        return g_strdup_printf (_("%1$s answered %2$s."), who, when);
      return g_strdup_printf (_("Feedback came %s."), when);
    case ONWARD_ASKING_OPEN:
    default:
      return g_strdup (_("One polite question may bring an answer. Whatever comes back, you asked."));
    }
}
