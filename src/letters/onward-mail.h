/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Opens a letter in the person's own mail program, ready to be sent by them: through the portal
 * inside a sandbox, by a mailto: link outside. */

typedef struct
{
  const char *to; /* "" leaves it open */
  const char *subject;
  const char *body;
} OnwardMail;

void     onward_mail_open_async  (GtkWindow *parent, const OnwardMail *mail, GAsyncReadyCallback callback, gpointer data);
gboolean onward_mail_open_finish (GAsyncResult *result, GError **error);

/* The way through the portal, on a bus of the caller's. */
void     onward_mail_portal_async (GDBusConnection *bus, const OnwardMail *mail, GAsyncReadyCallback callback,
                                   gpointer data);
/* Returns: (transfer full): the link that says it all */
char    *onward_mail_dup_link     (const OnwardMail *mail);

G_END_DECLS
