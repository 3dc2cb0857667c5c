/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardLessonEditor:
 * One sentence learnt, where it came from, and whether it goes on prep sheets.
 */
#define ONWARD_TYPE_LESSON_EDITOR (onward_lesson_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLessonEditor, onward_lesson_editor, ONWARD, LESSON_EDITOR, OnwardEditor)

G_END_DECLS
