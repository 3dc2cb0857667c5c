/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-plan.h"

G_BEGIN_DECLS

/* The rules of closing a plan.  @steps: OnwardFollowUps, all that refer to the plan. */

typedef struct
{
  guint done;
  guint total;   /* as everywhere: see OnwardPlanProgress */
  guint open;    /* let go when the plan is closed */
  gboolean asks; /* a step that asks for the closing is open, and done by it */
  guint later;   /* come long after, and stay unless the person wants no more of them */
} OnwardPlanClosing;

void       onward_plan_closing_count      (GPtrArray *steps, const char *now, OnwardPlanClosing *closing);
/* Whether the step comes long after the plan and still waits. */
gboolean   onward_plan_closing_is_later   (OnwardRecord *step);
/* Returns: (transfer full): the drafts (OnwardRecord) of one save.  @day: of the closing; @moment:
 * Unix seconds UTC, for the ledger; @in_peace: the later steps are let go as well. */
GPtrArray *onward_plan_closing_dup_drafts (OnwardPlan *plan,
                                           GPtrArray  *steps,
                                           const char *taught,
                                           const char *day,
                                           gint64      moment,
                                           gboolean    in_peace);

G_END_DECLS
