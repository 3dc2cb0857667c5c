/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-company.h"
#include "onward-days.h"
#include "onward-follow-up.h"

G_BEGIN_DECLS

/* A reminder to look at what an employer publishes: one for an employer, a month after the last time,
 * never more often. */

#define ONWARD_NUDGE_DAYS 30

typedef struct
{
  GPtrArray *drafts; /* OnwardRecords to save, in one transaction */
  GPtrArray *gone;   /* OnwardRecords to remove */
} OnwardNudge;

void         onward_nudge_free   (OnwardNudge *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardNudge, onward_nudge_free)

OnwardNudge *onward_nudge_settle (OnwardCompany *company, GPtrArray *follow_ups, const OnwardDays *days, const char *today,
                                  GTimeZone *zone);

G_END_DECLS
