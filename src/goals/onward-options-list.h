/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardOptionsList:
 * Roles by industries by places: how open the person is to each, what they have tried, and one to
 * try this week.
 */
#define ONWARD_TYPE_OPTIONS_LIST (onward_options_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOptionsList, onward_options_list, ONWARD, OPTIONS_LIST, AdwBin)

/* To be called once.  @profile: the draft that it reads and changes */
void onward_options_list_set_up (OnwardOptionsList *self, OnwardWorkspace *workspace, OnwardRecord *profile);

G_END_DECLS
