/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact-file.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_VCARD_3 = 3, /* RFC 2426, for older programs */
  ONWARD_VCARD_4 = 4, /* RFC 6350 */
} OnwardVcardVersion;

/* Whether this begins as a vCard does. */
gboolean onward_vcard_is_one (const char *text);
/* Adds the people of a file of vCards (2.1, 3.0 or 4.0) to @into, and what could not be read.  FALSE
 * with an error when it was cancelled, or has too many people. */
gboolean onward_vcard_read   (const char *text, gsize length, OnwardContactFile *into, GCancellable *cancellable,
                              GError **error);
/* Adds one person (the snapshot of an OnwardContact) as a card. */
void     onward_vcard_append (GString *to, const OnwardSnapshot *contact, OnwardVcardVersion version);

G_END_DECLS
