/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_SKILL_STANDING_UNKNOWN,
  ONWARD_SKILL_STANDING_HAVE,
  ONWARD_SKILL_STANDING_LEARNING,
  ONWARD_SKILL_STANDING_NOT_FOR_ME,
} OnwardSkillStanding;

typedef enum
{
  ONWARD_SKILL_NAME,
  ONWARD_SKILL_STANDING,
  ONWARD_SKILL_ALIASES,  /* other words for it */
  ONWARD_SKILL_GOAL,
  ONWARD_SKILL_N_FIELDS,
} OnwardSkillField;

#define ONWARD_TYPE_SKILL_STANDING (onward_skill_standing_get_type ())
GType onward_skill_standing_get_type (void);

/**
 * OnwardSkill:
 * Where the person stands with a skill that postings, feedback or debriefs ask for.
 */
#define ONWARD_TYPE_SKILL (onward_skill_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkill, onward_skill, ONWARD, SKILL, OnwardRecord)

extern const OnwardRecordType onward_skill_type;

G_END_DECLS
