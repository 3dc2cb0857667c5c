/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardSaveStatus:
 * A quiet line that tells how an editor's saving goes; when it went wrong, what happened and a
 * “Try again” button.  Place it inside the editor, or set "editor" from outside.
 *
 * Properties: editor.
 */
#define ONWARD_TYPE_SAVE_STATUS (onward_save_status_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSaveStatus, onward_save_status, ONWARD, SAVE_STATUS, GtkWidget)

G_END_DECLS
