/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-oracle.h"

#include <stdio.h>

/* No zone changes its clocks, and no quiet hours here begin or end, but at a quarter of an hour. */
#define STEP (15 * 60)
#define DAY (24 * 60 * 60)

/* Clocks are changed by less than this. */
#define LONGEST_CHANGE (3 * 60 * 60)

static const char *const names[ONWARD_TEST_N_ZONES] = {
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Tokyo",
  "Australia/Lord_Howe", /* clocks change by half an hour */
  "America/St_Johns",
  "Pacific/Kiritimati",
  "America/Santiago",    /* clocks change at midnight */
};

static GTimeZone *zones[ONWARD_TEST_N_ZONES];

const char *
onward_test_zone_name (guint zone)
{
  return names[zone % ONWARD_TEST_N_ZONES];
}

/* Returns: (transfer none) */
GTimeZone *
onward_test_zone (guint zone)
{
  zone %= ONWARD_TEST_N_ZONES;
  if (zones[zone] == NULL)
    zones[zone] = g_time_zone_new_identifier (names[zone]);
  g_assert_nonnull (zones[zone]);
  return zones[zone];
}

/* What a clock on the wall shows, as if it were the time of Greenwich. */
static gint64
shown_at (gint64 moment, guint zone)
{
  GTimeZone *where = onward_test_zone (zone);

  return moment + g_time_zone_get_offset (where, g_time_zone_find_interval (where, G_TIME_TYPE_UNIVERSAL, moment));
}

char *
onward_test_local (gint64 moment, guint zone)
{
  g_autoptr (GDateTime) civil = g_date_time_new_from_unix_utc (shown_at (moment, zone));

  return g_date_time_format (civil, "%Y-%m-%dT%H:%M");
}

static gint64
parse (const char *local_time)
{
  int year, month, day, hour, minute;
  g_autoptr (GDateTime) civil = NULL;

  g_assert_cmpint (sscanf (local_time, "%4d-%2d-%2dT%2d:%2d", &year, &month, &day, &hour, &minute), ==, 5);
  civil = g_date_time_new_utc (year, month, day, hour, minute, 0);
  return g_date_time_to_unix (civil);
}

/* The first moment at which a clock on the wall shows this time or one after it. */
gint64
onward_test_comes_at (const char *local_time, guint zone)
{
  gint64 wanted = parse (local_time);
  gint64 moment = wanted - (shown_at (wanted, zone) - wanted) - LONGEST_CHANGE;

  moment -= moment % STEP;
  /* Within a step the clock runs on; at its end it may jump. */
  while (shown_at (moment, zone) + STEP <= wanted && shown_at (moment + STEP, zone) < wanted)
    moment += STEP;
  return moment + MIN (wanted - shown_at (moment, zone), STEP);
}

gboolean
onward_test_is_quiet (const OnwardTestQuiet *quiet, gint64 moment, guint zone)
{
  gint64 shown = shown_at (moment, zone);
  int minute = (int) ((shown % DAY + DAY) % DAY / 60);

  if (quiet->from == quiet->until)
    return FALSE;
  if (quiet->from < quiet->until)
    return minute >= quiet->from && minute < quiet->until;
  return minute >= quiet->from || minute < quiet->until;
}

/* The moment itself, or the end of the quiet hours it is in. */
gint64
onward_test_after_quiet (const OnwardTestQuiet *quiet, gint64 moment, guint zone)
{
  if (!onward_test_is_quiet (quiet, moment, zone))
    return moment;

  moment -= moment % STEP;
  do
    moment += STEP;
  while (onward_test_is_quiet (quiet, moment, zone));
  return moment;
}

gint64
onward_test_next_change (gint64 moment, guint zone)
{
  gint64 offset = shown_at (moment, zone) - moment;

  moment -= moment % STEP;
  for (gint64 then = moment; then < moment + 366 * (gint64) DAY; then += DAY)
    {
      if (shown_at (then + DAY, zone) - (then + DAY) == offset)
        continue;
      while (shown_at (then, zone) - then == offset)
        then += STEP;
      return then;
    }
  return 0;
}
