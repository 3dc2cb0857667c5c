/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEventRow:
 * The row of a goal that is an event, which makes a reminder to write to the people who were there
 * while they still know one: within 48 hours, on the morning of the second day.
 */
#define ONWARD_TYPE_EVENT_ROW (onward_event_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEventRow, onward_event_row, ONWARD, EVENT_ROW, AdwActionRow)

/* To be called once. */
void onward_event_row_set_up (OnwardEventRow *self, OnwardWorkspace *workspace, OnwardRecord *draft);

G_END_DECLS
