/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-widgets.h"

#include "onward-browser.h"
#include "onward-checklist-item.h"
#include "onward-checklist.h"
#include "onward-choice-row.h"
#include "onward-clock-entry.h"
#include "onward-company.h"
#include "onward-contact-row.h"
#include "onward-contact.h"
#include "onward-day-button.h"
#include "onward-day-row.h"
#include "onward-editor.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-feelings.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-header.h"
#include "onward-heading.h"
#include "onward-help-line.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-lesson.h"
#include "onward-letter-template.h"
#include "onward-letter.h"
#include "onward-mood.h"
#include "onward-notes.h"
#include "onward-own-prompt.h"
#include "onward-own-trap.h"
#include "onward-panes.h"
#include "onward-pastime.h"
#include "onward-people-group.h"
#include "onward-pick-row.h"
#include "onward-plan.h"
#include "onward-practice.h"
#include "onward-question.h"
#include "onward-proof-shelf.h"
#include "onward-record-link.h"
#include "onward-review.h"
#include "onward-row-layout.h"
#include "onward-save-status.h"
#include "onward-search-profile.h"
#include "onward-section.h"
#include "onward-skill.h"
#include "onward-sting.h"
#include "onward-story.h"
#include "onward-tags-row.h"
#include "onward-time-row.h"
#include "onward-views.h"
#include "onward-wrap-layout.h"

static void
ensure_widgets (void)
{
  g_type_ensure (ONWARD_TYPE_BROWSER);
  g_type_ensure (ONWARD_TYPE_CHECKLIST);
  g_type_ensure (ONWARD_TYPE_CHOICE_ROW);
  g_type_ensure (ONWARD_TYPE_CLOCK_ENTRY);
  g_type_ensure (ONWARD_TYPE_CONTACT_ROW);
  g_type_ensure (ONWARD_TYPE_DAY_BUTTON);
  g_type_ensure (ONWARD_TYPE_DAY_ROW);
  g_type_ensure (ONWARD_TYPE_EDITOR);
  g_type_ensure (ONWARD_TYPE_FEELINGS);
  g_type_ensure (ONWARD_TYPE_HEADER);
  g_type_ensure (ONWARD_TYPE_HEADING);
  g_type_ensure (ONWARD_TYPE_MOOD);
  g_type_ensure (ONWARD_TYPE_NOTES);
  g_type_ensure (ONWARD_TYPE_PANES);
  g_type_ensure (ONWARD_TYPE_PEOPLE_GROUP);
  g_type_ensure (ONWARD_TYPE_PICK_ROW);
  g_type_ensure (ONWARD_TYPE_PROOF_SHELF);
  g_type_ensure (ONWARD_TYPE_RECORD_LINK);
  g_type_ensure (ONWARD_TYPE_ROW_LAYOUT);
  g_type_ensure (ONWARD_TYPE_SAVE_STATUS);
  g_type_ensure (ONWARD_TYPE_SECTION);
  g_type_ensure (ONWARD_TYPE_STING);
  g_type_ensure (ONWARD_TYPE_TAGS_ROW);
  g_type_ensure (ONWARD_TYPE_TIME_ROW);
  g_type_ensure (ONWARD_TYPE_VIEW_SWITCH);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
}

/* Drafts and choices are named in templates too. */
static void
ensure_model (void)
{
  g_type_ensure (ONWARD_TYPE_CHECKLIST_ITEM);
  g_type_ensure (ONWARD_TYPE_COMPANY);
  g_type_ensure (ONWARD_TYPE_CONTACT);
  g_type_ensure (ONWARD_TYPE_ENTRY);
  g_type_ensure (ONWARD_TYPE_FEEDBACK);
  g_type_ensure (ONWARD_TYPE_FOLLOW_UP);
  g_type_ensure (ONWARD_TYPE_GOAL);
  g_type_ensure (ONWARD_TYPE_HELP_LINE);
  g_type_ensure (ONWARD_TYPE_INTERVIEW);
  g_type_ensure (ONWARD_TYPE_JOB_APPLICATION);
  g_type_ensure (ONWARD_TYPE_LESSON);
  g_type_ensure (ONWARD_TYPE_LETTER);
  g_type_ensure (ONWARD_TYPE_LETTER_TEMPLATE);
  g_type_ensure (ONWARD_TYPE_OWN_PROMPT);
  g_type_ensure (ONWARD_TYPE_OWN_TRAP);
  g_type_ensure (ONWARD_TYPE_PASTIME);
  g_type_ensure (ONWARD_TYPE_PLAN);
  g_type_ensure (ONWARD_TYPE_PRACTICE);
  g_type_ensure (ONWARD_TYPE_QUESTION);
  g_type_ensure (ONWARD_TYPE_REVIEW);
  g_type_ensure (ONWARD_TYPE_SEARCH_PROFILE);
  g_type_ensure (ONWARD_TYPE_SKILL);
  g_type_ensure (ONWARD_TYPE_STORY);
  g_type_ensure (ONWARD_TYPE_CHANNEL);
  g_type_ensure (ONWARD_TYPE_CIRCLE);
  g_type_ensure (ONWARD_TYPE_EMPLOYMENT);
  g_type_ensure (ONWARD_TYPE_ENDING);
  g_type_ensure (ONWARD_TYPE_ENTRY_KIND);
  g_type_ensure (ONWARD_TYPE_FEEDBACK_STATE);
  g_type_ensure (ONWARD_TYPE_GOAL_COLUMN);
  g_type_ensure (ONWARD_TYPE_GOAL_KIND);
  g_type_ensure (ONWARD_TYPE_LETTER_STATE);
  g_type_ensure (ONWARD_TYPE_OUTCOME);
  g_type_ensure (ONWARD_TYPE_ROUND);
  g_type_ensure (ONWARD_TYPE_SKILL_STANDING);
  g_type_ensure (ONWARD_TYPE_STAGE);
  g_type_ensure (ONWARD_TYPE_TOLD);
  g_type_ensure (ONWARD_TYPE_URGENCY);
  g_type_ensure (ONWARD_TYPE_WANTED);
  g_type_ensure (ONWARD_TYPE_WOULD);
}

void
onward_widgets_init (void)
{
  ensure_widgets ();
  ensure_model ();
}
