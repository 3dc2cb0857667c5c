/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationsSection:
 * Where one applies: the applications by stage beside the page of one.
 */
#define ONWARD_TYPE_APPLICATIONS_SECTION (onward_applications_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationsSection, onward_applications_section, ONWARD, APPLICATIONS_SECTION, OnwardSection)

G_END_DECLS
