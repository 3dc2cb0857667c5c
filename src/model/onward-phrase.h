/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"

G_BEGIN_DECLS

/**
 * OnwardPhrase:
 * What was understood of a line such as "Call Ada next Tue 9:00" or "jeden Montag Anzeigen lesen".
 * English and German are understood whatever the language on screen is.
 *
 * Rather nothing than a wrong guess: a number is a time only beside a word that makes it one, and what
 * lies in the past is not taken for a time at all.
 */
typedef struct
{
  char *title;  /* the line without the words that say when; possibly "" */
  char *due;    /* local time, later than now */
  char *repeat; /* an RRULE (see onward-repeat.h) whose first turn is due, or "" */
} OnwardPhrase;

OnwardPhrase *onward_phrase_read (const char *line, GDateTime *now, const OnwardDays *days);
void          onward_phrase_free (OnwardPhrase *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPhrase, onward_phrase_free)

G_END_DECLS
