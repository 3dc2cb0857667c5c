/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardRing:
 * How much of something is done, as a small ring with a tick in it once it is all.  It says nothing by
 * itself: words stand beside it.
 */
#define ONWARD_TYPE_RING (onward_ring_get_type ())
G_DECLARE_FINAL_TYPE (OnwardRing, onward_ring, ONWARD, RING, GtkWidget)

/* @done may be more than @whole. */
void onward_ring_set (OnwardRing *self, guint done, guint whole);

G_END_DECLS
