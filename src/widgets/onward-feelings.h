/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardFeelings:
 * Words for feelings as chips, in the groups of the content, of which up to "maximum" can be chosen;
 * own words can be added.
 *
 * Properties: feelings (GStrv of content ids or own words, to be bound to a TAGS field), maximum (3).
 */
#define ONWARD_TYPE_FEELINGS (onward_feelings_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeelings, onward_feelings, ONWARD, FEELINGS, GtkWidget)

const char *const *onward_feelings_get_feelings (OnwardFeelings *self);
void               onward_feelings_set_feelings (OnwardFeelings *self, const char *const *feelings);

G_END_DECLS
