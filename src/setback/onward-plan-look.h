/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-plan.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* What the diary knows when a plan is about to be closed, and where it goes on from there. */
typedef struct
{
  OnwardPlan *plan;
  GPtrArray *steps;  /* OnwardFollowUps of the plan */
  OnwardRecord *next; /* the live application that comes up next, or one kept for a good day; or NULL */
  char *next_title;  /* what is to do there, or "" */
  char *next_at;     /* and when: a local time, or "" */
} OnwardPlanLook;

void            onward_plan_look_free   (OnwardPlanLook *look);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPlanLook, onward_plan_look_free)

void            onward_plan_look_async  (OnwardStore         *store,
                                         const char          *plan_uid,
                                         const char          *now,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             data);
OnwardPlanLook *onward_plan_look_finish (GAsyncResult *result, GError **error);

G_END_DECLS
