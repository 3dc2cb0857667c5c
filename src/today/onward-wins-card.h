/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWinsCard:
 * The small wins of this week, and a line to note one more.
 */
#define ONWARD_TYPE_WINS_CARD (onward_wins_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWinsCard, onward_wins_card, ONWARD, WINS_CARD, GtkWidget)

/* Once, before use.  @wins: of OnwardEntry, newest first. */
void onward_wins_card_set_up (OnwardWinsCard *self, OnwardWorkspace *workspace, GListModel *wins);
/* Saves what is typed, as if Enter had been pressed. */
void onward_wins_card_flush  (OnwardWinsCard *self);

G_END_DECLS
