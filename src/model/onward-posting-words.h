/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words that job postings are made of, for onward-posting: which words name a role, which label
 * a line, which hosts are job boards.  English and German. */

typedef enum
{
  ONWARD_POSTING_LABEL_EMPLOYER,
  ONWARD_POSTING_LABEL_ROLE,
  ONWARD_POSTING_LABEL_PLACE,
} OnwardPostingLabel;

const char *onward_posting_words_after_label      (const char *line, OnwardPostingLabel label);
gboolean    onward_posting_words_is_label         (const char *line);
gboolean    onward_posting_words_is_role          (const char *text);
gboolean    onward_posting_words_is_board         (const char *text);
gboolean    onward_posting_words_is_heading       (const char *text);
gboolean    onward_posting_words_are_a_name       (const char *text);
char       *onward_posting_words_clean_role       (const char *text);
char       *onward_posting_words_bare_line        (const char *line);
char       *onward_posting_words_find_employer    (const char *line);
char       *onward_posting_words_employer_of_link (const char *link);
char       *onward_posting_words_employer_of_host (const char *host);
char       *onward_posting_words_role_of_link     (const char *link);

G_END_DECLS
