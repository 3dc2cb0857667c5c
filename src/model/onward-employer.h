/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"

G_BEGIN_DECLS

/* The same employer is written in many ways: "Norrland Data GmbH", "norrland data".  A key is what
 * is left without case, accents, punctuation and legal form; it is for comparing, not for showing. */
char       *onward_employer_key          (const char *name);
gboolean    onward_employer_same         (const char *a, const char *b);
gboolean    onward_employer_has_form     (const char *name);
/* The words to look for in the diary: every record of the same employer holds all of them. */
char       *onward_employer_search_words (const char *name);
/* What a person is told who is about to apply again: "You applied here in May; …". */
char       *onward_employer_say_earlier  (OnwardJobApplication *earlier, const char *today);

G_END_DECLS
