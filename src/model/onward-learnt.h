/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-goal.h"

G_BEGIN_DECLS

/* What has been learnt since the last time two people had to do with each other: the goals that were
 * finished since. */
char *onward_learnt_say (GPtrArray *goals, const char *since);

G_END_DECLS
