/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardTargetsEditor:
 * What a week is to bring, and how many applications are to be in motion: a part of what the person
 * wants (OnwardSearchProfile), saved as it is changed.
 */
#define ONWARD_TYPE_TARGETS_EDITOR (onward_targets_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTargetsEditor, onward_targets_editor, ONWARD, TARGETS_EDITOR, OnwardEditor)

/* Opens the one profile there is. */
void onward_targets_editor_load (OnwardTargetsEditor *self);

G_END_DECLS
