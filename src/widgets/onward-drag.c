/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-drag.h"

/* While something is dragged, GDK takes Escape from the server for a window that it has no surface
 * for, and then cannot tell whose it is.  The raw event is all there is; reading it needs the headers
 * alone. */
#if defined (GDK_WINDOWING_X11) && __has_include (<X11/extensions/XInput2.h>)
#include <X11/Xlib.h>
#include <X11/extensions/XInput2.h>

#define XEVENT "xevent"

static gboolean
is_escape (GdkDisplay *display, const XEvent *event)
{
  const XIDeviceEvent *pressed = event->xcookie.data;
  g_autofree GdkKeymapKey *keys = NULL;
  int n_keys = 0;

  if (event->type != GenericEvent || event->xcookie.evtype != XI_KeyPress || pressed == NULL ||
      !gdk_display_map_keyval (display, GDK_KEY_Escape, &keys, &n_keys))
    return FALSE;
  for (int i = 0; i < n_keys; i++)
    {
      if (keys[i].keycode == (guint) pressed->detail)
        return TRUE;
    }
  return FALSE;
}

static gboolean
xevent_cb (GdkDisplay *display, gpointer event, GtkDragSource *source)
{
  GdkDrag *drag = gtk_drag_source_get_drag (source);

  if (drag == NULL || !is_escape (display, event))
    return FALSE;
  /* As GDK would; the one function that is public leaves the pointer with the drag. */
  g_signal_emit_by_name (drag, "cancel", GDK_DRAG_CANCEL_USER_CANCELLED);
  return TRUE;
}

static GdkDisplay *
display_of (GtkDragSource *source)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));

  return widget != NULL ? gtk_widget_get_display (widget) : NULL;
}

static void
drag_begin_cb (GtkDragSource *source)
{
  GdkDisplay *display = display_of (source);

  if (display != NULL && g_signal_lookup (XEVENT, G_OBJECT_TYPE (display)) != 0)
    g_signal_connect_object (display, XEVENT, G_CALLBACK (xevent_cb), source, 0);
}

static void
drag_end_cb (GtkDragSource *source)
{
  GdkDisplay *display = display_of (source);

  if (display != NULL)
    g_signal_handlers_disconnect_by_func (display, xevent_cb, source);
}

void
onward_drag_watch_escape (GtkDragSource *source)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), NULL);
}

#else

void
onward_drag_watch_escape (GtkDragSource *source)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));
}

#endif
