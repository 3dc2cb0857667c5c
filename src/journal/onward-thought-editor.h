/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-entry.h"

G_BEGIN_DECLS

/**
 * OnwardThoughtEditor:
 * The page of a thought record, one step at a time: the thought, the traps in it, what speaks for it
 * and against it, a fairer thought, and how it feels then.  It can be left at any step and gone on
 * with later; once gone through, it is a page to read.
 */
#define ONWARD_TYPE_THOUGHT_EDITOR (onward_thought_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtEditor, onward_thought_editor, ONWARD, THOUGHT_EDITOR, OnwardEditor)

void onward_thought_editor_write (OnwardThoughtEditor *self);

G_END_DECLS
