/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-content.h"
#include "onward-entry.h"
#include "onward-interview.h"

G_BEGIN_DECLS

/* What Today says and where its rows lead: pure rules, for which @now is a moment in the person's
 * zone. */

/* So many are shown of what is due, until all are asked for: with more, what comes after them on the
 * page is out of sight in a window of 1000 by 700, and nobody has to choose among ten. */
#define ONWARD_TODAY_DUE_SHOWN 5

const char         *onward_today_greeting      (GDateTime *now);
char               *onward_today_say_due       (const char *at, GDateTime *now);
char               *onward_today_say_waits     (OnwardFollowUp *follow_up, GDateTime *now);
char               *onward_today_say_check_in  (OnwardEntry *check_in);
char               *onward_today_say_interview (OnwardInterview *interview, OnwardJobApplication *application);
char               *onward_today_say_all_done  (OnwardFollowUp *next, GDateTime *now);
char               *onward_today_say_next      (OnwardFollowUp *step, GDateTime *now);
char               *onward_today_monday        (const char *today);
guint               onward_today_n_shown       (guint n_due, gboolean all);

/* When the page says something else though nothing was changed: the next greeting, the next of @ats
 * (local times). */
gint64              onward_today_next_moment   (const char *const *ats, guint n_ats, GDateTime *now);

/* What taking up a follow-up opens. */
typedef enum
{
  ONWARD_TODAY_OPENS_NOTHING,
  ONWARD_TODAY_OPENS_RECORD,     /* target is "type/uid" */
  ONWARD_TODAY_OPENS_SECTION,    /* target is its name */
  ONWARD_TODAY_OPENS_CHECK_IN,   /* here on the page */
  ONWARD_TODAY_OPENS_ACTIVITIES, /* a few to choose from */
  ONWARD_TODAY_OPENS_LETTER,     /* to be written; the target is that of "win.write-letter" */
  ONWARD_TODAY_OPENS_CLOSING,    /* of the plan whose uid is the target */
} OnwardTodayOpens;

OnwardTodayOpens    onward_today_opens         (OnwardFollowUp *follow_up, char **target);

G_END_DECLS
