/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-story.h"

G_BEGIN_DECLS

/**
 * OnwardStoryPart:
 * One part of a story as it is written: its words, how long they take aloud, and perhaps a hint.
 *
 * Properties: story (the draft), part (name of its field), label,
 * placeholder.
 */
#define ONWARD_TYPE_STORY_PART (onward_story_part_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoryPart, onward_story_part, ONWARD, STORY_PART, GtkWidget)

G_END_DECLS
