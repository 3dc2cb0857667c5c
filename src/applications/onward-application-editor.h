/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationEditor:
 * The form of one application: all that is not dated.
 */
#define ONWARD_TYPE_APPLICATION_EDITOR (onward_application_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationEditor, onward_application_editor, ONWARD, APPLICATION_EDITOR, OnwardEditor)

G_END_DECLS
