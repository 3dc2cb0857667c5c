/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWeekPastPage:
 * What the last seven days brought, in words, and the wins of them.
 */
#define ONWARD_TYPE_WEEK_PAST_PAGE (onward_week_past_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWeekPastPage, onward_week_past_page, ONWARD, WEEK_PAST_PAGE, AdwBin)

void onward_week_past_page_open (OnwardWeekPastPage *self, OnwardWorkspace *workspace);

G_END_DECLS
