/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-thought-patterns.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* One trap of an OnwardThoughtPatternsWindow: its name, how often, a bar for each month, and the
 * fairer thought that helped most. */
#define ONWARD_TYPE_PATTERN_ROW (onward_pattern_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPatternRow, onward_pattern_row, ONWARD, PATTERN_ROW, GtkWidget)

GtkWidget *onward_pattern_row_new (const OnwardPattern *pattern, GPtrArray *own, const char *today);

G_END_DECLS
