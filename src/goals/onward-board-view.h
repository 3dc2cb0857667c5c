/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardBoardView:
 * The view "Board" of the section "Goals": the north star, the board under it, and the page of the
 * goal that is opened.
 */
#define ONWARD_TYPE_BOARD_VIEW (onward_board_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardBoardView, onward_board_view, ONWARD, BOARD_VIEW, OnwardSection)

G_END_DECLS
