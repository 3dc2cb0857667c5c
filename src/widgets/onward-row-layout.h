/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardRowLayout:
 * Lays children out beside each other, like a GtkBox; what is left over goes to those that expand.
 *
 * A GtkBox asks each child how wide it would be at the height it has got, for which a label that
 * wraps tries out a dozen widths.  Text in a row has no use for the answer: this layout asks how
 * wide a child is, and then how high at that width, and no more.
 *
 * Properties: spacing (0), homogeneous (all children as wide as the widest).
 */
#define ONWARD_TYPE_ROW_LAYOUT (onward_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (OnwardRowLayout, onward_row_layout, ONWARD, ROW_LAYOUT, GtkLayoutManager)

G_END_DECLS
