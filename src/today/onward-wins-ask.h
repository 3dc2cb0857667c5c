/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"
#include "onward-win-offers.h"

G_BEGIN_DECLS

/* Asks the diary what was done in the last days that could be kept as a win.
 * @let_go: sources that are not to be offered. */
void       onward_wins_ask_async  (OnwardStore *store, GDateTime *now, const char *const *let_go,
                                   GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
/* Returns: (transfer full): of OnwardWinOffer, the newest day first. */
GPtrArray *onward_wins_ask_finish (GAsyncResult *result, GError **error);

G_END_DECLS
