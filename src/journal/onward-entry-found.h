/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full) (nullable): Pango markup of at most @length characters of @text around the
 * first of @words that it holds, on one line, all of them in bold; NULL when it holds none.  Words are
 * found as the search finds them: at the beginning of a word, whatever the case and the accents. */
char *onward_entry_found_dup_markup (const char *text, const char *words, glong length);

G_END_DECLS
