/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardThoughtQuestions:
 * What to ask oneself on the way to a fairer thought: the questions of the traps that were ticked,
 * what helped with them before, and a few more to unfold.
 */
#define ONWARD_TYPE_THOUGHT_QUESTIONS (onward_thought_questions_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtQuestions, onward_thought_questions, ONWARD, THOUGHT_QUESTIONS, GtkWidget)

/* @own: of OnwardOwnTrap. */
void onward_thought_questions_show (OnwardThoughtQuestions *self, OnwardStore *store, OnwardEntry *thought, GPtrArray *own);

G_END_DECLS
