/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-sections.h"

G_BEGIN_DECLS

/**
 * OnwardPlainSection:
 * A section that has nothing to keep yet: it says what the place is for and where to begin.
 */
#define ONWARD_TYPE_PLAIN_SECTION (onward_plain_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPlainSection, onward_plain_section, ONWARD, PLAIN_SECTION, OnwardSection)

OnwardSection *onward_plain_section_new (OnwardWorkspace *workspace, const OnwardSectionInfo *info);

G_END_DECLS
