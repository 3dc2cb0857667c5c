/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-fit.h"

static int
fit (int size, int room)
{
  return room > 0 && size > 0 ? MIN (size, room) : size;
}

/* One that was presented a moment ago has no size of its own yet, and the one that it will get. */
static void
get_room (GtkWindow *parent, int *width, int *height)
{
  gtk_window_get_default_size (parent, width, height);
  if (gtk_widget_get_width (GTK_WIDGET (parent)) == 0)
    return;
  *width = gtk_widget_get_width (GTK_WIDGET (parent));
  *height = gtk_widget_get_height (GTK_WIDGET (parent));
}

/* The screen that the parent stands on. */
static void
get_screen (GtkWindow *parent, GdkRectangle *screen)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (parent));
  GdkMonitor *monitor = NULL;

  if (surface != NULL)
    monitor = gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface);
  *screen = (GdkRectangle) { 0 };
  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, screen);
}

void
onward_fit_to_parent (GtkWindow *window)
{
  GtkWindow *parent = gtk_window_get_transient_for (window);
  GdkRectangle screen;
  int width, height, room_width, room_height;

  if (parent == NULL)
    return;
  get_room (parent, &room_width, &room_height);
  get_screen (parent, &screen);
  gtk_window_get_default_size (window, &width, &height);
  width = fit (fit (width, room_width), screen.width);
  height = fit (fit (height, room_height), screen.height);
  gtk_window_set_default_size (window, width, height);
}
