/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardReviewLinks:
 * Chips with what a piece of a debrief led to.  What has been let go meanwhile is not shown.
 */
#define ONWARD_TYPE_REVIEW_LINKS (onward_review_links_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewLinks, onward_review_links, ONWARD, REVIEW_LINKS, GtkWidget)

/* @led: "type/uid", separated by spaces. */
void onward_review_links_show (OnwardReviewLinks *self, OnwardWorkspace *workspace, const char *led);

G_END_DECLS
