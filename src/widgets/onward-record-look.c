/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record-look.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *type;
  const char *icon;
  const char *heading;
} Look;

static const Look looks[] = {
  { "entry", "onward-journal-symbolic", N_("Journal") },
  { "job-application", "onward-applications-symbolic", N_("Applications") },
  { "interview", "onward-interviews-symbolic", N_("Interviews") },
  { "follow-up", "onward-today-symbolic", N_("Follow-Ups") },
  { "contact", "onward-contacts-symbolic", N_("Contacts") },
  { "plan", "onward-today-symbolic", N_("Plans") },
  { "search-profile", "onward-goals-symbolic", N_("What You Are Looking For") },
  { "review", "onward-interviews-symbolic", N_("Debriefs") },
  { "story", "onward-interviews-symbolic", N_("Stories") },
  { "question", "onward-interviews-symbolic", N_("Questions") },
  { "practice", "onward-interviews-symbolic", N_("Practice") },
  { "checklist-item", "onward-interviews-symbolic", N_("Checklist") },
  { "goal", "onward-goals-symbolic", N_("Goals") },
  { "lesson", "onward-goals-symbolic", N_("Lessons") },
  { "skill", "onward-goals-symbolic", N_("Skills") },
  { "feedback", "onward-applications-symbolic", N_("Feedback") },
  { "letter", "onward-contacts-symbolic", N_("Letters") },
  { "letter-template", "onward-contacts-symbolic", N_("Letter Templates") },
  { "company", "onward-applications-symbolic", N_("Employers") },
  { "pastime", "onward-activity-symbolic", N_("What Helps You") },
  { "own-prompt", "onward-journal-symbolic", N_("Your Prompts") },
  { "own-trap", "onward-thought-symbolic", N_("Your Thinking Traps") },
  { "help-line", "onward-contacts-symbolic", N_("Help Lines") },
};

static const Look *
look_of (const OnwardRecordType *type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if (g_str_equal (looks[i].type, type->name))
        return &looks[i];
    }
  g_return_val_if_reached (&looks[0]);
}

const char *
onward_record_icon (const OnwardRecordType *type)
{
  return look_of (type)->icon;
}

const char *
onward_record_heading (const OnwardRecordType *type)
{
  return _(look_of (type)->heading);
}
