/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardMockPage:
 * Practice with a friend: begins a mock, now or planned for later, and lists those there were.
 */
#define ONWARD_TYPE_MOCK_PAGE (onward_mock_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardMockPage, onward_mock_page, ONWARD, MOCK_PAGE, AdwBin)

void onward_mock_page_set_workspace (OnwardMockPage *self, OnwardWorkspace *workspace);
/* What the partner is asked to ask, one to a line, unless the person has typed something else. */
void onward_mock_page_set_questions (OnwardMockPage *self, const char *questions);

G_END_DECLS
