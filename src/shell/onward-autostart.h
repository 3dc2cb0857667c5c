/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Whether the reminders start with the session: by the person's own autostart file, or inside a
 * sandbox by asking the Background portal. */

void     onward_autostart_set_async  (gboolean on, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean onward_autostart_set_finish (GAsyncResult *result, GError **error);
gboolean onward_autostart_is_there   (void);
void     onward_autostart_renew_async  (GSettings *settings, GAsyncReadyCallback callback, gpointer data);
gboolean onward_autostart_renew_finish (GAsyncResult *result, GError **error);
gboolean onward_is_sandboxed         (void);

G_END_DECLS
