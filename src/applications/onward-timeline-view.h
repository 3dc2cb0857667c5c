/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTimelineView:
 * The life of one application, and the ways to add to it: a note, a follow-up, an interview.  What
 * is ahead stands first, soonest on top; then what was, newest on top.
 *
 * Properties: workspace (to be set once), application (what is on show; needs a uid).
 * Actions: timeline.follow-up, timeline.interview, timeline.done (s), timeline.later (su).
 */
#define ONWARD_TYPE_TIMELINE_VIEW (onward_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTimelineView, onward_timeline_view, ONWARD, TIMELINE_VIEW, GtkWidget)

void onward_timeline_view_set_workspace   (OnwardTimelineView *self, OnwardWorkspace *workspace);
void onward_timeline_view_set_application (OnwardTimelineView *self, OnwardJobApplication *application);
/* Adds the note that is being typed, so that none is lost. */
void onward_timeline_view_flush           (OnwardTimelineView *self);

G_END_DECLS
