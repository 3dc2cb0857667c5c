/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardStoryEditor:
 * A story, part by part; which questions it is good for; where and when it was told.
 */
#define ONWARD_TYPE_STORY_EDITOR (onward_story_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoryEditor, onward_story_editor, ONWARD, STORY_EDITOR, OnwardEditor)

G_END_DECLS
