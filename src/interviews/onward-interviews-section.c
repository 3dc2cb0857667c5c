/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interviews-section.h"

#include <glib/gi18n-lib.h>

#include "onward-interview.h"
#include "onward-interviews-view.h"
#include "onward-practice-view.h"
#include "onward-question.h"
#include "onward-review.h"
#include "onward-stories-view.h"
#include "onward-story.h"

struct _OnwardInterviewsSection
{
  OnwardViews parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardInterviewsSection, onward_interviews_section, ONWARD_TYPE_VIEWS)

static const OnwardViewInfo views[] = {
  {
    .name = "interviews",
    .title = NC_("view", "Interviews"),
    .get_type = onward_interviews_view_get_type,
    .types = { &onward_interview_type, &onward_review_type },
  },
  {
    .name = "stories",
    .title = NC_("view", "Stories"),
    .get_type = onward_stories_view_get_type,
    .types = { &onward_story_type },
  },
  {
    .name = "practice",
    .title = NC_("view", "Practice"),
    .get_type = onward_practice_view_get_type,
    .types = { &onward_question_type },
  },
};

static void
onward_interviews_section_class_init (OnwardInterviewsSectionClass *klass)
{
}

static void
onward_interviews_section_init (OnwardInterviewsSection *self)
{
  onward_section_set_title (ONWARD_SECTION (self), _("Interviews"));
  onward_views_set_up (ONWARD_VIEWS (self), views, G_N_ELEMENTS (views));
}
