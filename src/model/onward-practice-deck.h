/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-interview-content.h"
#include "onward-question.h"

G_BEGIN_DECLS

/* Why a question stands where it stands in the deck; the first come first. */
typedef enum
{
  ONWARD_NEED_FLAGGED,  /* it caught the person off guard */
  ONWARD_NEED_HARD,     /* it did not go easily, and some days went by */
  ONWARD_NEED_NEVER,    /* never practised; own ones before those that Onward brings along */
  ONWARD_NEED_LONG_AGO,
  ONWARD_NEED_RESTING,  /* practised a short while ago */
} OnwardNeed;

/**
 * OnwardDeckCard:
 * A question of the practice deck as it stands for the person: shipped, own, or shipped with
 * something kept about it.  It does not change; a deck is made anew.
 */
#define ONWARD_TYPE_DECK_CARD (onward_deck_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardDeckCard, onward_deck_card, ONWARD, DECK_CARD, GObject)

/* The id of the shipped question or the uid of the own one: what a story's "questions" hold. */
const char     *onward_deck_card_get_id    (OnwardDeckCard *self);
const char     *onward_deck_card_get_text  (OnwardDeckCard *self);
const char     *onward_deck_card_get_group (OnwardDeckCard *self);
OnwardNeed      onward_deck_card_get_need  (OnwardDeckCard *self);
/* NULL while nothing is kept about a shipped one. */
OnwardQuestion *onward_deck_card_get_record (OnwardDeckCard *self);
/* Returns: (transfer full): a draft of what is kept about it, to be changed and saved. */
OnwardQuestion *onward_deck_card_dup_draft (OnwardDeckCard *self);
/* Returns: (transfer full): why it comes now, or when it was practised, in a few words. */
char           *onward_deck_card_say       (OnwardDeckCard *self, const char *today);

/* @questions: OnwardQuestions of the diary.  Returns: (transfer full): of OnwardDeckCard, in the order
 * in which they need practice; those that were retired, and they alone, when @retired. */
GPtrArray      *onward_deck_new            (GPtrArray *questions, const char *today, gboolean retired);

/* What a practice leaves with the question. */
#define ONWARD_PRACTICE_WENT_WELL 4
void            onward_question_practise   (OnwardQuestion *self, int rating, const char *day);

/* An answer takes one to two minutes. */
#define ONWARD_PRACTICE_FROM 60
#define ONWARD_PRACTICE_UNTIL 120
/* Returns: (transfer none): what that length is like for those who listen. */
const char     *onward_practice_say_length (int seconds);
/* Returns: (transfer full): "1:05". */
char           *onward_practice_say_clock  (int seconds);

G_END_DECLS
