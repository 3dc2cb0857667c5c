/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-interview.h"

G_BEGIN_DECLS

/**
 * OnwardMockEditor:
 * What the partner of a mock has in front of them: the questions to ask, and a sheet for what they
 * see.  Its draft is the mock's review.
 */
#define ONWARD_TYPE_MOCK_EDITOR (onward_mock_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardMockEditor, onward_mock_editor, ONWARD, MOCK_EDITOR, OnwardEditor)

/* @review: NULL while there is none yet.  @own_items: the person's OnwardChecklistItems. */
void onward_mock_editor_open (OnwardMockEditor *self, OnwardInterview *interview, OnwardRecord *review,
                              GPtrArray *own_items);

G_END_DECLS
