/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/* For a day after a "no", what is to be done for other applications is said more softly.  It still
 * comes when it is due: whatever was asked for is never held back here. */
#define ONWARD_REMINDER_GENTLE_SECONDS (24 * 60 * 60)

/* Finds the applications that have had their "no" since then; @now is in the person's zone. */
void        onward_reminder_gentle_async  (OnwardStore *store, GDateTime *now, GAsyncReadyCallback callback,
                                           gpointer data);
/* Returns: (transfer full): their uids; none after an error, since a reminder comes all the same */
GHashTable *onward_reminder_gentle_finish (OnwardStore *store, GAsyncResult *result);
/* Whether a follow-up is a chore of another application, and not one that the person called important. */
gboolean    onward_reminder_gentle_applies (GHashTable *rejected, OnwardRecord *follow_up);

G_END_DECLS
