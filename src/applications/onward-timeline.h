/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-timeline-item.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTimeline:
 * A list model of OnwardTimelineItem: the life of one application.  It follows the store and the
 * application's own events, and tells only of the stretch that changed.
 */
#define ONWARD_TYPE_TIMELINE (onward_timeline_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTimeline, onward_timeline, ONWARD, TIMELINE, GObject)

OnwardTimeline *onward_timeline_new             (OnwardWorkspace *workspace);
/* @application: what is shown, as a draft or shared; NULL for none.  It needs a uid. */
void            onward_timeline_set_application (OnwardTimeline *self, OnwardJobApplication *application);

G_END_DECLS
