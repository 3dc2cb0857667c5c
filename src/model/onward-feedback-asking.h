/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/* Asking for feedback: once, once more after a week, and then it is let rest.  Pure rules. */

#define ONWARD_FEEDBACK_ASK_AGAIN_DAYS 7

/* Where the asking stands. */
typedef enum
{
  ONWARD_ASKING_OPEN,     /* nobody was asked */
  ONWARD_ASKING_WAITING,  /* asked once, and it is early to ask again */
  ONWARD_ASKING_AGAIN,    /* asked once, a week and more ago */
  ONWARD_ASKING_TWICE,    /* there is no more to ask */
  ONWARD_ASKING_SILENT,   /* no answer came, and it is let rest */
  ONWARD_ASKING_SEALED,
  ONWARD_ASKING_ANSWERED, /* it has come, and is open */
} OnwardAsking;

/* @feedback: (nullable).  @today: "YYYY-MM-DD". */
OnwardAsking    onward_feedback_asking    (OnwardFeedback *feedback, const char *today);
/* Returns: (transfer none): the uid of who is asked, the recruiter before the employer; "" for nobody. */
const char     *onward_feedback_whom      (OnwardJobApplication *application);
gboolean        onward_feedback_by_agency (OnwardJobApplication *application);
/* Whether there is somebody who could say something: after a "no" that a person decided on, and not
 * when the door is closed. */
gboolean        onward_feedback_can_ask   (OnwardJobApplication *application);

/* All (transfer full); a draft to be saved.
 * @before: (nullable): of this application.  It was asked now, or once more. */
OnwardFeedback *onward_feedback_ask       (OnwardJobApplication *application, OnwardFeedback *before,
                                           const char *const *questions, const char *today);
/* Nothing came, and that is common. */
OnwardFeedback *onward_feedback_let_rest  (OnwardFeedback *feedback);

/* The one time it is asked again.  @before: (nullable): an open follow-up that is for this already,
 * such as the step of a plan.  @employer: or "". */
OnwardFollowUp *onward_feedback_remind    (OnwardFeedback *feedback, OnwardFollowUp *before, const char *employer,
                                           const OnwardDays *days);
/* (nullable): @follow_up as it is to be, when the feedback does not ask for it any more; NULL as long
 * as it does, and when it is closed. */
OnwardFollowUp *onward_feedback_close     (OnwardFeedback *feedback, OnwardFollowUp *follow_up, gint64 now);

/* What stands on the application's page about it, in one sentence.  @who: a name, or "".  @now in the
 * person's zone. */
char           *onward_feedback_say       (OnwardFeedback *feedback, const char *who, GDateTime *now);

G_END_DECLS
