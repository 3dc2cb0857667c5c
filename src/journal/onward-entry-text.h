/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the journal works out of a text: a few words for a row, and how many there are. */

char  *onward_entry_text_dup_preview (const char *text, glong length);
guint  onward_entry_text_count_words (const char *text);
char  *onward_entry_text_dup_clean   (const char *text, gssize length);

G_END_DECLS
