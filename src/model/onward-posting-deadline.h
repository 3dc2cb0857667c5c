/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The last day to apply that the text of a posting names ("Apply by 12 December",
 * "Bewerbungsfrist: 12.12.2026"), or "".  Without a year the next such day is meant, unless it went
 * by a short while before @today. */
char *onward_posting_find_deadline (const char *text, const char *today);

G_END_DECLS
