/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-content.h"
#include "onward-days.h"

G_BEGIN_DECLS

/**
 * OnwardDating:
 * Finds local times for the steps of one plan, one after the other: sends and work on working
 * days, in their order and few on one day; nothing in quiet hours or in the past; no two in the
 * same minute; the closing after all the rest.
 */
typedef struct _OnwardDating OnwardDating;

OnwardDating *onward_dating_new  (const OnwardDays *days, const char *now);
void          onward_dating_free (OnwardDating *dating);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardDating, onward_dating_free)

void          onward_dating_take (OnwardDating *dating, const char *local_time);
char         *onward_dating_date (OnwardDating *dating, const OnwardPlanRow *row);

G_END_DECLS
