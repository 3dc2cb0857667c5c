/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"

G_BEGIN_DECLS

/* Feedback that waits, sealed, until its reader is ready, and is then read in three passes. */

typedef enum
{
  ONWARD_SEAL_EVENING,
  ONWARD_SEAL_MORNING, /* tomorrow */
  ONWARD_SEAL_SATURDAY,
  ONWARD_SEAL_DAY, /* one that the person names */
} OnwardSealUntil;

#define ONWARD_SEAL_PASSES 3

/* Returns: (transfer full) (nullable): the local time that it means; NULL when there is none any more
 * (the evening has begun) or a day is to be named. */
char           *onward_seal_time    (OnwardSealUntil until, GDateTime *now, const OnwardDays *days);
/* Returns: (transfer none): its name, in the middle of a sentence. */
const char     *onward_seal_label   (OnwardSealUntil until);
gboolean        onward_seal_is_ripe (OnwardFeedback *feedback, GDateTime *now);
/* The words come out, and the first pass begins. */
void            onward_seal_break   (OnwardFeedback *feedback, const char *today);
/* Brings it up when it may be opened.  @before: (nullable): the one that does so already */
OnwardFollowUp *onward_seal_remind  (OnwardFeedback *feedback, OnwardFollowUp *before);

G_END_DECLS
