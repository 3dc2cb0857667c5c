/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Keeps what @target ("type/uid") shows as a proof, once; says so, with a way back. */
void onward_proof_keep (OnwardWorkspace *workspace, const char *target);

G_END_DECLS
