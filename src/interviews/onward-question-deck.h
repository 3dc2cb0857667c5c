/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-practice-deck.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardQuestionDeck:
 * The practice deck as a list, what needs practice most on top: the questions that Onward brings
 * along and the person's own (at most 1,000), narrowed as one types.
 *
 * Signals: "opened" (OnwardDeckCard): the person wants to practise it; "refreshed": it was dealt
 * anew.
 */
#define ONWARD_TYPE_QUESTION_DECK (onward_question_deck_get_type ())
G_DECLARE_FINAL_TYPE (OnwardQuestionDeck, onward_question_deck, ONWARD, QUESTION_DECK, GtkWidget)

void            onward_question_deck_set_workspace (OnwardQuestionDeck *self, OnwardWorkspace *workspace);
/* Returns: (transfer full) (nullable): by the id of the card or the uid of its record. */
OnwardDeckCard *onward_question_deck_find          (OnwardQuestionDeck *self, const char *id);
/* Returns: (transfer full) (nullable): the one on top; the one below @id, or the top after the last. */
OnwardDeckCard *onward_question_deck_next          (OnwardQuestionDeck *self, const char *id);
/* Of OnwardDeckCard, in order; empty before it has been read. */
GListModel     *onward_question_deck_get_cards     (OnwardQuestionDeck *self);
/* The card on show beside it, "" for none. */
void            onward_question_deck_mark          (OnwardQuestionDeck *self, const char *id);
void            onward_question_deck_focus_search  (OnwardQuestionDeck *self);
void            onward_question_deck_focus_rows    (OnwardQuestionDeck *self);

G_END_DECLS
