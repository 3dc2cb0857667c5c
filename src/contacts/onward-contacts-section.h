/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-views.h"

G_BEGIN_DECLS

/**
 * OnwardContactsSection:
 * The section "Contacts": the people met on the way, and those for hard days.
 */
#define ONWARD_TYPE_CONTACTS_SECTION (onward_contacts_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactsSection, onward_contacts_section, ONWARD, CONTACTS_SECTION, OnwardViews)

G_END_DECLS
