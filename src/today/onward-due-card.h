/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-today-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardDueCard:
 * "When you are ready": what is due today, what has waited longest first; a quiet line where nothing
 * is.  Hidden until the diary has answered.
 */
#define ONWARD_TYPE_DUE_CARD (onward_due_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardDueCard, onward_due_card, ONWARD, DUE_CARD, GtkWidget)

/* Once, before use. */
void onward_due_card_set_up (OnwardDueCard *self, OnwardWorkspace *workspace, OnwardTodayDiary *diary);

/* Puts the focus on the row of this follow-up, as soon as it is there. */
void onward_due_card_find   (OnwardDueCard *self, const char *uid);

G_END_DECLS
