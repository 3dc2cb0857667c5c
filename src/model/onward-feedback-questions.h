/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review.h"

G_BEGIN_DECLS

/* How many questions somebody gladly answers. */
#define ONWARD_FEEDBACK_N_QUESTIONS 3

/* What to ask an employer about, concretely: what went worst by the person's own debriefs first, then
 * what one can always ask.
 * @reviews: (nullable): the debriefs of one application, newest first
 * @language: of the letter, "en" or "de"; English for any other
 * Returns: (transfer container): ONWARD_FEEDBACK_N_QUESTIONS strings that stay. */
GPtrArray *onward_feedback_questions (GPtrArray *reviews, const char *language);

G_END_DECLS
