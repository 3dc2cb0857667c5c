/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-seal.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* What the diary has to do for feedback that is sealed. */

/* Its follow-up comes up when it may be opened, and is done once it was. */
void          onward_seal_settle      (OnwardWorkspace *workspace, OnwardFeedback *feedback);
/* Tells the person until when it is sealed. */
void          onward_seal_say         (OnwardWorkspace *workspace, OnwardFeedback *feedback);

/* Finds the feedback of this uid, or the one that an application's "feedback came" is about: what is
 * sealed, what was asked for, what is not read to its end. */
void          onward_seal_find_async  (OnwardStore *store, const char *uid, GAsyncReadyCallback callback, gpointer data);
/* Returns: (transfer full) (nullable): NULL without an error when there is none. */
OnwardRecord *onward_seal_find_finish (GAsyncResult *result, GError **error);

G_END_DECLS
