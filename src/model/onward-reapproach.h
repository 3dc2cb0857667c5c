/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/* "Keep me in mind" is worth something when one comes back: after 90 days with news, after 180 with
 * another look.  The reminders are those that a plan makes after a "no", so there are never two. */

typedef struct
{
  GPtrArray *drafts; /* OnwardRecords to save, in one transaction */
  GPtrArray *gone;   /* OnwardRecords to remove */
} OnwardReapproach;

void              onward_reapproach_free   (OnwardReapproach *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardReapproach, onward_reapproach_free)

gboolean          onward_reapproach_is_step (OnwardFollowUp *follow_up);
OnwardReapproach *onward_reapproach_settle (OnwardJobApplication *application, GPtrArray *follow_ups, const OnwardDays *days,
                                            const char *today, gint64 now);

G_END_DECLS
