/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewPoint:
 * One of the two points that close a debrief, with the menu of what it can become.
 *
 * Properties: text, label, placeholder.  Signal: "lead" (int, an OnwardLead).
 */
#define ONWARD_TYPE_REVIEW_POINT (onward_review_point_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewPoint, onward_review_point, ONWARD, REVIEW_POINT, GtkBox)

void onward_review_point_show_led (OnwardReviewPoint *self, OnwardWorkspace *workspace, const char *led);

G_END_DECLS
