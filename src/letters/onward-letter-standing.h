/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-letter.h"

G_BEGIN_DECLS

/* What may be done with a letter now, and the words for it. */

/* Whether the body says anything. */
gboolean onward_letter_has_words (OnwardRecord *letter);

/* Whether it waits out the time after a "no" at @now. */
gboolean onward_letter_is_resting (OnwardRecord *letter, GDateTime *now);

/* Returns: (transfer full): until when it rests, "" when it does not */
char *onward_letter_say_rest (OnwardRecord *letter, GDateTime *now);

/* Returns: (transfer full): when it was sent, "" when it was not; @today: YYYY-MM-DD */
char *onward_letter_say_sent (OnwardRecord *letter, const char *today);

/* Returns: (transfer full): how many gaps there are to fill */
char *onward_letter_say_gaps (guint n_gaps);

/* Returns: (transfer none): in one short line, why it cannot go to the mail program at @now; "" when
 * it can */
const char *onward_letter_find_obstacle (OnwardRecord *letter, guint n_gaps, GDateTime *now);

G_END_DECLS
