/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardWantsView:
 * The page of the one OnwardSearchProfile.
 */
#define ONWARD_TYPE_WANTS_VIEW (onward_wants_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWantsView, onward_wants_view, ONWARD, WANTS_VIEW, OnwardSection)

G_END_DECLS
