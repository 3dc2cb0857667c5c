/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-views.h"

G_BEGIN_DECLS

/**
 * OnwardGoalsSection:
 * The section "Goals": the board, and what feeds it.
 */
#define ONWARD_TYPE_GOALS_SECTION (onward_goals_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardGoalsSection, onward_goals_section, ONWARD, GOALS_SECTION, OnwardViews)

G_END_DECLS
