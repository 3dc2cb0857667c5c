/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer none): what is asked at the end of a time for worrying; another one each day. */
const char *onward_closing_of_day (const char *day);

G_END_DECLS
