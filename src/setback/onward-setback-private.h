/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-setback.h"

G_BEGIN_DECLS

/* What is said is in onward-setback.c, what follows from it (steps, drafts) in onward-setback-plan.c. */
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

  /* Known from elsewhere */
  char *now;
  char *today;
  OnwardSetbackKnown *known;

  /* Found by the planner */
  OnwardVariant variant;
  OnwardPlan *joined;
  GPtrArray *moves; /* OnwardPlannedStep: steps of the joined plan that come at another time */
};

G_END_DECLS
