/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardSidebar:
 * The list of sections, made from their table.  Choosing one activates "win.section".
 *
 * Properties: section (name of the one on show).
 */
#define ONWARD_TYPE_SIDEBAR (onward_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSidebar, onward_sidebar, ONWARD, SIDEBAR, GtkWidget)

void onward_sidebar_set_section   (OnwardSidebar *self, const char *section);
void onward_sidebar_set_indicator (OnwardSidebar *self, const char *section, guint indicator);
void onward_sidebar_open_menu     (OnwardSidebar *self);

G_END_DECLS
