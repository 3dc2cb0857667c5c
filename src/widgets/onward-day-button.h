/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardDayButton:
 * A day, said as people say it ("today", "Tuesday", "12 May"; exact on hover).  Clicking opens a
 * popover with a calendar, a field to type a day into ("tomorrow", "12 May", "2026-05-12"), and,
 * when "optional", a button that clears it.
 *
 * Properties: day ("YYYY-MM-DD" or ""), today (the day it counts from; bind it to the workspace's,
 * "" is the clock's), optional (may be ""; TRUE by default), empty-label ("Choose a day"), label (the
 * name that a screen reader says before the day), earliest and latest (days beyond which none can be
 * chosen, "" for none), refusal (why the day that was tried last was not taken, "" when it was).
 */
#define ONWARD_TYPE_DAY_BUTTON (onward_day_button_get_type ())
G_DECLARE_FINAL_TYPE (OnwardDayButton, onward_day_button, ONWARD, DAY_BUTTON, GtkWidget)

const char *onward_day_button_get_day (OnwardDayButton *self);
void        onward_day_button_set_day (OnwardDayButton *self, const char *day);
/* What a person typed, as a day; NULL when it cannot be understood. */
char       *onward_day_parse          (const char *text, const char *today);

G_END_DECLS
