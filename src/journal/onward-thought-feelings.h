/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The feelings with a thought, in one button.  Property: feelings (GStrv; to be bound to the field of
 * an entry). */
#define ONWARD_TYPE_THOUGHT_FEELINGS (onward_thought_feelings_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtFeelings, onward_thought_feelings, ONWARD, THOUGHT_FEELINGS, GtkWidget)

G_END_DECLS
