/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardSkillsView:
 * What postings, feedback and debriefs ask for, counted, and where the person stands with each.
 *
 * Actions: "skills.new", "skills.goal" (the one on show becomes a goal, or its goal opens),
 * "skills.remove", "skills.back".
 */
#define ONWARD_TYPE_SKILLS_VIEW (onward_skills_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkillsView, onward_skills_view, ONWARD, SKILLS_VIEW, OnwardSection)

G_END_DECLS
