/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-own-trap.h"
#include "onward-traps.h"

G_BEGIN_DECLS

/**
 * OnwardTrapRow:
 * A thinking trap to be ticked; ticked, it says how the trap goes and what to ask.  One of the
 * person's own can be changed.
 *
 * Property: active.  Signal: "edit" (one of their own only).
 */
#define ONWARD_TYPE_TRAP_ROW (onward_trap_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTrapRow, onward_trap_row, ONWARD, TRAP_ROW, GtkWidget)

GtkWidget    *onward_trap_row_new        (const OnwardTrap *trap);
GtkWidget    *onward_trap_row_new_own    (OnwardRecord *trap);
const char   *onward_trap_row_get_id     (OnwardTrapRow *self);
OnwardRecord *onward_trap_row_get_own    (OnwardTrapRow *self); /* NULL for a shipped one */
gboolean      onward_trap_row_get_active (OnwardTrapRow *self);
void          onward_trap_row_set_active (OnwardTrapRow *self, gboolean active);

G_END_DECLS
