/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"
#include "onward-pastime.h"

G_BEGIN_DECLS

/* What does a person good, told from what they did: pure rules over pastimes and over the entries of
 * the kind "activity", which say the mood before and after. */

/* With fewer answers nothing is said about one. */
#define ONWARD_LIFT_ENOUGH 3

/* The mood afterwards is asked for so many minutes later, and so long at most. */
#define ONWARD_LIFT_ASK_FROM 10
#define ONWARD_LIFT_ASK_UNTIL (24 * 60)

typedef struct
{
  guint n_done;
  guint n_said; /* those with a mood before and after */
  double mean;  /* of what they changed, in steps of the mood; 0 where nothing was said */
} OnwardLift;

OnwardLift     onward_lift_of         (OnwardPastime *pastime, GPtrArray *activities);
char          *onward_lift_say        (const OnwardLift *lift);
/* Returns: (transfer full): OnwardPastimes to offer, the most helpful first; shipped ones that the
 * person has not used yet come last and are not in the diary. */
GPtrArray     *onward_lift_offers     (GPtrArray *pastimes, GPtrArray *activities, const char *today, guint n);
/* Returns: (transfer full) (nullable): the one to offer before an interview. */
OnwardPastime *onward_lift_confidence (GPtrArray *pastimes, GPtrArray *activities);
/* Returns: (transfer full): those that the person has not taken up, not in the diary. */
GPtrArray     *onward_lift_ideas      (GPtrArray *pastimes);
/* Returns: (transfer full) (nullable): the activity after which to ask for the mood. */
OnwardEntry   *onward_lift_to_ask     (GPtrArray *activities, const char *now, const char *asked);

G_END_DECLS
