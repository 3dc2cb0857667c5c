/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* Looks whether the debrief @uid, which is back, stands beside another of the same interview, and
 * makes one of the two. */
void onward_review_join_async  (OnwardWorkspace    *workspace,
                                const char         *uid,
                                GAsyncReadyCallback callback,
                                gpointer            data);
/* Returns: (transfer full) (nullable): uid of the interview whose two debriefs are one now. */
char *onward_review_join_finish (GAsyncResult *result);

G_END_DECLS
