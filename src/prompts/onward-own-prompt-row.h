/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardOwnPromptRow:
 * One question of the person's own: its words, when it is asked, whether it is, and a way to let it
 * go.
 */
#define ONWARD_TYPE_OWN_PROMPT_ROW (onward_own_prompt_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOwnPromptRow, onward_own_prompt_row, ONWARD, OWN_PROMPT_ROW, AdwExpanderRow)

GtkWidget *onward_own_prompt_row_new (OnwardWorkspace *workspace, OnwardRecord *prompt);

G_END_DECLS
