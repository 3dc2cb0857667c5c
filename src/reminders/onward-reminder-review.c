/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-review.h"

#include <glib/gi18n.h>

#include "onward-week.h"

#define NOTICE "week-review"

/* A new entry of this kind: the application opens the review for it. */
#define REVIEW "entry/kind:week"

/* As with a follow-up: it is written down that it will be shown before it is, and once it was.  Killed
 * in between, the program shows it once more, and marks it beforehand so that there is no third time. */
static gboolean
show (OnwardReminderBoard *board,
      GSettings           *settings,
      const char          *day,
      gboolean             discreet)
{
  static const char *const about_nothing[] = { NULL };
  g_autofree char *claimed = g_settings_get_string (settings, "week-review-claimed");
  g_autoptr (GError) error = NULL;
  gboolean was_shown;

  if (g_str_equal (claimed, day))
    g_settings_set_string (settings, "week-review-shown", day);
  g_settings_set_string (settings, "week-review-claimed", day);
  g_settings_sync ();

  was_shown = onward_reminder_board_show (board,
                                          onward_notice_new (NOTICE, _("Your week is ready to look back at"),
                                                             discreet ? "" : _("A few minutes, if you like."), REVIEW, "",
                                                             about_nothing),
                                          &error);
  if (!was_shown)
    {
      g_message ("The weekly review waits, since nobody shows notifications now (%s %d)",
                 g_quark_to_string (error->domain), error->code);
      g_settings_set_string (settings, "week-review-claimed", "");
    }
  g_settings_set_string (settings, "week-review-shown", was_shown ? day : "");
  return was_shown;
}

OnwardReviewOutlook
onward_reminder_review (OnwardWallClock            *clock,
                        OnwardReminderBoard        *board,
                        GSettings                  *settings,
                        const OnwardReminderHabits *habits)
{
  OnwardReviewOutlook outlook = { 0 };
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (clock);
  g_autofree char *time = g_settings_get_string (settings, "week-review-time");
  g_autofree char *shown = g_settings_get_string (settings, "week-review-shown");
  g_autofree char *due = NULL;

  if (!g_settings_get_boolean (settings, "week-review"))
    return outlook;

  due = onward_week_review_due (now, &habits->days, g_settings_get_int (settings, "week-review-day"), time,
                                &outlook.next);
  if (due != NULL && !g_str_equal (shown, due))
    outlook.refused = !show (board, settings, due, habits->discreet);
  return outlook;
}
