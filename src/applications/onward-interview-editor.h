/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-interview.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewEditor:
 * The form of one interview: round, when, how long, where, who, notes.
 */
#define ONWARD_TYPE_INTERVIEW_EDITOR (onward_interview_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewEditor, onward_interview_editor, ONWARD, INTERVIEW_EDITOR, OnwardEditor)

G_END_DECLS
