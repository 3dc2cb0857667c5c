/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-view.h"

G_BEGIN_DECLS

/**
 * OnwardHelpLinesView:
 * Places to turn to on a very hard day.  The list begins with what is known for where the person
 * lives, and is theirs to change.
 */
#define ONWARD_TYPE_HELP_LINES_VIEW (onward_help_lines_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardHelpLinesView, onward_help_lines_view, ONWARD, HELP_LINES_VIEW, OnwardRecordView)

GtkWindow *onward_help_lines_window_new (OnwardWorkspace *workspace);

G_END_DECLS
