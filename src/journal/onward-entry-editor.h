/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-entry.h"

G_BEGIN_DECLS

/**
 * OnwardEntryEditor:
 * The page of one entry: when it was, the question it answers, the text, and below it what one tap
 * adds: mood, feelings, tags, what it belongs to.
 *
 * Properties: focused (nothing is shown but the text and what belongs right to it).
 */
#define ONWARD_TYPE_ENTRY_EDITOR (onward_entry_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryEditor, onward_entry_editor, ONWARD, ENTRY_EDITOR, OnwardEditor)

void onward_entry_editor_write (OnwardEntryEditor *self);

G_END_DECLS
