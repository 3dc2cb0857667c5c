/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackStingPage:
 * The second step: how much it stings, what it is like, a few words; beside it, if the diary has
 * any, three things that stay true.
 */
#define ONWARD_TYPE_SETBACK_STING_PAGE (onward_setback_sting_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackStingPage, onward_setback_sting_page, ONWARD, SETBACK_STING_PAGE, AdwBin)

void onward_setback_sting_page_open   (OnwardSetbackStingPage *self, OnwardWorkspace *workspace, OnwardSetback *setback);
/* Called each time it comes up: what it says follows the ending. */
void onward_setback_sting_page_arrive (OnwardSetbackStingPage *self);

G_END_DECLS
