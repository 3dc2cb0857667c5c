/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-row.h"

G_BEGIN_DECLS

/**
 * OnwardLessonRow:
 * A lesson in the list: whether it stands first on prep sheets, or is learnt for good, in words too.
 */
#define ONWARD_TYPE_LESSON_ROW (onward_lesson_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLessonRow, onward_lesson_row, ONWARD, LESSON_ROW, OnwardRecordRow)

G_END_DECLS
