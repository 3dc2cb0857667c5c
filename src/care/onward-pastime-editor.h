/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardPastimeEditor:
 * Where one of the person's activities is named.
 */
#define ONWARD_TYPE_PASTIME_EDITOR (onward_pastime_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPastimeEditor, onward_pastime_editor, ONWARD, PASTIME_EDITOR, OnwardEditor)

G_END_DECLS
