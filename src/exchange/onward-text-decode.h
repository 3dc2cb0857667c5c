/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A text from another program in the program's own encoding.  What begins with a byte order mark is
 * UTF-8 or UTF-16, whatever else is valid UTF-8 is that, and the rest is taken for Windows-1252.
 *
 * Returns: (transfer full): UTF-8 without a mark and without the character zero, or NULL with an
 * ONWARD_ERROR_INVALID when this is no text. */
char *onward_text_decode              (GBytes *bytes, gsize *length, GError **error);
/* @charset: the name that the text itself gives, which may be unknown or a lie.
 * Returns: (transfer full): always UTF-8. */
char *onward_text_decode_charset      (const char *bytes, gsize length, const char *charset);

/* Returns: (transfer full): @text without control characters and without blanks at its ends, at most
 * @max bytes of it.  A single line has no breaks and no two blanks in a row. */
char *onward_text_tidy                (const char *text, gsize max);
char *onward_text_tidy_line           (const char *text, gsize max);

G_END_DECLS
