/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackWhatPage:
 * The first step: which application, how it ended, how and when the news came.
 */
#define ONWARD_TYPE_SETBACK_WHAT_PAGE (onward_setback_what_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackWhatPage, onward_setback_what_page, ONWARD, SETBACK_WHAT_PAGE, AdwBin)

void onward_setback_what_page_open (OnwardSetbackWhatPage *self, OnwardWorkspace *workspace, OnwardSetback *setback);

G_END_DECLS
