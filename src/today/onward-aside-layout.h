/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardAsideLayout:
 * Two children: side by side, the second at the end, where both have room at their natural width;
 * else one under the other.  With "even-from" they share the room in equal parts from that width on,
 * whatever their own, and each is as high as it needs to be.  A child that is hidden leaves all the
 * room to the other.
 *
 * Properties: spacing (12), line-spacing (0), even-from (0: not at all).
 */
#define ONWARD_TYPE_ASIDE_LAYOUT (onward_aside_layout_get_type ())
G_DECLARE_FINAL_TYPE (OnwardAsideLayout, onward_aside_layout, ONWARD, ASIDE_LAYOUT, GtkLayoutManager)

G_END_DECLS
