/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-letter-facts.h"

G_BEGIN_DECLS

/* What a letter brings about in the diary beside itself. */

/* Returns: (transfer full): a letter in the language and the tone that were chosen last */
OnwardRecord *onward_letter_prototype_new (OnwardWorkspace *workspace);

/* It is on its way to its reader: they have been in touch, steps of the plan are done, its reminder
 * rests, and what it asks for is kept.  Can be taken back, the letter's state included.
 * @letter: the draft as it was before it was sent
 * @questions: (nullable): what it asks, for a request for feedback */
void onward_letter_note_sent  (OnwardWorkspace *workspace, OnwardRecord *letter, OnwardLetterFacts *facts,
                               const char *const *questions);
/* A reminder brings it back when its wait is over; none for one that may be sent already. */
void onward_letter_remind     (OnwardWorkspace *workspace, OnwardRecord *letter, const char *employer);
/* The wait was ended by hand, so nothing has to bring the letter back. */
void onward_letter_let_remind (OnwardWorkspace *workspace, OnwardRecord *letter);
/* Its words become a letter in the journal that no button can send. */
void onward_letter_move_to_journal (OnwardWorkspace *workspace, OnwardRecord *letter, const char *body);
/* Its words become a template of the person's own.  @facts: (nullable): what becomes a slot again */
void onward_letter_keep_template (OnwardWorkspace *workspace, OnwardRecord *letter, GHashTable *facts);

G_END_DECLS
