/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardThoughtScale:
 * How much a thought is believed or how strong a feeling is, from 0 to 100 percent.  Unsaid until
 * touched.  The digits set it too: 7 is 70.
 *
 * Properties: percent (int64; -1 unsaid; to be bound to the field of an entry), label (the question
 * over it, and its name for screen readers).
 */
#define ONWARD_TYPE_THOUGHT_SCALE (onward_thought_scale_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtScale, onward_thought_scale, ONWARD, THOUGHT_SCALE, GtkWidget)

G_END_DECLS
