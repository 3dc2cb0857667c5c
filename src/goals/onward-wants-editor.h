/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardWantsEditor:
 * What the person wants: the north star line, must, want and will not, where they would work, and
 * how much of it a week.  It notes when the three lists were last gone over, and has that come up
 * again after a while.
 */
#define ONWARD_TYPE_WANTS_EDITOR (onward_wants_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWantsEditor, onward_wants_editor, ONWARD, WANTS_EDITOR, OnwardEditor)

void onward_wants_editor_set_up (OnwardWantsEditor *self, OnwardWorkspace *workspace);

G_END_DECLS
