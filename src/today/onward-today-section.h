/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardTodaySection:
 * Today, on one page: a check-in, what is due, the plans that run, what lies ahead, small wins and a
 * question to write about.  It looks at the diary when it is shown, when something is committed, and
 * when the next moment comes that changes what it says.
 */
#define ONWARD_TYPE_TODAY_SECTION (onward_today_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodaySection, onward_today_section, ONWARD, TODAY_SECTION, OnwardSection)

G_END_DECLS
