/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-story.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardStoryBank:
 * All stories of the diary (the newest 500), kept true to it; for what looks at them together.
 *
 * Signal: "changed".
 */
#define ONWARD_TYPE_STORY_BANK (onward_story_bank_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoryBank, onward_story_bank, ONWARD, STORY_BANK, GObject)

OnwardStoryBank *onward_story_bank_new         (OnwardWorkspace *workspace);
/* Of OnwardStory; NULL before the answer has come. */
GPtrArray       *onward_story_bank_get_stories (OnwardStoryBank *self);

G_END_DECLS
