/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-timeline-item.h"

G_BEGIN_DECLS

/**
 * OnwardTimelineRow:
 * One thing of a timeline.  Opening it is the list's; an open follow-up has its "done" and "later"
 * here, as the actions "timeline.done" and "timeline.later".
 */
#define ONWARD_TYPE_TIMELINE_ROW (onward_timeline_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTimelineRow, onward_timeline_row, ONWARD, TIMELINE_ROW, GtkListBoxRow)

GtkWidget          *onward_timeline_row_new      (OnwardTimelineItem *item);
OnwardTimelineItem *onward_timeline_row_get_item (OnwardTimelineRow *self);

G_END_DECLS
