/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-lifts.h"
#include "onward-record-view.h"

G_BEGIN_DECLS

/**
 * OnwardPastimesView:
 * All that does the person good: added, named anew, let rest or let go.
 */
#define ONWARD_TYPE_PASTIMES_VIEW (onward_pastimes_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPastimesView, onward_pastimes_view, ONWARD, PASTIMES_VIEW, OnwardRecordView)

GtkWidget *onward_pastimes_view_new (OnwardWorkspace *workspace, OnwardLifts *lifts);

G_END_DECLS
