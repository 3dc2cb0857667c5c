/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review.h"

G_BEGIN_DECLS

/* What an item, a question or a point of a debrief can become. */
typedef enum
{
  ONWARD_LEAD_LESSON,
  ONWARD_LEAD_GOAL,
  ONWARD_LEAD_CARD,  /* of the practice deck */
  ONWARD_LEAD_PROOF,
  ONWARD_N_LEADS,
} OnwardLead;

/**
 * OnwardLeadFrom:
 * The words that something is made of.
 */
typedef struct
{
  const char *text;   /* what it is to say */
  const char *source; /* where that came from, in full */
  const char *area;   /* id of a group, or "" */
  const char *answer; /* notes on a good answer, or "" */
} OnwardLeadFrom;

/* The record type that a lead makes. */
const OnwardRecordType *onward_lead_type (OnwardLead lead);
/* What is said when it has been made, and when there is one already. */
const char   *onward_lead_made    (OnwardLead lead);
const char   *onward_lead_already (OnwardLead lead);

/* @review must have its uid.  Returns: (transfer full) (nullable): a draft; NULL without a text. */
OnwardRecord *onward_lead_new     (OnwardLead lead, OnwardReview *review, OnwardInterview *interview,
                                   const OnwardLeadFrom *from, const char *now);

G_END_DECLS
