/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* What came of a round. */
typedef enum
{
  ONWARD_OUTCOME_UNKNOWN,
  ONWARD_OUTCOME_NEXT_ROUND,
  ONWARD_OUTCOME_OFFER,
  ONWARD_OUTCOME_NO,
} OnwardOutcome;

typedef enum
{
  ONWARD_ROUND_PHONE,
  ONWARD_ROUND_FIRST,
  ONWARD_ROUND_TECHNICAL,
  ONWARD_ROUND_PANEL,
  ONWARD_ROUND_FINAL,
  ONWARD_ROUND_MOCK,
  ONWARD_ROUND_OTHER,
} OnwardRound;

typedef enum
{
  ONWARD_INTERVIEW_APPLICATION, /* "" for a mock */
  ONWARD_INTERVIEW_ROUND,
  ONWARD_INTERVIEW_STARTS,
  ONWARD_INTERVIEW_MINUTES,
  ONWARD_INTERVIEW_PLACE,
  ONWARD_INTERVIEW_PEOPLE,
  ONWARD_INTERVIEW_RESEARCH,
  ONWARD_INTERVIEW_PREP, /* items: text, done */
  ONWARD_INTERVIEW_NOTES,
  ONWARD_INTERVIEW_TITLE, /* a mock: what it is called; "" = by its round */
  ONWARD_INTERVIEW_LINK, /* of a call */
  ONWARD_INTERVIEW_CONTACTS, /* uids of the people */
  ONWARD_INTERVIEW_PARTNER, /* a mock: who asks and watches */
  ONWARD_INTERVIEW_PARTNER_NAME, /* a mock: their name */
  ONWARD_INTERVIEW_ASK, /* questions to ask them, one to a line */
  ONWARD_INTERVIEW_OUTCOME, /* what came of this round; asked for later, apart from how it felt */
  ONWARD_INTERVIEW_N_FIELDS,
} OnwardInterviewField;

#define ONWARD_TYPE_OUTCOME (onward_outcome_get_type ())
GType onward_outcome_get_type (void);

#define ONWARD_TYPE_ROUND (onward_round_get_type ())
GType onward_round_get_type (void);

#define ONWARD_TYPE_INTERVIEW (onward_interview_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterview, onward_interview, ONWARD, INTERVIEW, OnwardRecord)

extern const OnwardRecordType onward_interview_type;

OnwardInterview *onward_interview_new (void);
const char      *onward_round_label   (OnwardRound round);

G_END_DECLS
