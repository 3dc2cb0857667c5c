/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardHeader:
 * The header bar of one pane.  It finds the OnwardPanes around it by itself, and shows the back
 * button and the window's own buttons only where they belong: whatever is folded, there is one set
 * of window buttons and never a back button that leads nowhere.
 *
 * Children as in AdwHeaderBar: <child type="start">, <child type="end">, <child type="title">.
 *
 * Properties: title, subtitle (of the pane; "" each when a title child is given), flat.
 */
#define ONWARD_TYPE_HEADER (onward_header_get_type ())
G_DECLARE_FINAL_TYPE (OnwardHeader, onward_header, ONWARD, HEADER, GtkWidget)

GtkWidget *onward_header_new (void);
void       onward_header_set_title (OnwardHeader *self, const char *title);
void       onward_header_set_subtitle (OnwardHeader *self, const char *subtitle);
void       onward_header_pack_start (OnwardHeader *self, GtkWidget *child);
void       onward_header_pack_end (OnwardHeader *self, GtkWidget *child);
void       onward_header_set_title_widget (OnwardHeader *self, GtkWidget *child);

G_END_DECLS
