/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardQuestionEditor:
 * A question of the deck: its words, what kind it is, and notes on a good answer.
 */
#define ONWARD_TYPE_QUESTION_EDITOR (onward_question_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardQuestionEditor, onward_question_editor, ONWARD, QUESTION_EDITOR, OnwardEditor)

G_END_DECLS
