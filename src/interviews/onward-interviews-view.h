/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewsView:
 * The interviews, those to come and those behind, beside the page of one.
 */
#define ONWARD_TYPE_INTERVIEWS_VIEW (onward_interviews_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewsView, onward_interviews_view, ONWARD, INTERVIEWS_VIEW, OnwardSection)

G_END_DECLS
