/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-open.h"

#include <glib/gi18n-lib.h>

#include "onward-ask.h"
#include "onward-today-look.h"

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree char *answer = onward_ask_finish (result);
}

/* Nothing to fill in: something to read, and then to get up for. */
static void
show_activities (GtkWidget *widget, OnwardFollowUp *follow_up, const char *today)
{
  const OnwardAnswer answers[] = { { "", _("_Close"), ONWARD_ANSWER_PLAIN } };
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (follow_up));
  g_autofree char *activities = onward_today_say_activities (today);

  onward_ask_async (widget, title, activities, answers, G_N_ELEMENTS (answers), closed_cb, NULL);
}

void
onward_due_open (GtkWidget *widget, OnwardFollowUp *follow_up, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (follow_up);
  g_autofree char *target = NULL;

  switch (onward_today_opens (follow_up, &target))
    {
    case ONWARD_TODAY_OPENS_RECORD:
      gtk_widget_activate_action (widget, "win.open", "s", target);
      break;
    case ONWARD_TODAY_OPENS_SECTION:
      gtk_widget_activate_action (widget, "win.section", "s", target);
      break;
    case ONWARD_TODAY_OPENS_CHECK_IN:
      gtk_widget_activate_action (widget, "today.check-in", "(ss)",
                                  onward_record_get_text (record, ONWARD_FOLLOW_UP_APPLICATION),
                                  onward_record_get_text (record, ONWARD_FOLLOW_UP_PLAN));
      break;
    case ONWARD_TODAY_OPENS_ACTIVITIES:
      show_activities (widget, follow_up, today);
      break;
    case ONWARD_TODAY_OPENS_CLOSING:
      gtk_widget_activate_action (widget, "win.close-plan", "s", target);
      break;
    case ONWARD_TODAY_OPENS_NOTHING:
    default:
      break;
    }
}
