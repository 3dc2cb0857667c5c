/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-cool-down.h"

#include "onward-time.h"

static char *
time_of_no (const char *day, const char *recorded, gint64 noted, const char *evening, GTimeZone *zone)
{
  if (noted != 0 && (*recorded == '\0' || g_str_equal (day, recorded)))
    {
      g_autofree char *time = onward_local_time_from_unix (noted, zone);
      g_autofree char *noted_on = onward_day_of_local_time (time);

      if (g_str_equal (noted_on, day))
        return g_steal_pointer (&time);
    }
  return onward_local_time_new (day, evening);
}

char *
onward_cool_down_until (OnwardJobApplication *application, gint64 noted, int hours, const char *evening,
                        GTimeZone *zone)
{
  OnwardRecord *record = ONWARD_RECORD (application);
  OnwardEnding ending = (OnwardEnding) onward_record_get_number (record, ONWARD_JOB_APPLICATION_ENDING);
  const char *day = onward_record_get_text (record, ONWARD_JOB_APPLICATION_MOVED);
  g_autofree char *from = NULL;

  if (hours <= 0 || !onward_day_is_valid (day) || !onward_ending_is_no (ending) ||
      onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE) != ONWARD_STAGE_ENDED)
    return g_strdup ("");
  from = time_of_no (day, onward_record_get_text (record, ONWARD_JOB_APPLICATION_RECORDED), noted, evening, zone);
  return onward_local_time_add_minutes (from, hours * 60);
}

static char *
dup_plain (const char *name)
{
  g_autofree char *composed = g_utf8_normalize (name, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (composed != NULL ? composed : "", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isalnum (g_utf8_get_char (at)))
        g_string_append_unichar (out, g_utf8_get_char (at));
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

gboolean
onward_cool_down_confirms (const char *typed, const char *employer)
{
  g_autofree char *a = dup_plain (typed);
  g_autofree char *b = dup_plain (employer);

  /* A name without a letter or digit is taken as it is. */
  return *b != '\0' ? g_str_equal (a, b) : g_str_equal (typed, employer);
}
