/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When a local time comes and when nobody may be disturbed, worked out by walking along the clock:
 * slow, plain, and sharing nothing with the program that it is compared with. */

#define ONWARD_TEST_N_ZONES 8

/* Minutes of the day; from == until: no quiet hours. */
typedef struct
{
  int from;
  int until;
} OnwardTestQuiet;

const char *onward_test_zone_name   (guint zone);
GTimeZone  *onward_test_zone        (guint zone);
char       *onward_test_local       (gint64 moment, guint zone);
gint64      onward_test_comes_at    (const char *local_time, guint zone);
gboolean    onward_test_is_quiet    (const OnwardTestQuiet *quiet, gint64 moment, guint zone);
gint64      onward_test_after_quiet (const OnwardTestQuiet *quiet, gint64 moment, guint zone);
/* The next moment after @moment at which the clocks are changed; 0 when they are not within a year. */
gint64      onward_test_next_change (gint64 moment, guint zone);

G_END_DECLS
