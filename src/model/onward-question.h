/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_QUESTION_TEXT,      /* "" = the words of the content */
  ONWARD_QUESTION_CONTENT,   /* id of the shipped question, or "" */
  ONWARD_QUESTION_GROUP,     /* id of the question group */
  ONWARD_QUESTION_FLAGGED,   /* caught off guard, or bluffed: practise it first */
  ONWARD_QUESTION_ANSWER,    /* notes on a good answer */
  ONWARD_QUESTION_PRACTISED,
  ONWARD_QUESTION_TIMES,
  ONWARD_QUESTION_RATING,    /* of the last practice; 0 = none */
  ONWARD_QUESTION_RETIRED,
  ONWARD_QUESTION_STORY,
  ONWARD_QUESTION_INTERVIEW, /* where it was asked */
  ONWARD_QUESTION_N_FIELDS,
} OnwardQuestionField;

/**
 * OnwardQuestion:
 * A question of the practice deck: an own one, or one that Onward brings along once something is
 * kept about it.
 */
#define ONWARD_TYPE_QUESTION (onward_question_get_type ())
G_DECLARE_FINAL_TYPE (OnwardQuestion, onward_question, ONWARD, QUESTION, OnwardRecord)

extern const OnwardRecordType onward_question_type;

G_END_DECLS
