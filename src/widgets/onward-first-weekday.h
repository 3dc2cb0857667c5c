/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: the weekday that weeks begin with where the person lives, 1 Monday … 7 Sunday. */
int onward_first_weekday (void);

G_END_DECLS
