/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-in-touch.h"
#include "onward-interactions.h"

G_BEGIN_DECLS

/**
 * OnwardContactEditor:
 * All that is kept about a person.
 */
#define ONWARD_TYPE_CONTACT_EDITOR (onward_contact_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactEditor, onward_contact_editor, ONWARD, CONTACT_EDITOR, OnwardEditor)

/* To be called once: what tells how the two stand. */
void onward_contact_editor_set_in_touch (OnwardContactEditor *self, OnwardInTouch *in_touch);
/* The two were in touch today; the note of it has the keyboard then. */
void onward_contact_editor_note         (OnwardContactEditor *self, OnwardInteractionKind kind);

G_END_DECLS
