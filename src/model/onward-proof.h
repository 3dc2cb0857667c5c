/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"

G_BEGIN_DECLS

/* Proofs: entries that show what the person can do.  Cards: what follows from one, "I did X, so I
 * can Y"; the two lines of a card's text are X and Y. */

/* The proof that @record gives: a win, a finished goal, a story's result, kind words in feedback.
 * Its reference goes to the record.  Returns: (transfer full) (nullable): NULL where there is none. */
OnwardEntry *onward_proof_from        (OnwardRecord *record, const char *when);
/* The same for one phrase out of it, such as a kind word. */
OnwardEntry *onward_proof_from_words  (OnwardRecord *record, const char *words, const char *when);
gboolean     onward_proof_can_be_from (OnwardRecord *record);
/* "type/uid" of what it came from, or "". */
char        *onward_proof_dup_origin  (OnwardEntry *proof);

/* @n of @all, others on another day.  Returns: (transfer full): an array that unrefs. */
GPtrArray   *onward_proof_pick        (GPtrArray *all, const char *day, guint n);

OnwardEntry *onward_card_from         (OnwardEntry *proof, const char *when);
char        *onward_card_dup_did      (OnwardEntry *card);
char        *onward_card_dup_can      (OnwardEntry *card);
void         onward_card_set          (OnwardEntry *card, const char *did, const char *can);
/* Returns: (transfer full): the sentence, "" while it says nothing yet. */
char        *onward_card_say          (OnwardEntry *card);

G_END_DECLS
