/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goals-section.h"

#include <glib/gi18n-lib.h>

#include "onward-board-view.h"
#include "onward-goal.h"
#include "onward-lesson.h"
#include "onward-lessons-view.h"
#include "onward-search-profile.h"
#include "onward-skill.h"
#include "onward-skills-view.h"
#include "onward-wants-view.h"

struct _OnwardGoalsSection
{
  OnwardViews parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardGoalsSection, onward_goals_section, ONWARD_TYPE_VIEWS)

static const OnwardViewInfo views[] = {
  {
    .name = "board",
    .title = NC_("view", "Board"),
    .get_type = onward_board_view_get_type,
    .types = { &onward_goal_type },
  },
  {
    .name = "lessons",
    .title = NC_("view", "Lessons"),
    .get_type = onward_lessons_view_get_type,
    .types = { &onward_lesson_type },
  },
  {
    .name = "skills",
    .title = NC_("view", "Skills"),
    .get_type = onward_skills_view_get_type,
    .types = { &onward_skill_type },
  },
  {
    .name = "wants",
    .title = NC_("view", "Wants"),
    .get_type = onward_wants_view_get_type,
    .types = { &onward_search_profile_type },
  },
};

static void
onward_goals_section_class_init (OnwardGoalsSectionClass *klass)
{
}

static void
onward_goals_section_init (OnwardGoalsSection *self)
{
  onward_section_set_title (ONWARD_SECTION (self), _("Goals"));
  onward_views_set_up (ONWARD_VIEWS (self), views, G_N_ELEMENTS (views));
}
