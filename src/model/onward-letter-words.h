/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-letter-content.h"

G_BEGIN_DECLS

/* How a letter comes to its words.  In a text that is to be filled, {employer} is a slot.  What the
 * diary knows takes its place; what it does not know becomes a gap, ‹what to write here›, which the
 * person fills.  Those marks are on few keyboards, so that nobody writes a gap unawares. */

#define ONWARD_LETTER_GAP_OPEN "‹"
#define ONWARD_LETTER_GAP_CLOSE "›"

/* @facts: names of slots (without braces) to their words; slots with "" are gaps too.
 * Returns: (transfer full): @text with its slots filled */
char    *onward_letter_fill        (const char *text, const char *language, GHashTable *facts);
/* The whole letter of a kind, greeting and closing included; @subject, @body: (out) (transfer full). */
void     onward_letter_compose     (const OnwardLetterKind *kind, const char *style, const char *language,
                                    GHashTable *facts, char **subject, char **body);
/* The way back: facts and gaps become slots again, so that the text serves for other letters. */
char    *onward_letter_to_template (const char *text, const char *language, GHashTable *facts);

/* The first gap at or after @from, an offset in characters; @start, @end: (out): in characters, its
 * marks included. */
gboolean onward_letter_find_gap    (const char *text, int from, int *start, int *end);
guint    onward_letter_count_gaps  (const char *text);

/* Returns: (transfer full): "12 May" or "12. Mai", for a letter in that language; "" for no day */
char    *onward_letter_say_day     (const char *day, const char *language);
/* Returns: (transfer full): how one addresses somebody of that name */
char    *onward_letter_say_name    (const char *name, const OnwardLetterKind *kind, const char *style,
                                    const char *language);
/* Returns: (transfer full): "• First?\n• Second?", for the slot {questions}; "" for none */
char    *onward_letter_say_list    (GPtrArray *lines);

G_END_DECLS
