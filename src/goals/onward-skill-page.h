/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-skill-item.h"

G_BEGIN_DECLS

/**
 * OnwardSkillPage:
 * One skill, with its editor, and a menu with what else can be done with it.
 *
 * Actions: those of the view around it, "skills.goal" and "skills.remove", which its list has keys for.
 * Signal: "changed": another skill is on show, or this one is called differently.
 */
#define ONWARD_TYPE_SKILL_PAGE (onward_skill_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkillPage, onward_skill_page, ONWARD, SKILL_PAGE, AdwBin)

/* To be called once. */
void          onward_skill_page_set_up     (OnwardSkillPage *self, OnwardWorkspace *workspace);
OnwardEditor *onward_skill_page_get_editor (OnwardSkillPage *self);
/* Shows the skill @uid; when it is gone, and was on show, @name goes on without it ("" for nothing). */
void          onward_skill_page_read       (OnwardSkillPage *self, const char *uid, const char *name);
/* A skill that is not in the diary yet. */
void          onward_skill_page_begin      (OnwardSkillPage *self, const char *name);
/* What is counted for the skill on show; NULL for nothing. */
void          onward_skill_page_show_count (OnwardSkillPage *self, OnwardSkillItem *item);
/* Makes a goal of the skill, or opens the one that @item, what is counted for it (or NULL), has. */
void          onward_skill_page_make_goal  (OnwardSkillPage *self, OnwardSkillItem *item);
/* Returns: whether there was a skill in the diary to let go of. */
gboolean      onward_skill_page_remove     (OnwardSkillPage *self);

G_END_DECLS
