/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardNameChips:
 * Offers to take names that were typed into a note as contacts, a button for each.  Hidden while there
 * is none.
 *
 * Signal: "taken" (name).
 */
#define ONWARD_TYPE_NAME_CHIPS (onward_name_chips_get_type ())
G_DECLARE_FINAL_TYPE (OnwardNameChips, onward_name_chips, ONWARD, NAME_CHIPS, GtkWidget)

void onward_name_chips_offer (OnwardNameChips *self, const char *const *names);

G_END_DECLS
