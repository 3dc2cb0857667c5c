/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the journal works out of a text: a few words for a row, and how many there are. */

/* A count under way: what is left to read, and the words so far. */
typedef struct
{
  const char *rest;
  guint words;
  gboolean in_word;
} OnwardWordCount;

char     *onward_entry_text_dup_preview (const char *text, glong length);
gboolean  onward_entry_text_count_some  (OnwardWordCount *count, guint n_chars);
guint     onward_entry_text_count_words (const char *text);

G_END_DECLS
