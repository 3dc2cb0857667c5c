/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-today-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPromptCard:
 * The question of the day, and a button to write about it.  Hidden by the person's preference.
 */
#define ONWARD_TYPE_PROMPT_CARD (onward_prompt_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPromptCard, onward_prompt_card, ONWARD, PROMPT_CARD, GtkWidget)

/* Once, before use. */
void onward_prompt_card_set_up (OnwardPromptCard *self, OnwardWorkspace *workspace, OnwardTodayDiary *diary);

G_END_DECLS
