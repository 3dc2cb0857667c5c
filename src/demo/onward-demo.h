/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-snapshot.h"

G_BEGIN_DECLS

/* A diary to look around in: four months of one believable search, told by a platform engineer whose
 * team was closed.  People and employers are made up.  Its dates lie around @now, in whose zone the
 * person lives, and the same @now always gives the same diary. */
GPtrArray *onward_demo_dup_snapshots (GDateTime *now);

G_END_DECLS
