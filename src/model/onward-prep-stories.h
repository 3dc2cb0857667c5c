/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-prep.h"
#include "onward-story.h"

G_BEGIN_DECLS

/* Which stories to tell in an interview: those that show a skill which the posting asks for, and those
 * that answer kinds of questions which no story answered there yet.  One that they heard already
 * comes last. */

/* Returns: (transfer full): at most three, an array that unrefs. */
GPtrArray *onward_prep_pick_stories (const OnwardPrepFrom *from);

/* Returns: (transfer full): the skills it shows that are asked for, then the kinds of questions it is
 * good for; or that they heard it. */
char      *onward_prep_story_say_why (OnwardRecord *story, const OnwardPrepFrom *from);

G_END_DECLS
