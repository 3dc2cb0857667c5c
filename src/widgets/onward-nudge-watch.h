/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* From now on an employer whose page asks for it has its reminder to look, and ticking that counts as
 * having looked, whichever program it was ticked in.  To be called once for a workspace. */
void onward_nudge_watch (OnwardWorkspace *workspace);

G_END_DECLS
