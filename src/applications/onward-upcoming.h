/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardUpcoming:
 * What comes next for each application: the first of its interviews and open follow-ups.  Two
 * questions to the store answer it for all rows of a list, and are asked again when one of either
 * type changes.  Only the soonest few hundred count, so that a long diary costs no more.
 *
 * Signal: "changed".
 */
#define ONWARD_TYPE_UPCOMING (onward_upcoming_get_type ())
G_DECLARE_FINAL_TYPE (OnwardUpcoming, onward_upcoming, ONWARD, UPCOMING, GObject)

OnwardUpcoming *onward_upcoming_new      (OnwardWorkspace *workspace);
/* Returns: (transfer full): "Thursday 10:00 · First interview", or "". */
char           *onward_upcoming_dup_next (OnwardUpcoming *self, const char *application);

G_END_DECLS
