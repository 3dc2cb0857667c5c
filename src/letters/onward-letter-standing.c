/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-standing.h"

#include <glib/gi18n.h>

#include "onward-time.h"

static OnwardLetterState
state_of (OnwardRecord *letter)
{
  return (OnwardLetterState) onward_record_get_number (letter, ONWARD_LETTER_STATE);
}

gboolean
onward_letter_has_words (OnwardRecord *letter)
{
  g_autofree char *body = g_strstrip (g_strdup (onward_record_get_text (letter, ONWARD_LETTER_BODY)));

  return *body != '\0';
}

gboolean
onward_letter_is_resting (OnwardRecord *letter, GDateTime *now)
{
  g_autofree char *this_minute = onward_local_time_from_date_time (now);

  return state_of (letter) == ONWARD_LETTER_STATE_DRAFT &&
         g_strcmp0 (onward_record_get_text (letter, ONWARD_LETTER_NOT_BEFORE), this_minute) > 0;
}

char *
onward_letter_say_rest (OnwardRecord *letter, GDateTime *now)
{
  g_autofree char *when = NULL;

  if (!onward_letter_is_resting (letter, now))
    return g_strdup ("");
  when = onward_local_time_say (onward_record_get_text (letter, ONWARD_LETTER_NOT_BEFORE), now);
  /* Translators: %s is a time such as "tomorrow 9:20". */
  return g_strdup_printf (_("Write it now, and let it rest until %s. Onward brings it back then."), when);
}

char *
onward_letter_say_sent (OnwardRecord *letter, const char *today)
{
  g_autofree char *day = NULL;

  if (state_of (letter) != ONWARD_LETTER_STATE_SENT)
    return g_strdup ("");
  day = onward_day_say (onward_record_get_text (letter, ONWARD_LETTER_SENT_ON), today);
  /* Translators: %s is a day, such as "today" or "12 May". */
  return g_strdup_printf (_("Sent: %s"), day);
}

char *
onward_letter_say_gaps (guint n_gaps)
{
  return g_strdup_printf (ngettext ("One gap is yours to fill; Tab goes there.",
                                    "%u gaps are yours to fill; Tab goes from one to the next.", n_gaps),
                          n_gaps);
}

const char *
onward_letter_find_obstacle (OnwardRecord *letter, guint n_gaps, GDateTime *now)
{
  if (!onward_letter_has_words (letter))
    return _("There is nothing written yet.");
  if (n_gaps > 0)
    return _("It can go to your mail program when its gaps are filled.");
  return onward_letter_is_resting (letter, now) ? _("It can go to your mail program when it has rested.") : "";
}
