/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-entry-filter.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardFilterChips:
 * What the journal's filter is set to, a chip each; pressing one takes it away.
 *
 * Properties: filter.
 */
#define ONWARD_TYPE_FILTER_CHIPS (onward_filter_chips_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFilterChips, onward_filter_chips, ONWARD, FILTER_CHIPS, GtkWidget)

G_END_DECLS
