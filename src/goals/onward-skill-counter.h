/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-skill-count.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSkillCounter:
 * Counts what skills are asked for, away from the interface, and again when something that it counts
 * has changed; while it is not active it rests.
 *
 * Signal: "counted": there is a new survey.
 */
#define ONWARD_TYPE_SKILL_COUNTER (onward_skill_counter_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkillCounter, onward_skill_counter, ONWARD, SKILL_COUNTER, GObject)

OnwardSkillCounter *onward_skill_counter_new        (OnwardWorkspace *workspace);
void                onward_skill_counter_set_active (OnwardSkillCounter *self, gboolean active);
/* Returns: (transfer none) (nullable): until it is counted anew. */
OnwardSkillSurvey  *onward_skill_counter_get_survey (OnwardSkillCounter *self);

G_END_DECLS
