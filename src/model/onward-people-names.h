/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): what looks like the names of people in a note such as "Ada Park (CTO),
 * Yusra and somebody from the board", each once, in their order.  Rather none than a wrong one. */
GStrv    onward_people_names     (const char *text);
/* Whether two spellings are the same name. */
gboolean onward_people_same_name (const char *a, const char *b);

G_END_DECLS
