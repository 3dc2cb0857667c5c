/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardCheckInCard:
 * "How are you right now?": a tap on a face is a check-in and is saved at once; then, for those who
 * like, feelings and a line go into the same entry, until it is done.
 */
#define ONWARD_TYPE_CHECK_IN_CARD (onward_check_in_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCheckInCard, onward_check_in_card, ONWARD, CHECK_IN_CARD, OnwardEditor)

/* The card has its workspace by now.  @check_ins: those of today, of OnwardEntry. */
void onward_check_in_card_set_up (OnwardCheckInCard *self, GListModel *check_ins);
/* Asks how much it stings as well; what is said belongs to these two (uids, or ""). */
void onward_check_in_card_ask    (OnwardCheckInCard *self, const char *application, const char *plan);
/* A check-in that was begun a good while ago is done, and the next one is another. */
void onward_check_in_card_freshen (OnwardCheckInCard *self);

G_END_DECLS
