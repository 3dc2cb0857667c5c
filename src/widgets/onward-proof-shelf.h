/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardProofShelf:
 * Three proofs out of the person's bank, others each day, to stand beside something hard.  Hidden
 * while there is none.  A click or Enter opens a proof; where "pickable", it says "picked" instead,
 * proofs can be dragged away (as OnwardEntry), and a field finds others.
 *
 * Properties: workspace, pickable.  Signal: "picked" (OnwardRecord).
 */
#define ONWARD_TYPE_PROOF_SHELF (onward_proof_shelf_get_type ())
G_DECLARE_FINAL_TYPE (OnwardProofShelf, onward_proof_shelf, ONWARD, PROOF_SHELF, GtkWidget)

GtkWidget *onward_proof_shelf_new (OnwardWorkspace *workspace);

G_END_DECLS
