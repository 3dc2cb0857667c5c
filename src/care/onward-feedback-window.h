/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* One feedback: sealed, then read in three passes, then sorted on its page.
 * @uid: of a feedback, or of the application that some came for; or "". */
GtkWindow *onward_feedback_window_new (OnwardWorkspace *workspace, const char *uid);

G_END_DECLS
