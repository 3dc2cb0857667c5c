/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardWrapLayout:
 * Lays children out like words: left to right, at their natural width, in as many lines as needed.
 *
 * Properties: spacing, line-spacing (6 each).
 */
#define ONWARD_TYPE_WRAP_LAYOUT (onward_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWrapLayout, onward_wrap_layout, ONWARD, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *onward_wrap_layout_new (void);

G_END_DECLS
