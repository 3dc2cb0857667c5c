/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-archive.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* Between a diary and a file of JSON.  Reading, checking and writing happen beside the interface;
 * the answer comes in the main context of the call. */

void     onward_transfer_export_async  (OnwardStore *store, GFile *file, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer data);
gboolean onward_transfer_export_finish (OnwardStore *store, GAsyncResult *result, guint *n_records, GError **error);

/* Says what an import of the file would do; the diary is read, nothing is written. */
void     onward_transfer_check_async   (OnwardStore *store, GFile *file, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer data);
OnwardImportReport *onward_transfer_check_finish (OnwardStore *store, GAsyncResult *result, GError **error);

/* Does it, in one transaction; what has been changed in the diary since the check is not touched. */
void     onward_transfer_apply_async   (OnwardStore *store, OnwardImportReport *report, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer data);
gboolean onward_transfer_apply_finish  (OnwardStore *store, GAsyncResult *result, guint *n_written, GError **error);

G_END_DECLS
