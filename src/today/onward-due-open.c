/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-open.h"

#include "onward-today-look.h"

/* Nothing to fill in: a few small things to pick from, and then to get up for. */
static void
pause_for (GtkWidget *widget, OnwardRecord *follow_up)
{
  g_autofree char *target = g_strconcat ("plan/", onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_PLAN), NULL);

  gtk_widget_activate_action (widget, "win.pause", "s", target);
}

void
onward_due_open (GtkWidget *widget, OnwardFollowUp *follow_up)
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
      pause_for (widget, record);
      break;
    case ONWARD_TODAY_OPENS_LETTER:
      gtk_widget_activate_action (widget, "win.write-letter", "s", target);
      break;
    case ONWARD_TODAY_OPENS_CLOSING:
      gtk_widget_activate_action (widget, "win.close-plan", "s", target);
      break;
    case ONWARD_TODAY_OPENS_NOTHING:
    default:
      break;
    }
}
