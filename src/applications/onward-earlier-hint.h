/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEarlierHint:
 * Says that one applied to this employer before, and what came of it, with a way there.  Hidden
 * when one did not.
 *
 * Properties: workspace (to be set once), employer, uid (of the application being looked at, which
 * does not count).
 */
#define ONWARD_TYPE_EARLIER_HINT (onward_earlier_hint_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEarlierHint, onward_earlier_hint, ONWARD, EARLIER_HINT, GtkWidget)

void onward_earlier_hint_set_workspace (OnwardEarlierHint *self, OnwardWorkspace *workspace);

G_END_DECLS
