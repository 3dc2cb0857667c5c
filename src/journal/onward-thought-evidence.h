/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardThoughtEvidence:
 * What speaks for a thought and what against it, with the proof bank at hand: a click or Enter puts
 * a proof against the thought, and it can be dragged to either side.
 *
 * Properties: workspace, items (to be bound to the field of an entry).
 */
#define ONWARD_TYPE_THOUGHT_EVIDENCE (onward_thought_evidence_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtEvidence, onward_thought_evidence, ONWARD, THOUGHT_EVIDENCE, GtkWidget)

G_END_DECLS
