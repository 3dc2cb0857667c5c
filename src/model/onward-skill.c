/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_SKILL_NAME] = { "name", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE | ONWARD_FIELD_INDEXED },
  [ONWARD_SKILL_STANDING] = { "standing", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_skill_standing_get_type },
  [ONWARD_SKILL_ALIASES] = { "aliases", ONWARD_FIELD_TAGS, 3 },
  [ONWARD_SKILL_GOAL] = { "goal", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "goal" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_SKILL_N_FIELDS);

const OnwardRecordType onward_skill_type = {
  .name = "skill",
  .table = "skill",
  .since = 3,
  .get_type = onward_skill_get_type,
  .fields = fields,
  .n_fields = ONWARD_SKILL_N_FIELDS,
  .title = ONWARD_SKILL_NAME,
  .untitled = NC_("record", "New skill"),
};

ONWARD_DEFINE_RECORD (OnwardSkill, onward_skill)

G_DEFINE_ENUM_TYPE (OnwardSkillStanding, onward_skill_standing,
                    G_DEFINE_ENUM_VALUE (ONWARD_SKILL_STANDING_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SKILL_STANDING_HAVE, "have"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SKILL_STANDING_LEARNING, "learning"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SKILL_STANDING_NOT_FOR_ME, "not-for-me"))
