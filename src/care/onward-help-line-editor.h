/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardHelpLineEditor:
 * Where one of the places to turn to is written down.
 */
#define ONWARD_TYPE_HELP_LINE_EDITOR (onward_help_line_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardHelpLineEditor, onward_help_line_editor, ONWARD, HELP_LINE_EDITOR, OnwardEditor)

G_END_DECLS
