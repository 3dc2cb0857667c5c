/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-interview.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_REVIEW_WORDS,            /* all notes, questions and answers in one text, for the search; set by settle */
  ONWARD_REVIEW_INTERVIEW,
  ONWARD_REVIEW_ANSWERS,          /* items: item (id), group, words (as answered), rating ("yes", "partly", "no", "na"), note */
  ONWARD_REVIEW_QUESTIONS,        /* items: see the debrief; asked, said, wish, caught, bluffed, seconds, clear, relevant, evidenced, short, people */
  ONWARD_REVIEW_FELT,             /* 0 to 10; -1 = not said */
  ONWARD_REVIEW_FELT_AT,          /* when that was said */
  ONWARD_REVIEW_FELT_BEFORE,      /* said before the outcome was known */
  ONWARD_REVIEW_KEPT,
  ONWARD_REVIEW_CHANGED,
  ONWARD_REVIEW_TECHNICAL_GIVEN,  /* percent of the answers; the rest is about people */
  ONWARD_REVIEW_TECHNICAL_ASKED,  /* percent of what the posting asks for */
  ONWARD_REVIEW_FIT,              /* items: text, good (true attracts, false is a red flag) */
  ONWARD_REVIEW_WOULD,
  ONWARD_REVIEW_CLOSED_ON,        /* "" = still open */
  ONWARD_REVIEW_OBSERVER,         /* who watched a mock */
  ONWARD_REVIEW_OBSERVER_ANSWERS, /* items, as answers */
  ONWARD_REVIEW_OBSERVER_NOTES,
  ONWARD_REVIEW_NOTES,
  ONWARD_REVIEW_N_FIELDS,
} OnwardReviewField;

/**
 * OnwardReview:
 * The debrief of an interview, or the two sheets of a mock: how the person rates each item of the
 * checklist, what was asked, how it felt before the outcome was known.
 */
#define ONWARD_TYPE_REVIEW (onward_review_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReview, onward_review, ONWARD, REVIEW, OnwardRecord)

extern const OnwardRecordType onward_review_type;

/* Whether it is known what came of the round; @application is NULL for a mock. */
gboolean    onward_review_outcome_known (OnwardInterview *interview, OnwardJobApplication *application);
/* How it felt, 0 to 10 or -1, said at the local time @now. */
void        onward_review_say_felt      (OnwardReview *self, int felt, const char *now, gboolean outcome_known);
/* Returns: (transfer none) (nullable): what is still open before it can be closed. */
const char *onward_review_say_missing   (OnwardReview *self);

G_END_DECLS
