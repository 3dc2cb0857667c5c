/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"

G_BEGIN_DECLS

/* Whether somebody has been low for two weeks, so that it is time to speak of help: no diagnosis, no
 * score, and nothing that is kept.
 *
 * The rule, over the moods said in the 14 days that end today: a day's mood is the best one said on
 * it; at least five days have one; the first and the last of them are ten days apart or more, so
 * that it is no single bad week; none of them is better than "so-so"; at least two thirds of them
 * are low or very low; the last of them is three days old at most. */

#define ONWARD_LOW_MOOD_DAYS 14

/* The card stays for so many days, unless it is put away, and does not come again for so many. */
#define ONWARD_LOW_MOOD_STAYS 7
#define ONWARD_LOW_MOOD_RESTS 56

/* @entries: those of the last days, of any kind, with a mood or not. */
gboolean onward_low_mood_persists (GPtrArray *entries, const char *today);
/* Whether the card may stand there on this day.  @came: the day on which it came up last, or "";
 * @put_away: whether it was put away since. */
gboolean onward_low_mood_may_show (const char *came, gboolean put_away, const char *today);

G_END_DECLS
