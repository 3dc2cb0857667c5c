/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-practice-deck.h"

G_BEGIN_DECLS

/**
 * OnwardQuestionRow:
 * A question of the deck in a list, with why it stands there.
 */
#define ONWARD_TYPE_QUESTION_ROW (onward_question_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardQuestionRow, onward_question_row, ONWARD, QUESTION_ROW, GtkWidget)

/* @card: NULL for none. */
void onward_question_row_show (OnwardQuestionRow *self, OnwardDeckCard *card, const char *today);

G_END_DECLS
