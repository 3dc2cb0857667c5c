/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLessonMerging:
 * The window in which another lesson is chosen that says the same: the two become one, with the words
 * of both, and what led to the other leads to it.  One undo takes it back.
 */
#define ONWARD_TYPE_LESSON_MERGING (onward_lesson_merging_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLessonMerging, onward_lesson_merging, ONWARD, LESSON_MERGING, AdwWindow)

GtkWindow *onward_lesson_merging_new (OnwardWorkspace *workspace, OnwardRecord *lesson);

G_END_DECLS
