/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardContactEditor:
 * All that is kept about a person.
 */
#define ONWARD_TYPE_CONTACT_EDITOR (onward_contact_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactEditor, onward_contact_editor, ONWARD, CONTACT_EDITOR, OnwardEditor)

G_END_DECLS
