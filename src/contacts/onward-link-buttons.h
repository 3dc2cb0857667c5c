/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardLinkButtons:
 * A button for each address on the web in a text that has one to a line; hidden while there is none.
 *
 * Properties: text.
 */
#define ONWARD_TYPE_LINK_BUTTONS (onward_link_buttons_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLinkButtons, onward_link_buttons, ONWARD, LINK_BUTTONS, GtkWidget)

G_END_DECLS
