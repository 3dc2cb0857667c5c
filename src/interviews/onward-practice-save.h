/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-practice.h"
#include "onward-question.h"
#include "onward-story.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* Keeps one answer that was said aloud, with what it leaves with the question and (NULL for none)
 * the shared story, all at once and to be taken back at once.  @question: a draft. */
void onward_practice_keep (OnwardWorkspace *workspace, OnwardPractice *practice, OnwardQuestion *question,
                           OnwardStory *story);
/* Saves the changed @draft of a question that was @before (NULL while nothing was kept about it);
 * @title says what was done, in a toast with Undo. */
void onward_practice_change (OnwardWorkspace *workspace, OnwardQuestion *before, OnwardQuestion *draft,
                             const char *title);

G_END_DECLS
