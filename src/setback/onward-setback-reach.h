/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Whether what is due will come up by itself: the reminders start at login and can be reached, and
 * somebody on the desktop shows notifications. */
void     onward_setback_reach_async  (GSettings           *settings,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             data);
/* What cannot be found out counts as no: nobody is promised a reminder that does not come. */
gboolean onward_setback_reach_finish (GAsyncResult *result);

G_END_DECLS
