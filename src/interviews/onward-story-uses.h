/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-story.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardStoryUses:
 * The interviews in which a story was told, with a row to add one.
 *
 * Properties: story (the draft), worn (why it may rest, "" while there is no reason; read only).
 */
#define ONWARD_TYPE_STORY_USES (onward_story_uses_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoryUses, onward_story_uses, ONWARD, STORY_USES, AdwPreferencesGroup)

void onward_story_uses_set_workspace (OnwardStoryUses *self, OnwardWorkspace *workspace);

G_END_DECLS
