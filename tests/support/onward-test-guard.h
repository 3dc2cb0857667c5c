/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How often the guard is right about a file of sentences whose kinds are known. */
typedef struct
{
  guint n_sentences;
  guint right;  /* kinds found that were expected */
  guint wrong;  /* found though nobody expected them */
  guint missed; /* expected and not found */
} OnwardTestGuard;

OnwardTestGuard onward_test_guard_score     (const char *path, const char *language, gboolean tell);
int             onward_test_guard_precision (const OnwardTestGuard *score); /* in percent */
int             onward_test_guard_recall    (const OnwardTestGuard *score);

G_END_DECLS
