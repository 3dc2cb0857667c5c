/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-lead.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-lesson.h"
#include "onward-question.h"
#include "onward-time.h"

const OnwardRecordType *
onward_lead_type (OnwardLead lead)
{
  switch (lead)
    {
    case ONWARD_LEAD_LESSON:
      return &onward_lesson_type;
    case ONWARD_LEAD_GOAL:
      return &onward_goal_type;
    case ONWARD_LEAD_CARD:
      return &onward_question_type;
    case ONWARD_LEAD_PROOF:
      return &onward_entry_type;
    case ONWARD_N_LEADS:
    default:
      g_return_val_if_reached (NULL);
    }
}

const char *
onward_lead_made (OnwardLead lead)
{
  switch (lead)
    {
    case ONWARD_LEAD_LESSON:
      return _("Kept as a lesson");
    case ONWARD_LEAD_GOAL:
      return _("Kept as a goal");
    case ONWARD_LEAD_CARD:
      return _("Kept to practise");
    case ONWARD_LEAD_PROOF:
      return _("Kept as a proof");
    case ONWARD_N_LEADS:
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_lead_already (OnwardLead lead)
{
  switch (lead)
    {
    case ONWARD_LEAD_LESSON:
      return _("It is among your lessons already");
    case ONWARD_LEAD_GOAL:
      return _("It is among your goals already");
    case ONWARD_LEAD_CARD:
      return _("It is among your questions to practise already");
    case ONWARD_LEAD_PROOF:
      return _("It is among your proofs already");
    case ONWARD_N_LEADS:
    default:
      g_return_val_if_reached ("");
    }
}

static OnwardRecord *
new_lesson (OnwardRecord *review, OnwardRecord *interview, const OnwardLeadFrom *from, const char *text, const char *now)
{
  OnwardRecord *lesson = g_object_new (ONWARD_TYPE_LESSON, NULL);
  g_autofree char *day = onward_day_of_local_time (now);

  onward_record_set_text (lesson, ONWARD_LESSON_TEXT, text);
  onward_record_set_text (lesson, ONWARD_LESSON_SOURCE, from->source);
  onward_record_set_text (lesson, ONWARD_LESSON_AREA, from->area);
  onward_record_set_text (lesson, ONWARD_LESSON_LEARNED, day);
  onward_record_set_text (lesson, ONWARD_LESSON_REVIEW, onward_record_get_uid (review));
  onward_record_set_text (lesson, ONWARD_LESSON_INTERVIEW, onward_record_get_uid (interview));
  onward_record_set_text (lesson, ONWARD_LESSON_APPLICATION,
                          onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION));
  return lesson;
}

static OnwardRecord *
new_goal (OnwardRecord *review, OnwardRecord *interview, const OnwardLeadFrom *from, const char *text)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, NULL);

  onward_record_set_text (goal, ONWARD_GOAL_TITLE, text);
  onward_record_set_text (goal, ONWARD_GOAL_SOURCE, from->source);
  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, ONWARD_GOAL_COLUMN_NEXT);
  onward_record_set_text (goal, ONWARD_GOAL_REVIEW, onward_record_get_uid (review));
  onward_record_set_text (goal, ONWARD_GOAL_INTERVIEW, onward_record_get_uid (interview));
  onward_record_set_text (goal, ONWARD_GOAL_APPLICATION,
                          onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION));
  return goal;
}

static OnwardRecord *
new_card (OnwardRecord *interview, const OnwardLeadFrom *from, const char *text)
{
  OnwardRecord *question = g_object_new (ONWARD_TYPE_QUESTION, NULL);

  onward_record_set_text (question, ONWARD_QUESTION_TEXT, text);
  onward_record_set_text (question, ONWARD_QUESTION_ANSWER, from->answer);
  onward_record_set_number (question, ONWARD_QUESTION_FLAGGED, TRUE);
  onward_record_set_text (question, ONWARD_QUESTION_INTERVIEW, onward_record_get_uid (interview));
  return question;
}

static OnwardRecord *
new_proof (OnwardRecord *interview, const char *text, const char *now)
{
  OnwardRecord *proof = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_PROOF, now));

  onward_record_set_text (proof, ONWARD_ENTRY_TEXT, text);
  onward_record_set_text (proof, ONWARD_ENTRY_INTERVIEW, onward_record_get_uid (interview));
  onward_record_set_text (proof, ONWARD_ENTRY_APPLICATION,
                          onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION));
  return proof;
}

OnwardRecord *
onward_lead_new (OnwardLead lead, OnwardReview *review, OnwardInterview *interview, const OnwardLeadFrom *from,
                 const char *now)
{
  g_autofree char *text = g_strstrip (g_strdup (from->text));

  if (*text == '\0')
    return NULL;
  switch (lead)
    {
    case ONWARD_LEAD_LESSON:
      return new_lesson (ONWARD_RECORD (review), ONWARD_RECORD (interview), from, text, now);
    case ONWARD_LEAD_GOAL:
      return new_goal (ONWARD_RECORD (review), ONWARD_RECORD (interview), from, text);
    case ONWARD_LEAD_CARD:
      return new_card (ONWARD_RECORD (interview), from, text);
    case ONWARD_LEAD_PROOF:
      return new_proof (ONWARD_RECORD (interview), text, now);
    case ONWARD_N_LEADS:
    default:
      g_return_val_if_reached (NULL);
    }
}
