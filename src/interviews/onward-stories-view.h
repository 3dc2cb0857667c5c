/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-view.h"

G_BEGIN_DECLS

/**
 * OnwardStoriesView:
 * The stories to tell, beside the one that is being written.
 */
#define ONWARD_TYPE_STORIES_VIEW (onward_stories_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStoriesView, onward_stories_view, ONWARD, STORIES_VIEW, OnwardRecordView)

G_END_DECLS
