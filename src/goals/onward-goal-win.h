/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Keeps a finished goal as a win, once; says so, with a way back.  @goal: a shared record. */
void onward_goal_keep_as_win (OnwardWorkspace *workspace, OnwardRecord *goal);

G_END_DECLS
