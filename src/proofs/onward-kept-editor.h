/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-entry.h"

G_BEGIN_DECLS

/**
 * OnwardKeptEditor:
 * One of the things that still stand: a proof, a card made from one, a time the person came back, or
 * words that help.
 *
 * Signals: "gone": it was let go of, and nothing is open any more; "card" (OnwardRecord): a card is to
 * be made from this proof.
 */
#define ONWARD_TYPE_KEPT_EDITOR (onward_kept_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardKeptEditor, onward_kept_editor, ONWARD, KEPT_EDITOR, OnwardEditor)

/* Puts the cursor where one writes. */
void onward_kept_editor_write (OnwardKeptEditor *self);

G_END_DECLS
