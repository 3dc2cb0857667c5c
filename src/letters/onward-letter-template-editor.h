/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardLetterTemplateEditor:
 * Where a template of the person's own is changed.
 */
#define ONWARD_TYPE_LETTER_TEMPLATE_EDITOR (onward_letter_template_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterTemplateEditor, onward_letter_template_editor, ONWARD, LETTER_TEMPLATE_EDITOR, OnwardEditor)

G_END_DECLS
