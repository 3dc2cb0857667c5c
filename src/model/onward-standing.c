/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-standing.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

static OnwardStage
stage_of (OnwardJobApplication *self)
{
  return (OnwardStage) onward_record_get_number (ONWARD_RECORD (self), ONWARD_JOB_APPLICATION_STAGE);
}

static const char *
ending_of (OnwardJobApplication *self)
{
  OnwardEnding ending = (OnwardEnding) onward_record_get_number (ONWARD_RECORD (self),
                                                                 ONWARD_JOB_APPLICATION_ENDING);

  return ending == ONWARD_ENDING_NONE ? onward_stage_label (ONWARD_STAGE_ENDED) : onward_ending_label (ending);
}

/* "A no after the interview · Tuesday"; the day is left out where none is known. */
static char *
with_day (const char *words, const char *day, const char *today)
{
  g_autofree char *when = onward_day_say (day, today);

  if (*when == '\0')
    return g_strdup (words);
  /* Translators: a stage or an ending, and when it was: "Interviewing · 3 weeks ago". */
  return g_strdup_printf (C_ ("stage and day", "%1$s · %2$s"), words, when);
}

static char *
say_deadline (const char *deadline, const char *today)
{
  g_autofree char *when = onward_day_say (deadline, today);

  if (*when == '\0')
    return g_strdup (_("for a good day"));
  if (onward_day_between (today, deadline) < 0)
    /* Translators: the last day to apply has passed; %s is such as "yesterday" or "3 days ago". */
    return g_strdup_printf (_("deadline was %s"), when);
  /* Translators: the last day to apply; %s is such as "today", "Friday" or "12 May". */
  return g_strdup_printf (_("deadline %s"), when);
}

static char *
say_waiting (const char *moved, const char *today)
{
  int days = onward_day_between (moved, today);

  if (*moved == '\0')
    return g_strdup ("");
  if (days <= 0)
    return g_strdup (_("since today"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "waiting %d day", "waiting %d days", days), days);
}

/* Returns: the stage that comes after @stage when things go well. */
OnwardStage
onward_stage_next (OnwardStage stage)
{
  switch (stage)
    {
    case ONWARD_STAGE_NEXT_UP:
      return ONWARD_STAGE_APPLIED;
    case ONWARD_STAGE_APPLIED:
      return ONWARD_STAGE_SCREENING;
    case ONWARD_STAGE_SCREENING:
      return ONWARD_STAGE_INTERVIEWING;
    case ONWARD_STAGE_INTERVIEWING:
      return ONWARD_STAGE_OFFER;
    case ONWARD_STAGE_OFFER:
    case ONWARD_STAGE_ENDED:
      return ONWARD_STAGE_ENDED;
    default:
      g_return_val_if_reached (ONWARD_STAGE_ENDED);
    }
}

/* Returns: whether it is on its way: sent, and not ended. */
gboolean
onward_standing_is_live (OnwardJobApplication *self)
{
  OnwardStage stage;

  g_return_val_if_fail (ONWARD_IS_JOB_APPLICATION (self), FALSE);
  stage = stage_of (self);
  return stage != ONWARD_STAGE_NEXT_UP && stage != ONWARD_STAGE_ENDED;
}

/* Returns: (transfer full): how long it waits, until when it can be sent, or how it ended. */
char *
onward_standing_say (OnwardJobApplication *self, const char *today)
{
  const char *moved;

  g_return_val_if_fail (ONWARD_IS_JOB_APPLICATION (self), g_strdup (""));
  moved = onward_record_get_text (ONWARD_RECORD (self), ONWARD_JOB_APPLICATION_MOVED);
  switch (stage_of (self))
    {
    case ONWARD_STAGE_ENDED:
      return with_day (ending_of (self), moved, today);
    case ONWARD_STAGE_NEXT_UP:
      return say_deadline (onward_record_get_text (ONWARD_RECORD (self), ONWARD_JOB_APPLICATION_DEADLINE),
                           today);
    case ONWARD_STAGE_OFFER:
    case ONWARD_STAGE_INTERVIEWING:
    case ONWARD_STAGE_SCREENING:
    case ONWARD_STAGE_APPLIED:
      return say_waiting (moved, today);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/* Returns: (transfer full): the stage and since when, or how it ended and when. */
char *
onward_standing_say_stage (OnwardJobApplication *self, const char *today)
{
  g_return_val_if_fail (ONWARD_IS_JOB_APPLICATION (self), g_strdup (""));
  return with_day (stage_of (self) == ONWARD_STAGE_ENDED ? ending_of (self) : onward_stage_label (stage_of (self)),
                   onward_record_get_text (ONWARD_RECORD (self), ONWARD_JOB_APPLICATION_MOVED), today);
}
