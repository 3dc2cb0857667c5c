/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-content.h"
#include "onward-entry.h"

G_BEGIN_DECLS

/* Which question to write about: those that Onward brings along, and the person's own. */

/* What a day is like: @no_day is that of the newest "no" ("" for none), @mood the last one said
 * today (0 for none), @today "YYYY-MM-DD". */
OnwardPromptWhen onward_prompt_when_of_day  (const char *no_day, int mood, const char *today);
/* The situation that suits an entry of @kind that was begun in @mood. */
OnwardPromptWhen onward_prompt_when_of_kind (OnwardEntryKind kind, int mood);
/* Returns: (nullable): the id (own prompts: the uid) of one that fits, chosen by @turn, and another
 * than @last wherever there is more than one.  @own: OwnPrompts (nullable); retired ones are left
 * out, those without a situation fit any but a plan's step. */
const char      *onward_prompt_choose       (OnwardPromptWhen when, GPtrArray *own, const char *last, guint turn);

G_END_DECLS
