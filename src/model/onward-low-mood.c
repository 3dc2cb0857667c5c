/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-low-mood.h"

#include "onward-time.h"

#define ENOUGH_DAYS 5
#define APART 10
#define RECENT 3
#define SO_SO 3
#define LOW 2

gboolean
onward_low_mood_persists (GPtrArray *entries, const char *today)
{
  gint64 last_day = onward_day_number (today);
  int best[ONWARD_LOW_MOOD_DAYS] = { 0 }; /* of today, of yesterday, … */
  int n_days = 0, n_low = 0, newest = -1, oldest = -1;

  for (guint i = 0; i < entries->len; i++)
    {
      int mood = (int) onward_record_get_number (entries->pdata[i], ONWARD_ENTRY_MOOD);
      g_autofree char *day = onward_day_of_local_time (onward_record_get_text (entries->pdata[i], ONWARD_ENTRY_WHEN));
      gint64 ago = day != NULL && *day != '\0' ? last_day - onward_day_number (day) : -1;

      if (mood != ONWARD_MOOD_UNSAID && ago >= 0 && ago < ONWARD_LOW_MOOD_DAYS)
        best[ago] = MAX (best[ago], mood);
    }
  for (int ago = 0; ago < ONWARD_LOW_MOOD_DAYS; ago++)
    {
      if (best[ago] == ONWARD_MOOD_UNSAID)
        continue;
      if (best[ago] > SO_SO)
        return FALSE;
      newest = newest < 0 ? ago : newest;
      oldest = ago;
      n_days++;
      n_low += best[ago] <= LOW;
    }
  return n_days >= ENOUGH_DAYS && oldest - newest >= APART && newest <= RECENT && 3 * n_low >= 2 * n_days;
}

gboolean
onward_low_mood_may_show (const char *came, gboolean put_away, const char *today)
{
  int ago;

  if (!onward_day_is_valid (came))
    return TRUE;
  ago = onward_day_between (came, today);
  /* A clock that was set back does not bring it again. */
  if (ago < ONWARD_LOW_MOOD_STAYS)
    return ago >= 0 && !put_away;
  return ago >= ONWARD_LOW_MOOD_RESTS;
}
