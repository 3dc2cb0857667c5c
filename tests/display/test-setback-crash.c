/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <X11/Xlib.h>
#include <gdk/x11/gdkx.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-plan.h"
#include "onward-test-display.h"

/* The real program, walked through "I got a no" by its keys and killed around the last of them: all
 * that was said is in the diary, or nothing of it. */

#define N_KILLS 12

static Display *
display (void)
{
  return gdk_x11_display_get_xdisplay (gdk_display_get_default ());
}

/* Whether the title of a window ends in @place, such as "2 of 4". */
static gboolean
is_at (Window window, const char *place)
{
  Atom name = XInternAtom (display (), "_NET_WM_NAME", False);
  Atom type;
  int format;
  unsigned long length, rest;
  unsigned char *title = NULL;
  gboolean at;

  XGetWindowProperty (display (), window, name, 0, 1024, False, AnyPropertyType, &type, &format, &length, &rest, &title);
  at = title != NULL && g_str_has_suffix ((const char *) title, place);
  if (title != NULL)
    XFree (title);
  return at;
}

/* Returns: the window of another program whose title ends in @place, or None. */
static Window
find_at (const char *place)
{
  Window root, parent, found = None;
  Window *windows = NULL;
  guint n = 0;

  gdk_x11_display_error_trap_push (gdk_display_get_default ());
  XQueryTree (display (), DefaultRootWindow (display ()), &root, &parent, &windows, &n);
  for (guint i = 0; i < n && found == None; i++)
    {
      XWindowAttributes attributes;

      if (XGetWindowAttributes (display (), windows[i], &attributes) && attributes.map_state == IsViewable &&
          is_at (windows[i], place))
        found = windows[i];
    }
  if (windows != NULL)
    XFree (windows);
  gdk_x11_display_error_trap_pop_ignored (gdk_display_get_default ());
  return found;
}

static Window
get_focus (void)
{
  Window focused = None;
  int revert;

  XGetInputFocus (display (), &focused, &revert);
  return focused;
}

/* Gives the keyboard to a window of another program, as a window manager would, and sees that it stays
 * there: a program that comes up presents its windows one after the other. */
static gboolean
focus (Window window)
{
  gdk_x11_display_error_trap_push (gdk_display_get_default ());
  XSetInputFocus (display (), window, RevertToParent, CurrentTime);
  gdk_x11_display_error_trap_pop_ignored (gdk_display_get_default ());
  for (int i = 0; i < 20; i++)
    {
      if (get_focus () != window)
        return FALSE;
      g_usleep (10000);
    }
  return TRUE;
}

static GPid
start (const char *path)
{
  const char *const argv[] = { g_getenv ("ONWARD_PROGRAM"), "--diary", path, "--got-a-no", NULL };
  g_autoptr (GError) error = NULL;
  GPid pid;

  g_spawn_async (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, &error);
  g_assert_no_error (error);
  return pid;
}

/* Up to the page whose button saves. */
static void
walk_to_plan (void)
{
  Window window;

  ONWARD_TEST_UNTIL ((window = find_at ("1 of 4")) != None);
  ONWARD_TEST_UNTIL (focus (window));
  onward_test_type ("Halden\t");
  onward_test_key ("Down");
  onward_test_key ("Down");
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (find_at ("2 of 4") != None);
  for (int i = 0; i < 3; i++)
    onward_test_key ("Right");
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (find_at ("3 of 4") != None);
}

typedef struct
{
  GPid pid;
  gulong delay; /* in microseconds */
} Blow;

static gpointer
strike (gpointer data)
{
  Blow *blow = data;

  g_usleep (blow->delay);
  kill (blow->pid, SIGKILL);
  waitpid (blow->pid, NULL, 0);
  g_spawn_close_pid (blow->pid);
  return NULL;
}

static guint
count (OnwardStore *store, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);
  g_autoptr (GPtrArray) found = onward_test_find (store, query);

  return found->len;
}

/* Returns: how many steps the plan in the diary has; 0 when nothing was kept at all. */
static guint
look_at_diary (const char *path)
{
  OnwardStore *store = onward_test_store_open (path, NULL);
  guint n_plans = count (store, &onward_plan_type);
  guint n_steps = count (store, &onward_follow_up_type);

  g_assert_cmpuint (n_plans, <=, 1);
  g_assert_cmpuint (count (store, &onward_job_application_type), ==, n_plans);
  g_assert_cmpuint (count (store, &onward_entry_type), ==, n_plans);
  g_assert_true ((n_steps > 0) == (n_plans > 0));
  onward_test_store_close (store);
  return n_steps;
}

static void
test_killed (void)
{
  gint64 pressed, took = 0;
  guint all = 0;

  for (int i = 0; i < N_KILLS; i++)
    {
      g_autofree char *path = onward_test_diary_path ();
      Blow blow = { start (path), 0 };

      walk_to_plan ();
      pressed = g_get_monotonic_time ();
      if (i == 0)
        {
          /* How long it takes when nothing comes between, and what is there then. */
          onward_test_key ("ctrl+Return");
          ONWARD_TEST_UNTIL (find_at ("4 of 4") != None);
          took = g_get_monotonic_time () - pressed;
          strike (&blow);
          all = look_at_diary (path);
          g_assert_cmpuint (all, >, 10);
        }
      else
        {
          GThread *thread;
          guint n;

          blow.delay = (gulong) g_test_rand_int_range (0, (int) took);
          thread = g_thread_new ("strike", strike, &blow);
          onward_test_key ("ctrl+Return");
          g_thread_join (thread);
          n = look_at_diary (path);
          g_test_message ("killed after %lu of %" G_GINT64_FORMAT " µs: %u steps", blow.delay, took, n);
          g_assert_true (n == 0 || n == all);
        }
    }
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/setback/window/killed", test_killed);
  return g_test_run ();
}
