/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-review.h"

G_BEGIN_DECLS

/**
 * OnwardMockCompare:
 * A mock's two sheets side by side, what is furthest apart first.
 *
 * Signal: "wanted": the person wants to fill in their own sheet.
 */
#define ONWARD_TYPE_MOCK_COMPARE (onward_mock_compare_get_type ())
G_DECLARE_FINAL_TYPE (OnwardMockCompare, onward_mock_compare, ONWARD, MOCK_COMPARE, AdwBin)

/* The shared record, or NULL. */
void onward_mock_compare_set_review (OnwardMockCompare *self, OnwardRecord *review);

G_END_DECLS
