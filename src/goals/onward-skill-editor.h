/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-skill-item.h"

G_BEGIN_DECLS

/**
 * OnwardSkillEditor:
 * A skill: what it is called, where the person stands with it, and who asks for it.
 *
 * Action: "skills.goal" of the view around it makes a goal of it.
 */
#define ONWARD_TYPE_SKILL_EDITOR (onward_skill_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkillEditor, onward_skill_editor, ONWARD, SKILL_EDITOR, OnwardEditor)

/* What is counted for the skill on show; NULL for nothing. */
void onward_skill_editor_show_count (OnwardSkillEditor *self, OnwardSkillItem *item);

G_END_DECLS
