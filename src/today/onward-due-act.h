/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* What can be done with a follow-up; each is saved, and can be taken back. */
typedef enum
{
  ONWARD_DUE_DONE,
  ONWARD_DUE_LATER,
  ONWARD_DUE_LET_GO,
  ONWARD_DUE_SKIP, /* this turn of what comes again */
} OnwardDueAct;

/* @until: local time, for ONWARD_DUE_LATER; else NULL. */
void     onward_due_act_async  (OnwardWorkspace     *workspace,
                                OnwardFollowUp      *follow_up,
                                OnwardDueAct         act,
                                const char          *until,
                                GAsyncReadyCallback  callback,
                                gpointer             data);
/* How much it stings, 0 to 10: a check-in of its own, with the step done, in one. */
void     onward_due_act_sting_async (OnwardWorkspace     *workspace,
                                     OnwardFollowUp      *follow_up,
                                     int                  sting,
                                     GAsyncReadyCallback  callback,
                                     gpointer             data);
gboolean onward_due_act_finish (GAsyncResult *result, GError **error);

G_END_DECLS
