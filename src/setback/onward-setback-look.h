/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* Reads from the diary what bears on the plan for an application, or for one that is not in the
 * diary yet (NULL).  @now: local time. */
void                onward_setback_look_async  (OnwardStore          *store,
                                                OnwardJobApplication *application,
                                                const char           *now,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              data);
OnwardSetbackKnown *onward_setback_look_finish (GAsyncResult *result, GError **error);

G_END_DECLS
