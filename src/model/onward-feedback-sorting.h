/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-feedback.h"

G_BEGIN_DECLS

/* What the person makes of feedback that came: phrases of it that become something, and the reasons
 * that it names, sorted by whose they are. */

typedef enum
{
  ONWARD_BECAME_LESSON,
  ONWARD_BECAME_SKILL,
  ONWARD_BECAME_PROOF,
  ONWARD_BECAME_GOAL,
  ONWARD_BECAME_N,
} OnwardBecame;

typedef enum
{
  ONWARD_REASON_MINE,    /* to change; it alone can become a goal */
  ONWARD_REASON_THEIRS,
  ONWARD_REASON_LUCK,    /* or fit */
  ONWARD_REASON_UNKNOWN,
  ONWARD_REASON_N,
} OnwardReasonSort;

/* No string is NULL. */
typedef struct
{
  char *text;
  OnwardBecame became;
  char *uid;
} OnwardPhrase;

typedef struct
{
  char *text;
  OnwardReasonSort sort;
  char *goal; /* the uid of what it became, or "" */
} OnwardReason;

OnwardPhrase *onward_phrase_new    (const char *text, OnwardBecame became, const char *uid);
OnwardReason *onward_reason_new    (const char *text, OnwardReasonSort sort);
/* The fields "phrases" and "reasons"; those without a text are not written.  (transfer full) */
GPtrArray    *onward_phrases_read  (const char *items);
char         *onward_phrases_write (GPtrArray *phrases);
GPtrArray    *onward_reasons_read  (const char *items);
char         *onward_reasons_write (GPtrArray *reasons);

/* (transfer none) */
const char   *onward_reason_label  (OnwardReasonSort sort);
const char   *onward_became_made   (OnwardBecame became);
const OnwardRecordType *onward_became_type (OnwardBecame became);

/* Returns: (transfer full) (nullable): a draft with its uid, made of @text, that says where it came
 * from; NULL without a text.  @now: a local time. */
OnwardRecord *onward_feedback_make (OnwardFeedback *feedback, OnwardBecame became, const char *text, const char *now);

G_END_DECLS
