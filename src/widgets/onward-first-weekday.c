/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-first-weekday.h"

#include <langinfo.h>

/* glibc tells the first weekday as an offset from its own first day, which is a Sunday or a Monday:
 * see locale(5), LC_TIME, week and first_weekday. */
int
onward_first_weekday (void)
{
  guint32 origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
  int sunday_based = origin == 19971130 ? first - 1 : first; /* 0 Sunday */

  return (sunday_based + 6) % 7 + 1;
}
