/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are "YYYY-MM-DD", local times "YYYY-MM-DDTHH:MM"; both sort as text.  Nothing here reads the
 * clock: "now" is a GDateTime in the person's zone, given by the caller. */

#define ONWARD_DAY_LENGTH 10
#define ONWARD_LOCAL_TIME_LENGTH 16

gboolean   onward_day_is_valid            (const char *text);
gboolean   onward_local_time_is_valid     (const char *text);
/* The minute of the day that "HH:MM" means, 0 to 1439; -1 when it is not valid. */
int        onward_clock_minutes           (const char *clock);
char      *onward_clock_say               (int minutes); /* "18:15", or "6:15 PM" where that is usual */
/* The number of the day or minute since 1970-01-01, to sort and count by; G_MININT64 for "". */
gint64     onward_day_number              (const char *day);
gint64     onward_local_time_number       (const char *local_time);
char      *onward_day_from_number         (gint64 number);
char      *onward_local_time_from_number  (gint64 number);
char      *onward_day_from_date_time      (GDateTime *when);
char      *onward_local_time_from_date_time (GDateTime *when);
char      *onward_local_time_new          (const char *day, const char *clock /* "HH:MM" */);
char      *onward_day_of_local_time       (const char *local_time);
char      *onward_day_add                 (const char *day, int days);
char      *onward_local_time_add_minutes  (const char *local_time, int minutes);
int        onward_day_between             (const char *from, const char *to);
int        onward_day_weekday             (const char *day); /* 1 Monday … 7 Sunday */
/* The moment a local time means in a zone: in a gap of daylight saving the first moment after it,
 * in an overlap the first of the two.  Unix seconds UTC, G_MININT64 when the text is not valid. */
gint64     onward_local_time_to_unix      (const char *local_time, GTimeZone *zone);
char      *onward_local_time_from_unix    (gint64 moment, GTimeZone *zone);
/* Words, in the language of the messages: "today", "Tuesday", "3 weeks ago", "12 May". */
char      *onward_day_say                 (const char *day, const char *today);
char      *onward_local_time_say          (const char *local_time, GDateTime *now);
const char *onward_weekday_say           (int weekday); /* 1 "Monday" … 7 "Sunday" */
char      *onward_day_say_exact           (const char *day); /* "Tuesday, 18 November 2025" */
char      *onward_local_time_say_exact    (const char *local_time);
char      *onward_month_say               (int year, int month);     /* "November 2025" */

G_END_DECLS
