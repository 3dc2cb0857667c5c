/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-widgets.h"

#include "onward-browser.h"
#include "onward-checklist.h"
#include "onward-choice-row.h"
#include "onward-clock-entry.h"
#include "onward-contact.h"
#include "onward-day-button.h"
#include "onward-day-row.h"
#include "onward-editor.h"
#include "onward-entry.h"
#include "onward-feelings.h"
#include "onward-follow-up.h"
#include "onward-header.h"
#include "onward-heading.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-mood.h"
#include "onward-notes.h"
#include "onward-panes.h"
#include "onward-plan.h"
#include "onward-record-link.h"
#include "onward-row-layout.h"
#include "onward-save-status.h"
#include "onward-search-profile.h"
#include "onward-section.h"
#include "onward-sting.h"
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
  g_type_ensure (ONWARD_TYPE_DAY_BUTTON);
  g_type_ensure (ONWARD_TYPE_DAY_ROW);
  g_type_ensure (ONWARD_TYPE_EDITOR);
  g_type_ensure (ONWARD_TYPE_FEELINGS);
  g_type_ensure (ONWARD_TYPE_HEADER);
  g_type_ensure (ONWARD_TYPE_HEADING);
  g_type_ensure (ONWARD_TYPE_MOOD);
  g_type_ensure (ONWARD_TYPE_NOTES);
  g_type_ensure (ONWARD_TYPE_PANES);
  g_type_ensure (ONWARD_TYPE_RECORD_LINK);
  g_type_ensure (ONWARD_TYPE_ROW_LAYOUT);
  g_type_ensure (ONWARD_TYPE_SAVE_STATUS);
  g_type_ensure (ONWARD_TYPE_SECTION);
  g_type_ensure (ONWARD_TYPE_STING);
  g_type_ensure (ONWARD_TYPE_TAGS_ROW);
  g_type_ensure (ONWARD_TYPE_TIME_ROW);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
}

/* Drafts and choices are named in templates too. */
static void
ensure_model (void)
{
  g_type_ensure (ONWARD_TYPE_CONTACT);
  g_type_ensure (ONWARD_TYPE_ENTRY);
  g_type_ensure (ONWARD_TYPE_FOLLOW_UP);
  g_type_ensure (ONWARD_TYPE_INTERVIEW);
  g_type_ensure (ONWARD_TYPE_JOB_APPLICATION);
  g_type_ensure (ONWARD_TYPE_PLAN);
  g_type_ensure (ONWARD_TYPE_SEARCH_PROFILE);
  g_type_ensure (ONWARD_TYPE_CHANNEL);
  g_type_ensure (ONWARD_TYPE_CIRCLE);
  g_type_ensure (ONWARD_TYPE_EMPLOYMENT);
  g_type_ensure (ONWARD_TYPE_ENDING);
  g_type_ensure (ONWARD_TYPE_ENTRY_KIND);
  g_type_ensure (ONWARD_TYPE_ROUND);
  g_type_ensure (ONWARD_TYPE_STAGE);
  g_type_ensure (ONWARD_TYPE_TOLD);
  g_type_ensure (ONWARD_TYPE_WOULD);
  g_type_ensure (ONWARD_TYPE_VIEW_SWITCH);
}

void
onward_widgets_init (void)
{
  ensure_widgets ();
  ensure_model ();
}
