/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define ONWARD_DAYS_CLOCK_SIZE 6 /* "HH:MM" and its end */

/**
 * OnwardDays:
 * How a person's days run: when the morning and the evening begin, which days are for work, and
 * when nothing may disturb.  Plans and reminders are dated by it.
 */
typedef struct
{
  guint working; /* bit 0 is Monday … bit 6 Sunday; none set means that every day is for work */
  char morning[ONWARD_DAYS_CLOCK_SIZE];
  char evening[ONWARD_DAYS_CLOCK_SIZE];
  gboolean quiet; /* whether there are quiet hours */
  char quiet_from[ONWARD_DAYS_CLOCK_SIZE];
  char quiet_until[ONWARD_DAYS_CLOCK_SIZE];
} OnwardDays;

void      onward_days_init         (OnwardDays *days);
/* As the person's settings say; without any (NULL) as they run where nothing was said. */
void      onward_days_read         (OnwardDays *days, GSettings *settings);
gboolean  onward_days_set_clock    (char *member, const char *clock);
gboolean  onward_days_is_working   (const OnwardDays *days, const char *day);
char     *onward_days_next_working (const OnwardDays *days, const char *day);
gboolean  onward_days_is_quiet     (const OnwardDays *days, const char *local_time);
char     *onward_days_after_quiet  (const OnwardDays *days, const char *local_time);

G_END_DECLS
