/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/* From a diary to a calendar file: one interview, or (@interview is "") the interviews to come with
 * all open follow-ups, and those that were done or let go of late, so that a calendar that has them
 * from an earlier file learns of it.
 *
 * @now: in the person's zone */
void     onward_calendar_file_save_async  (OnwardStore *store, const char *interview, GDateTime *now, GFile *file,
                                           GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
/* @n_items: (out) (optional): how many interviews and follow-ups are in it */
gboolean onward_calendar_file_save_finish (OnwardStore *store, GAsyncResult *result, guint *n_items, GError **error);

G_END_DECLS
