/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-skill-count.h"

G_BEGIN_DECLS

/**
 * OnwardSkillItem:
 * A counted skill as an item of a list.
 *
 * Properties: name.  Signal: "changed": it is counted differently.
 */
#define ONWARD_TYPE_SKILL_ITEM (onward_skill_item_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkillItem, onward_skill_item, ONWARD, SKILL_ITEM, GObject)

/* Takes @count over. */
OnwardSkillItem        *onward_skill_item_new       (OnwardSkillCount *count, const OnwardSkillSurvey *survey);
void                    onward_skill_item_take      (OnwardSkillItem *self, OnwardSkillItem *newer);
const OnwardSkillCount *onward_skill_item_get_count (OnwardSkillItem *self);
/* How many applications say what they ask for; 0 while there are too few for a share. */
guint                   onward_skill_item_get_all   (OnwardSkillItem *self);
const char             *onward_skill_item_get_said  (OnwardSkillItem *self);

G_END_DECLS
