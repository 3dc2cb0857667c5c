/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-habits.h"

static void
read_clock (GSettings *settings, const char *key, char *clock)
{
  g_autofree char *text = g_settings_get_string (settings, key);

  onward_days_set_clock (clock, text);
}

/* @settings may be NULL; then the days run as they do where nothing was said. */
void
onward_habits_read_days (GSettings *settings, OnwardDays *days)
{
  g_autoptr (GVariant) working = NULL;
  GVariantIter iter;
  int day;

  onward_days_init (days);
  if (settings == NULL)
    return;
  days->working = 0;
  working = g_settings_get_value (settings, "working-days");
  g_variant_iter_init (&iter, working);
  while (g_variant_iter_next (&iter, "i", &day))
    {
      if (day >= 1 && day <= 7)
        days->working |= 1u << (day - 1);
    }
  days->quiet = g_settings_get_boolean (settings, "quiet-hours");
  read_clock (settings, "morning", days->morning);
  read_clock (settings, "evening", days->evening);
  read_clock (settings, "quiet-from", days->quiet_from);
  read_clock (settings, "quiet-until", days->quiet_until);
}
