/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  ONWARD_REPEAT_NEVER,
  ONWARD_REPEAT_DAILY,
  ONWARD_REPEAT_WEEKLY,
  ONWARD_REPEAT_MONTHLY,
  ONWARD_REPEAT_LAST_WORKING_DAY, /* of a month */
} OnwardRepeatKind;

/**
 * OnwardRepeat:
 * How a follow-up comes again.  A diary keeps it as an iCalendar RRULE of a few plain forms; its
 * turns are counted from an anchor, the local time of the first one.  Turns are local times: nine
 * o'clock stays nine o'clock when the clocks change.
 */
typedef struct
{
  OnwardRepeatKind kind;
  guint every;    /* each so many days, weeks or months; at least 1 */
  guint weekdays; /* bit 0 Monday … bit 6 Sunday: the days of a week, or the working ones; 0 in a week:
                     the anchor's */
  guint month_day; /* 1 to 31, in a shorter month its last; 0: the anchor's */
} OnwardRepeat;

#define ONWARD_REPEAT_MAXIMUM 99
#define ONWARD_REPEAT_MONDAY_TO_FRIDAY 0x1f

gboolean onward_repeat_read     (OnwardRepeat *repeat, const char *rule);
char    *onward_repeat_dup_rule (const OnwardRepeat *repeat);
void     onward_repeat_anchor   (OnwardRepeat *repeat, const char *anchor);
char    *onward_repeat_first    (const OnwardRepeat *repeat, const char *anchor);
char    *onward_repeat_next     (const OnwardRepeat *repeat, const char *anchor, const char *after);
char    *onward_repeat_say      (const OnwardRepeat *repeat, const char *anchor);

G_END_DECLS
