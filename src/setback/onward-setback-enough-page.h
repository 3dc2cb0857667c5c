/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackEnoughPage:
 * The last step, when all is saved: what comes next and when, and that nothing more is asked today.
 */
#define ONWARD_TYPE_SETBACK_ENOUGH_PAGE (onward_setback_enough_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackEnoughPage, onward_setback_enough_page, ONWARD, SETBACK_ENOUGH_PAGE, AdwBin)

/* To be called once. */
void onward_setback_enough_page_open   (OnwardSetbackEnoughPage *self, OnwardWorkspace *workspace);
/* @next: (nullable): the step of the plan that comes next. */
void onward_setback_enough_page_arrive (OnwardSetbackEnoughPage *self, OnwardSetback *setback, OnwardFollowUp *next);

G_END_DECLS
