/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-story-bank.h"

G_BEGIN_DECLS

/**
 * OnwardStoryCoverage:
 * A window: which story is good for which kind of question, as a table, with the gaps named above it.
 *
 * Signals: "wanted" (id of a group): a story for that kind of question is to be written; "opened"
 * (OnwardRecord): that story is to be shown.  It closes by itself.
 */
#define ONWARD_TYPE_STORY_COVERAGE (onward_story_coverage_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoryCoverage, onward_story_coverage, ONWARD, STORY_COVERAGE, AdwWindow)

GtkWindow *onward_story_coverage_new (OnwardStoryBank *bank);

G_END_DECLS
