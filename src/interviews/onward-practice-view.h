/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardPracticeView:
 * The practice deck beside the question that is being practised; practice with a friend; small
 * exercises for body and voice.
 */
#define ONWARD_TYPE_PRACTICE_VIEW (onward_practice_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPracticeView, onward_practice_view, ONWARD, PRACTICE_VIEW, OnwardSection)

G_END_DECLS
