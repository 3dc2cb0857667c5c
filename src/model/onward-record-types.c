/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record-types.h"

#include <string.h>

#include "onward-checklist-item.h"
#include "onward-company.h"
#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-help-line.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-lesson.h"
#include "onward-letter-template.h"
#include "onward-letter.h"
#include "onward-own-prompt.h"
#include "onward-own-trap.h"
#include "onward-pastime.h"
#include "onward-plan.h"
#include "onward-practice.h"
#include "onward-question.h"
#include "onward-review.h"
#include "onward-search-profile.h"
#include "onward-skill.h"
#include "onward-story.h"

/* The one table that names every type.  Those that others refer to stand first. */
static const OnwardRecordType *const types[] = {
  &onward_search_profile_type,
  &onward_pastime_type,
  &onward_own_prompt_type,
  &onward_own_trap_type,
  &onward_help_line_type,
  &onward_company_type,
  &onward_contact_type,
  &onward_plan_type,
  &onward_job_application_type,
  &onward_interview_type,
  &onward_review_type,
  &onward_checklist_item_type,
  &onward_story_type,
  &onward_question_type,
  &onward_practice_type,
  &onward_feedback_type,
  &onward_lesson_type,
  &onward_goal_type,
  &onward_skill_type,
  &onward_letter_template_type,
  &onward_letter_type,
  &onward_entry_type,
  &onward_follow_up_type,
  NULL,
};

/* Returns: (transfer none): all types, NULL-terminated. */
const OnwardRecordType *const *
onward_record_types (void)
{
  return types;
}

/* Returns: the version of what records can say.  It stays behind that of the schema where a step
 * changed only how they are kept. */
int
onward_record_types_version (void)
{
  int version = 0;

  for (gsize t = 0; types[t] != NULL; t++)
    {
      version = MAX (version, types[t]->since);
      for (guint i = 0; i < types[t]->n_fields; i++)
        version = MAX (version, types[t]->fields[i].since);
    }
  return version;
}

/* Returns: the type of that name, or NULL. */
const OnwardRecordType *
onward_record_type_find (const char *name)
{
  for (gsize i = 0; types[i] != NULL; i++)
    {
      if (g_strcmp0 (types[i]->name, name) == 0)
        return types[i];
    }
  return NULL;
}

/* Returns: the index of the field of that name, or n_fields. */
guint
onward_record_type_field (const OnwardRecordType *type, const char *name)
{
  guint i;

  for (i = 0; i < type->n_fields; i++)
    {
      if (strcmp (type->fields[i].name, name) == 0)
        break;
    }
  return i;
}
