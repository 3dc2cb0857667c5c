/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-views.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewsSection:
 * The section "Interviews": the interviews with their debriefs and prep sheets, the stories to tell
 * in them, and practice.
 */
#define ONWARD_TYPE_INTERVIEWS_SECTION (onward_interviews_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewsSection, onward_interviews_section, ONWARD, INTERVIEWS_SECTION, OnwardViews)

G_END_DECLS
