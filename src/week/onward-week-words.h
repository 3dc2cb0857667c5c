/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardWeekWords:
 * A few words on the week, kept in the journal as they are typed.
 */
#define ONWARD_TYPE_WEEK_WORDS (onward_week_words_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWeekWords, onward_week_words, ONWARD, WEEK_WORDS, OnwardEditor)

/* Opens what was written these days already, so that one can go on with it. */
void onward_week_words_open (OnwardWeekWords *self);

G_END_DECLS
