/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sections.h"

#include <glib/gi18n.h>

#include "onward-applications-section.h"
#include "onward-company.h"
#include "onward-contact.h"
#include "onward-contacts-section.h"
#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-goals-section.h"
#include "onward-interview.h"
#include "onward-interviews-section.h"
#include "onward-job-application.h"
#include "onward-journal-section.h"
#include "onward-lesson.h"
#include "onward-plain-section.h"
#include "onward-question.h"
#include "onward-review.h"
#include "onward-search-profile.h"
#include "onward-skill.h"
#include "onward-story.h"
#include "onward-today-section.h"

static const OnwardSectionInfo sections[ONWARD_N_SECTIONS] = {
  {
    .name = "today",
    .title = N_("Today"),
    .icon = "onward-today-symbolic",
    .get_type = onward_today_section_get_type,
  },
  {
    .name = "journal",
    .title = N_("Journal"),
    .icon = "onward-journal-symbolic",
    .get_type = onward_journal_section_get_type,
  },
  {
    .name = "applications",
    .title = N_("Applications"),
    .icon = "onward-applications-symbolic",
    .get_type = onward_applications_section_get_type,
  },
  {
    .name = "interviews",
    .title = N_("Interviews"),
    .icon = "onward-interviews-symbolic",
    .get_type = onward_interviews_section_get_type,
  },
  {
    .name = "goals",
    .title = N_("Goals"),
    .icon = "onward-goals-symbolic",
    .get_type = onward_goals_section_get_type,
  },
  {
    .name = "contacts",
    .title = N_("Contacts"),
    .icon = "onward-contacts-symbolic",
    .get_type = onward_contacts_section_get_type,
  },
  {
    .name = "insights",
    .title = N_("Insights"),
    .icon = "onward-insights-symbolic",
    .words = {
      .heading = N_("What Your Search Tells You"),
      .description = N_("This will be the place for pictures of your search: where applications end, what helps, how "
                        "the sting fades. They are made of what you note on your applications now."),
      .action_label = N_("Go to Applications"),
      .section = "applications",
    },
  },
};

/* Returns: (transfer none): ONWARD_N_SECTIONS of them, in the order of the sidebar. */
const OnwardSectionInfo *
onward_sections (void)
{
  return sections;
}

const OnwardSectionInfo *
onward_sections_find (const char *name)
{
  for (guint i = 0; i < ONWARD_N_SECTIONS; i++)
    {
      if (g_strcmp0 (sections[i].name, name) == 0)
        return &sections[i];
    }
  return NULL;
}

/* Returns: (nullable): the section that shows records of this type. */
const OnwardSectionInfo *
onward_sections_of_type (const OnwardRecordType *type)
{
  if (type == &onward_company_type || type == &onward_contact_type)
    return onward_sections_find ("contacts");
  if (type == &onward_entry_type)
    return onward_sections_find ("journal");
  if (type == &onward_job_application_type)
    return onward_sections_find ("applications");
  if (type == &onward_goal_type || type == &onward_lesson_type || type == &onward_skill_type ||
      type == &onward_search_profile_type)
    return onward_sections_find ("goals");
  if (type == &onward_interview_type || type == &onward_review_type || type == &onward_story_type ||
      type == &onward_question_type)
    return onward_sections_find ("interviews");
  return NULL;
}

const char *
onward_section_info_get_title (const OnwardSectionInfo *info)
{
  return _(info->title);
}

OnwardSection *
onward_section_info_build (const OnwardSectionInfo *info, OnwardWorkspace *workspace)
{
  if (info->get_type != NULL)
    return g_object_new (info->get_type (), "workspace", workspace, NULL);
  return onward_plain_section_new (workspace, info);
}
