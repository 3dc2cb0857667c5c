/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardNorthStar:
 * The one line that says where the person is going, to be changed in its place.  It belongs to the
 * search profile.
 */
#define ONWARD_TYPE_NORTH_STAR (onward_north_star_get_type ())
G_DECLARE_FINAL_TYPE (OnwardNorthStar, onward_north_star, ONWARD, NORTH_STAR, OnwardEditor)

G_END_DECLS
