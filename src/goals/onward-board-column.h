/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal-mover.h"
#include "onward-record-list.h"

G_BEGIN_DECLS

/**
 * OnwardBoardColumn:
 * The goals of one column in their order, read as they come into view, with its name on top, which
 * can be changed, and a field at its foot that adds one.  Cards are put between others by dragging
 * or with Ctrl and an arrow key.  A card that is activated asks by "board.open" (uid).
 *
 * Properties: folded (only its name is shown).
 */
#define ONWARD_TYPE_BOARD_COLUMN (onward_board_column_get_type ())
G_DECLARE_FINAL_TYPE (OnwardBoardColumn, onward_board_column, ONWARD, BOARD_COLUMN, GtkWidget)

GtkWidget        *onward_board_column_new         (OnwardGoalMover *mover, OnwardGoalColumn column);
OnwardRecordList *onward_board_column_get_records (OnwardBoardColumn *self);
OnwardGoalColumn  onward_board_column_get_column  (OnwardBoardColumn *self);
/* Shows only what the words find; "" shows all. */
void              onward_board_column_filter      (OnwardBoardColumn *self, const char *words);
/* The focus to the card once it comes, or comes back. */
void              onward_board_column_await       (OnwardBoardColumn *self, const char *uid);
/* The focus to the card, when it comes if it is not there yet. */
void              onward_board_column_focus       (OnwardBoardColumn *self, const char *uid);
void              onward_board_column_set_folded  (OnwardBoardColumn *self, gboolean folded);
/* Alone on a narrow board its name stands elsewhere already. */
void              onward_board_column_set_alone   (OnwardBoardColumn *self, gboolean alone);

G_END_DECLS
