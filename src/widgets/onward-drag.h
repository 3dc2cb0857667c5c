/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Has Escape let go of what is dragged from @source, so that it stays where it was.  Elsewhere GTK or
 * the compositor sees to it; on X11 the key is lost on its way (GTK 4.8). */
void onward_drag_watch_escape (GtkDragSource *source);

G_END_DECLS
