/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-diary.h"
#include "onward-store.h"

G_BEGIN_DECLS

OnwardUndo   *onward_undo_new          (GPtrArray *removed, GPtrArray *loosened);
GPtrArray    *onward_undo_get_removed  (OnwardUndo *self);
GPtrArray    *onward_undo_get_loosened (OnwardUndo *self);
GPtrArray    *onward_undo_get_added    (OnwardUndo *self);

/* Between the store and its lists. */

/* Gives OnwardKeys (transfer full). */
void          onward_store_keys_async  (OnwardStore *self, const OnwardQuery *query, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GArray       *onward_store_keys_finish (OnwardStore *self, GAsyncResult *result, GError **error);
/* Gives the shared record of a row at once (transfer full); its values follow if it is not loaded. */
OnwardRecord *onward_store_share       (OnwardStore *self, const OnwardRecordType *type, gint64 id);
/* Gives the shared record of a row if anybody holds it (transfer none). */
OnwardRecord *onward_store_peek        (OnwardStore *self, const OnwardRecordType *type, gint64 id);

G_END_DECLS
