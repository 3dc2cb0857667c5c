/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-setback.h"

G_BEGIN_DECLS

/* The step of the content whose person can be chosen. */
#define ONWARD_SETBACK_TELL "tell"
#define ONWARD_SETBACK_NEXT_TWO "next-two"
#define ONWARD_SETBACK_NEXT_TWO_SAID "next-two-said"

/* What is said is in onward-setback.c, the plan that follows from it in onward-setback-plan.c, the
 * records that it becomes in onward-setback-drafts.c. */
struct _OnwardSetback
{
  GObject parent_instance;

  /* Said by the person */
  OnwardJobApplication *application;
  char *employer;
  char *begun_with; /* the employer as it stood there at the start */
  OnwardEnding ending;
  OnwardTold told;
  char *day;
  OnwardEntry *entry;
  gulong entry_changed;
  OnwardContact *supporter;
  GListStore *steps;
  gboolean hold;

  /* Known from elsewhere */
  char *now;
  char *today;
  gint64 moment; /* Unix seconds of now */
  OnwardSetbackKnown *known;

  /* Found by the planner */
  OnwardVariant variant;
  OnwardPlan *joined;
  GPtrArray *moves; /* OnwardPlannedStep: steps of the joined plan that come at another time */
  GPtrArray *held; /* OnwardFollowUp: others of the employer that come up before hold_until */
  char *hold_until;
};

G_END_DECLS
