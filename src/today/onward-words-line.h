/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardWordsLine:
 * One quiet line of words that help.  A click opens where it came from.
 *
 * Signal: "dismissed": not today.
 */
#define ONWARD_TYPE_WORDS_LINE (onward_words_line_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWordsLine, onward_words_line, ONWARD, WORDS_LINE, GtkWidget)

/* @page: of the proof bank.  @dismissable: whether it can be put away for the day. */
GtkWidget *onward_words_line_new  (const char *icon_name, const char *page, gboolean dismissable);
void       onward_words_line_say  (OnwardWordsLine *self, const char *words, const char *whose);

G_END_DECLS
