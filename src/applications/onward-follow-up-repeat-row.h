/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-days.h"

G_BEGIN_DECLS

/**
 * OnwardFollowUpRepeatRow:
 * A row of a form that says how a follow-up comes again: a few plain ways to choose from, and beside
 * them whatever was said in words.
 *
 * Properties: repeat (an RRULE, to be bound to the field), time (the local time of the follow-up, which
 * tells on which day of the week or month).
 */
#define ONWARD_TYPE_FOLLOW_UP_REPEAT_ROW (onward_follow_up_repeat_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFollowUpRepeatRow, onward_follow_up_repeat_row, ONWARD, FOLLOW_UP_REPEAT_ROW, AdwComboRow)

/* To be called first: which days are for work. */
void  onward_follow_up_repeat_row_set_days  (OnwardFollowUpRepeatRow *self, const OnwardDays *days);
/* Returns: (transfer full): the first turn, which may be later than the time; the time for what comes once */
char *onward_follow_up_repeat_row_dup_first (OnwardFollowUpRepeatRow *self);

G_END_DECLS
