/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-interview.h"

G_BEGIN_DECLS

/* When the person is reminded to look back at an interview: one hour after its end, while it is
 * fresh and the outcome is not known yet. */

char           *onward_debrief_due    (OnwardInterview *interview);
OnwardFollowUp *onward_debrief_settle (OnwardInterview *interview,
                                       OnwardFollowUp  *existing,
                                       const char      *employer,
                                       const char      *now,
                                       gint64           moment);

G_END_DECLS
