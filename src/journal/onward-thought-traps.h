/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardThoughtTraps:
 * The traps that a thought may have fallen into: those that Onward brings along and the person's
 * own, which can be added and changed here.
 *
 * Properties: workspace, traps (GStrv of ids; to be bound to the field of an entry).
 * Signal: "own-changed": the person's own traps are other ones, or have other words.
 */
#define ONWARD_TYPE_THOUGHT_TRAPS (onward_thought_traps_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtTraps, onward_thought_traps, ONWARD, THOUGHT_TRAPS, GtkWidget)

/* Returns: (transfer none): the person's own traps, of OnwardOwnTrap, retired ones among them. */
GPtrArray *onward_thought_traps_get_own (OnwardThoughtTraps *self);

G_END_DECLS
