/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-display.h"

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <gdk/x11/gdkx.h>
#include <string.h>

#include "onward-widgets.h"

/* The workspace's clock in tests: a Tuesday. */
#define TEST_NOW "2026-03-10T10:00:00Z"

static Display *
display (void)
{
  return gdk_x11_display_get_xdisplay (gdk_display_get_default ());
}

/* Every key and click has reached the program, and it has done what it does at once. */
static void
settle (void)
{
  XSync (display (), False);
  for (int i = 0; i < 5; i++)
    {
      onward_test_drain ();
      g_usleep (2000);
    }
  onward_test_drain ();
}

/* Lets go of what a test before this one held when it died: the X server would go on holding it. */
static void
let_go (void)
{
  Window window;
  int place;
  unsigned int held;
  char keys[32];

  XQueryPointer (display (), DefaultRootWindow (display ()), &window, &window, &place, &place, &place, &place, &held);
  for (unsigned int button = 1; button <= 5; button++)
    {
      if (held & (Button1Mask << (button - 1)))
        XTestFakeButtonEvent (display (), button, False, CurrentTime);
    }
  XQueryKeymap (display (), keys);
  for (unsigned int code = 0; code < 8 * sizeof keys; code++)
    {
      if (keys[code / 8] & (1 << (code % 8)))
        XTestFakeKeyEvent (display (), code, False, CurrentTime);
    }
  XSync (display (), False);
}

void
onward_test_display_init (int *argc, char ***argv)
{
  g_setenv ("GDK_BACKEND", "x11", TRUE);
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("GTK_IM_MODULE", "gtk-im-context-simple", TRUE);
  onward_test_init (argc, argv);
  adw_init ();
  onward_widgets_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
  let_go ();
}

OnwardWorkspace *
onward_test_workspace_new (const char *path)
{
  g_autofree char *fresh = path == NULL ? onward_test_diary_path () : g_strdup (path);
  g_autoptr (OnwardStore) store = onward_test_store_open (fresh, NULL);
  g_autoptr (GSettings) settings = g_settings_new (ONWARD_APP_ID);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (TEST_NOW, utc);
  OnwardWorkspace *workspace = onward_workspace_new (store, settings);

  onward_workspace_set_now (workspace, now);
  return workspace;
}

/* Closes the diary too.  Windows that use the workspace are to be closed before. */
void
onward_test_workspace_close (OnwardWorkspace *workspace)
{
  OnwardStore *store = g_object_ref (onward_workspace_get_store (workspace));

  onward_test_drain ();
  g_object_unref (workspace);
  onward_test_drain ();
  onward_test_store_close (store);
}

static Window
xid_of (GtkNative *native)
{
  return gdk_x11_surface_get_xid (gtk_native_get_surface (native));
}

/* Gives the window the keyboard, as a window manager would. */
void
onward_test_focus_window (GtkWindow *window)
{
  ONWARD_TEST_UNTIL (gtk_widget_get_mapped (GTK_WIDGET (window)));
  settle ();
  gdk_x11_display_error_trap_push (gdk_display_get_default ());
  XRaiseWindow (display (), xid_of (GTK_NATIVE (window)));
  XSetInputFocus (display (), xid_of (GTK_NATIVE (window)), RevertToParent, CurrentTime);
  XSync (display (), False);
  gdk_x11_display_error_trap_pop_ignored (gdk_display_get_default ());
  ONWARD_TEST_UNTIL (gtk_window_is_active (window));
  settle ();
}

GtkWindow *
onward_test_window_new (GtkWidget *child, int width, int height)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  onward_test_focus_window (GTK_WINDOW (window));
  return GTK_WINDOW (window);
}

void
onward_test_window_close (GtkWindow *window)
{
  gtk_window_destroy (window);
  settle ();
}

GtkWindow *
onward_test_top_window (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();
  GtkWindow *top = NULL;

  /* GTK puts a new one in front. */
  for (GList *l = windows; l != NULL && top == NULL; l = l->next)
    {
      if (gtk_widget_get_mapped (l->data) && gtk_window_get_transient_for (l->data) != NULL)
        top = l->data;
    }
  for (GList *l = windows; l != NULL && top == NULL; l = l->next)
    {
      if (gtk_widget_get_mapped (l->data))
        top = l->data;
    }
  return top;
}

/* Finding */

typedef gboolean (*Fits) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
search (GtkWidget *widget, Fits fits, gconstpointer data, guint *nth)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (fits (widget, data) && (*nth)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = search (child, fits, data, nth);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_id (GtkWidget *widget, gconstpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

static gboolean
has_label (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
}

static gboolean
has_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

gpointer
onward_test_see (gpointer root, const char *id)
{
  guint first = 0;

  return search (GTK_WIDGET (root), has_id, id, &first);
}

gpointer
onward_test_see_label (gpointer root, const char *text)
{
  guint first = 0;

  return search (GTK_WIDGET (root), has_label, text, &first);
}

gpointer
onward_test_see_type (gpointer root, GType type, guint nth)
{
  return search (GTK_WIDGET (root), has_type, GSIZE_TO_POINTER (type), &nth);
}

gpointer
onward_test_want (gpointer root, const char *id)
{
  g_test_message ("looking for the widget “%s”", id);
  ONWARD_TEST_UNTIL (onward_test_see (root, id) != NULL);
  return onward_test_see (root, id);
}

gpointer
onward_test_want_label (gpointer root, const char *text)
{
  g_test_message ("looking for the words “%s”", text);
  ONWARD_TEST_UNTIL (onward_test_see_label (root, text) != NULL);
  return onward_test_see_label (root, text);
}

/* The pointer */

static void
scroll_into_view (GtkWidget *widget)
{
  for (GtkWidget *above = gtk_widget_get_parent (widget); above != NULL; above = gtk_widget_get_parent (above))
    {
      GtkAdjustment *adjustment;
      graphene_rect_t box;
      double value;

      if (!GTK_IS_SCROLLED_WINDOW (above) || !gtk_widget_compute_bounds (widget, above, &box))
        continue;
      adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (above));
      value = gtk_adjustment_get_value (adjustment);
      if (box.origin.y < 0)
        gtk_adjustment_set_value (adjustment, value + box.origin.y - 12);
      else if (box.origin.y + box.size.height > gtk_widget_get_height (above))
        gtk_adjustment_set_value (adjustment, value + box.origin.y + box.size.height - gtk_widget_get_height (above) + 12);
    }
  settle ();
}

/* Where a point of the widget is on the screen. */
static void
find_point (GtkWidget *widget, float in_x, float in_y, int *x, int *y)
{
  GtkNative *native = gtk_widget_get_native (widget);
  graphene_point_t point = GRAPHENE_POINT_INIT (in_x, in_y);
  graphene_point_t in_native;
  double shift_x, shift_y;
  Window child;

  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (native), &point, &in_native));
  gtk_native_get_surface_transform (native, &shift_x, &shift_y);
  XTranslateCoordinates (display (), xid_of (native), DefaultRootWindow (display ()), (int) (in_native.x + shift_x),
                         (int) (in_native.y + shift_y), x, y, &child);
}

static void
find_middle (GtkWidget *widget, int *x, int *y)
{
  find_point (widget, (float) gtk_widget_get_width (widget) / 2.f, (float) gtk_widget_get_height (widget) / 2.f, x, y);
}

/* What is read in beside it may still move it. */
static void
find_still_middle (GtkWidget *widget, int *x, int *y)
{
  int last_x, last_y, looks = 0;

  find_middle (widget, x, y);
  do
    {
      last_x = *x;
      last_y = *y;
      settle ();
      find_middle (widget, x, y);
    }
  while ((*x != last_x || *y != last_y) && ++looks < 50);
}

void
onward_test_click (gpointer widget)
{
  int x, y;

  ONWARD_TEST_UNTIL (gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) > 0);
  g_assert_true (gtk_widget_is_sensitive (widget));
  settle ();
  scroll_into_view (widget);
  find_still_middle (widget, &x, &y);
  /* A pointer that does not move is not noticed where a popover was a moment ago; and a popover that
   * went sends, a frame later, one more motion of its own, which would take the click with it. */
  for (int away = 3; away >= 0; away--)
    {
      XTestFakeMotionEvent (display (), -1, x + away, y, CurrentTime);
      settle ();
    }
  XTestFakeButtonEvent (display (), 1, True, CurrentTime);
  settle ();
  XTestFakeButtonEvent (display (), 1, False, CurrentTime);
  settle ();
}

/* Takes hold of the one and moves it to a point of the other, in steps, as a hand would. */
void
onward_test_drag_near (gpointer widget, gpointer to, int in_x, int in_y)
{
  int x, y, to_x, to_y;

  ONWARD_TEST_UNTIL (gtk_widget_get_mapped (widget) && gtk_widget_get_mapped (to));
  settle ();
  scroll_into_view (widget);
  find_middle (widget, &x, &y);
  find_point (to, (float) in_x, (float) in_y, &to_x, &to_y);
  XTestFakeMotionEvent (display (), -1, x, y, CurrentTime);
  settle ();
  XTestFakeButtonEvent (display (), 1, True, CurrentTime);
  settle ();
  /* GTK 4.8 loses now and then what it keeps of a drag inside one program: 208 bytes. */
  onward_test_watch_leaks (FALSE);
  for (int i = 1; i <= 10; i++)
    {
      XTestFakeMotionEvent (display (), -1, x + (to_x - x) * i / 10, y + (to_y - y) * i / 10, CurrentTime);
      settle ();
    }
  onward_test_watch_leaks (TRUE);
}

void
onward_test_drag_over (gpointer widget, gpointer to)
{
  onward_test_drag_near (widget, to, gtk_widget_get_width (to) / 2, gtk_widget_get_height (to) / 2);
}

void
onward_test_release (void)
{
  onward_test_watch_leaks (FALSE); /* see above */
  XTestFakeButtonEvent (display (), 1, False, CurrentTime);
  settle ();
  onward_test_watch_leaks (TRUE);
}

void
onward_test_drag (gpointer widget, gpointer to)
{
  onward_test_drag_over (widget, to);
  onward_test_release ();
}

/* The keyboard */

static void
press (KeySym symbol, gboolean down)
{
  KeyCode code = XKeysymToKeycode (display (), symbol);

  g_assert_cmpint (code, !=, 0);
  XTestFakeKeyEvent (display (), code, down, CurrentTime);
}

static void
tap (KeySym symbol)
{
  KeyCode code = XKeysymToKeycode (display (), symbol);
  gboolean shift = XkbKeycodeToKeysym (display (), code, 0, 0) != symbol;

  if (shift)
    press (XK_Shift_L, TRUE);
  press (symbol, TRUE);
  press (symbol, FALSE);
  if (shift)
    press (XK_Shift_L, FALSE);
  settle ();
}

void
onward_test_type (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '\n')
        tap (XK_Return);
      else if (*p == '\t')
        tap (XK_Tab);
      else
        tap ((KeySym) (guchar) *p);
    }
}

static KeySym
modifier (const char *name)
{
  if (g_str_equal (name, "ctrl"))
    return XK_Control_L;
  if (g_str_equal (name, "shift"))
    return XK_Shift_L;
  g_assert_cmpstr (name, ==, "alt");
  return XK_Alt_L;
}

void
onward_test_key (const char *key)
{
  g_auto (GStrv) parts = g_strsplit (key, "+", -1);
  guint last = g_strv_length (parts) - 1;
  KeySym symbol = XStringToKeysym (parts[last]);

  g_assert_cmpuint (symbol, !=, NoSymbol);
  for (guint i = 0; i < last; i++)
    press (modifier (parts[i]), TRUE);
  press (symbol, TRUE);
  press (symbol, FALSE);
  for (guint i = last; i > 0; i--)
    press (modifier (parts[i - 1]), FALSE);
  settle ();
}
