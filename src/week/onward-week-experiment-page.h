/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWeekExperimentPage:
 * One change for the next applications: the one that is on, with the numbers before it and since, or
 * the way to begin one.
 */
#define ONWARD_TYPE_WEEK_EXPERIMENT_PAGE (onward_week_experiment_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWeekExperimentPage, onward_week_experiment_page, ONWARD, WEEK_EXPERIMENT_PAGE, AdwBin)

void onward_week_experiment_page_open (OnwardWeekExperimentPage *self, OnwardWorkspace *workspace);
/* What is typed begins; to be called when the page is left the way forward. */
void onward_week_experiment_page_leave (OnwardWeekExperimentPage *self);

G_END_DECLS
