/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-interview.h"

G_BEGIN_DECLS

/**
 * OnwardCalendar:
 * A calendar file (iCalendar, RFC 5545) in the making: interviews become events, follow-ups become
 * tasks, each with an alarm that a calendar program shows by itself.  Times are local times that move
 * with the traveller, as they do here.  The same record always has the same UID, and a higher SEQUENCE
 * once it changed, so that another file takes the place of the one before.  Everything is marked as
 * private.
 */
typedef struct _OnwardCalendar OnwardCalendar;

/* @now: Unix seconds */
OnwardCalendar *onward_calendar_new           (gint64 now);
void            onward_calendar_free          (OnwardCalendar *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardCalendar, onward_calendar_free)

/* Nothing is added for what has no time.  @employer and @people may be "". */
void            onward_calendar_add_interview (OnwardCalendar *self, OnwardInterview *interview, const char *employer,
                                               const char *people);
/* One that is done or was let go is told as such, without an alarm. */
void            onward_calendar_add_follow_up (OnwardCalendar *self, OnwardFollowUp *follow_up);
guint           onward_calendar_get_n_items   (OnwardCalendar *self);
/* Returns: (transfer full): the file */
char           *onward_calendar_dup_text      (OnwardCalendar *self);

G_END_DECLS
