/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-skill-item.h"

G_BEGIN_DECLS

/**
 * OnwardSkillRow:
 * A skill in the list: its name, where the person stands with it, how often it is asked for.
 *
 * Properties: item (OnwardSkillItem, nullable), position (in its list).
 */
#define ONWARD_TYPE_SKILL_ROW (onward_skill_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSkillRow, onward_skill_row, ONWARD, SKILL_ROW, GtkWidget)

G_END_DECLS
