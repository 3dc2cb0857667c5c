/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-letter.h"

G_BEGIN_DECLS

/**
 * OnwardLetterEditor:
 * Where a letter is written: what kind first, then its words, with the gaps that are left and what the
 * guard found; from here it goes to the person's mail program, when it may.
 *
 * Actions: "letter.open-mail", "letter.copy", "letter.sent", "letter.not-sent", "letter.no-wait",
 * "letter.next-gap", "letter.to-journal", "letter.keep-template".
 */
#define ONWARD_TYPE_LETTER_EDITOR (onward_letter_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterEditor, onward_letter_editor, ONWARD, LETTER_EDITOR, OnwardEditor)

/* Begins a new letter.  @kind: id, or "" to choose one; @uid: of an application, an interview or a
 * contact, or "". */
void onward_letter_editor_write (OnwardLetterEditor *self, const char *kind, const char *uid);

G_END_DECLS
