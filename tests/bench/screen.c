/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* screen start PROGRAM…          from exec to the last pixel that changes before the screen is still
 * screen memory KEYS PROGRAM…    what the program holds of memory then, after KEYS were pressed
 * screen search TOP KEYS WORDS PROGRAM…   from each letter of WORDS to the pixels that it changes below TOP,
 *                                         which is below the entry that the letter itself appears in
 * screen picture FILE KEYS PROGRAM…   the window as a PPM file, to see what is measured
 *
 * Runs one program on the display, which has no window manager, looks at it from outside, and ends it.
 * KEYS and WORDS are separated by commas; a key is such as Control+f, "-" stands for none.  Times are
 * in microseconds, sizes in kB. */

#include "config.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <gio/gio.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>

#define MILLISECOND 1000
#define QUIET (400 * MILLISECOND)
#define PATIENCE (60 * 1000 * MILLISECOND)

/* A caret blinks slower than this, and a letter's answer is there much sooner. */
#define QUIET_AFTER_LETTER (350 * MILLISECOND)

typedef struct
{
  Display *display;
  Window root;
  int width;
  int height;
  int damage_event;
  XShmSegmentInfo shared;
  char *frame; /* the screen as it was last seen, four bytes a pixel */
} View;

/* What changed while the screen was watched. */
typedef struct
{
  gint64 first; /* 0 when nothing did */
  gint64 last;
  guint n_changes;
} Changes;

static void
stop (const char *why)
{
  g_printerr ("screen: %s\n", why);
  exit (1);
}

static void
screen_open (View *self)
{
  int error_base;

  self->display = XOpenDisplay (NULL);
  if (self->display == NULL)
    stop ("there is no display");
  if (!XDamageQueryExtension (self->display, &self->damage_event, &error_base) || !XShmQueryExtension (self->display))
    stop ("the display lacks DAMAGE or MIT-SHM");
  self->root = DefaultRootWindow (self->display);
  self->width = DisplayWidth (self->display, DefaultScreen (self->display));
  self->height = DisplayHeight (self->display, DefaultScreen (self->display));
  self->shared.shmid = shmget (IPC_PRIVATE, (gsize) self->width * self->height * 4, IPC_CREAT | 0600);
  self->shared.shmaddr = shmat (self->shared.shmid, NULL, 0);
  XShmAttach (self->display, &self->shared);
  XSync (self->display, False);
  shmctl (self->shared.shmid, IPC_RMID, NULL);
  self->frame = g_malloc0 ((gsize) self->width * self->height * 4);
  XDamageCreate (self->display, self->root, XDamageReportRawRectangles);
}

/* Reads the rows and takes them over.  Returns whether any pixel at or below @top is another one. */
static gboolean
screen_look (View *self, int from, int to, int top)
{
  gsize stride = (gsize) self->width * 4;
  gboolean changed = FALSE;
  XImage *image;

  from = CLAMP (from, 0, self->height);
  to = CLAMP (to, from, self->height);
  if (from == to)
    return FALSE;
  image = XShmCreateImage (self->display, DefaultVisual (self->display, 0), 24, ZPixmap, self->shared.shmaddr,
                           &self->shared, self->width, to - from);
  XShmGetImage (self->display, self->root, image, 0, from, AllPlanes);
  for (int y = from; y < to; y++)
    {
      const char *seen = self->shared.shmaddr + (gsize) (y - from) * stride;

      if (memcmp (self->frame + (gsize) y * stride, seen, stride) == 0)
        continue;
      memcpy (self->frame + (gsize) y * stride, seen, stride);
      changed |= y >= top;
    }
  image->data = NULL;
  XDestroyImage (image);
  return changed;
}

/* Returns whether something was drawn, and between which rows. */
static gboolean
next_damage (View *self, int *from, int *to)
{
  gboolean damaged = FALSE;

  *from = self->height;
  *to = 0;
  while (XPending (self->display) > 0)
    {
      XEvent event;
      const XDamageNotifyEvent *damage = (const XDamageNotifyEvent *) &event;

      XNextEvent (self->display, &event);
      if (event.type != self->damage_event + XDamageNotify)
        continue;
      *from = MIN (*from, damage->area.y);
      *to = MAX (*to, damage->area.y + damage->area.height);
      damaged = TRUE;
    }
  return damaged;
}

/* Watches until nothing at or below @top has changed for @quiet, once something has if @must. */
static Changes
screen_watch (View *self, gint64 quiet, int top, gboolean must)
{
  struct pollfd fd = { .fd = ConnectionNumber (self->display), .events = POLLIN };
  gint64 start = g_get_monotonic_time ();
  Changes changes = { 0 };
  gint64 now;

  XFlush (self->display);
  while ((now = g_get_monotonic_time ()) - start < PATIENCE)
    {
      gint64 since = changes.last != 0 ? changes.last : start;
      int from, to;

      if (now - since >= quiet && (changes.last != 0 || !must))
        return changes;
      poll (&fd, 1, 5);
      now = g_get_monotonic_time ();
      if (!next_damage (self, &from, &to) || !screen_look (self, from, to, top))
        continue;
      changes.last = now;
      changes.first = changes.first != 0 ? changes.first : now;
      changes.n_changes++;
    }
  stop (must ? "nothing came to the screen" : "the screen does not come to rest");
  return changes;
}

/* Programs */

static pid_t
start_program (char **argv, gint64 *started)
{
  GPid pid;
  GError *error = NULL;

  *started = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, argv, NULL,
                      G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL |
                          G_SPAWN_STDERR_TO_DEV_NULL,
                      NULL, NULL, &pid, &error))
    stop (error->message);
  return pid;
}

static void
end_program (pid_t pid)
{
  int status = 0;

  kill (pid, SIGTERM);
  for (int i = 0; i < 300; i++)
    {
      if (waitpid (pid, &status, WNOHANG) == pid)
        return;
      g_usleep (10 * MILLISECOND);
    }
  kill (pid, SIGKILL);
  waitpid (pid, &status, 0);
}

/* Where there is no window manager nobody gives a window the keyboard. */
static void
focus_window (View *self)
{
  Window root, parent, *children = NULL;
  Window largest = None;
  unsigned n_children = 0;
  int area = 0;

  XQueryTree (self->display, self->root, &root, &parent, &children, &n_children);
  for (unsigned i = 0; i < n_children; i++)
    {
      XWindowAttributes attributes;

      if (!XGetWindowAttributes (self->display, children[i], &attributes) || attributes.map_state != IsViewable ||
          attributes.width * attributes.height <= area)
        continue;
      area = attributes.width * attributes.height;
      largest = children[i];
    }
  if (children != NULL)
    XFree (children);
  if (largest == None)
    stop ("the program shows no window");
  XSetInputFocus (self->display, largest, RevertToParent, CurrentTime);
  XSync (self->display, False);
}

/* Keys */

static KeySym
find_symbol (const char *name)
{
  if (strcmp (name, "Control") == 0)
    return XK_Control_L;
  if (strcmp (name, "Shift") == 0)
    return XK_Shift_L;
  return XStringToKeysym (name);
}

static void
press (View *self, const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "+", -1);
  guint n = g_strv_length (parts);

  for (guint i = 0; i < 2 * n; i++)
    {
      const char *part = parts[i < n ? i : 2 * n - 1 - i];
      KeyCode code = XKeysymToKeycode (self->display, find_symbol (part));

      if (code == 0)
        stop ("there is no such key");
      XTestFakeKeyEvent (self->display, code, i < n, CurrentTime);
    }
  XFlush (self->display);
}

static void
press_all (View *self, const char *keys)
{
  g_auto (GStrv) split = g_strsplit (keys, ",", -1);

  for (gsize i = 0; split[i] != NULL && strcmp (keys, "-") != 0; i++)
    {
      press (self, split[i]);
      screen_watch (self, QUIET, 0, FALSE);
    }
}

/* Measurements */

static void
measure_start (View *screen, char **argv)
{
  gint64 started;
  pid_t pid = start_program (argv, &started);
  Changes changes = screen_watch (screen, QUIET, 0, TRUE);

  g_print ("first %" G_GINT64_FORMAT "\nlast %" G_GINT64_FORMAT "\n", changes.first - started, changes.last - started);
  end_program (pid);
}

/* One number of a file such as /proc/PID/status, in kB. */
static gint64
read_number (pid_t pid, const char *file, const char *name)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/%s", pid, file);
  g_autofree char *text = NULL;
  const char *at;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (at = strstr (text, name)) == NULL)
    stop ("the program is gone");
  return g_ascii_strtoll (at + strlen (name), NULL, 10);
}

static void
measure_memory (View *screen, const char *keys, char **argv)
{
  gint64 started;
  pid_t pid = start_program (argv, &started);

  screen_watch (screen, QUIET, 0, TRUE);
  focus_window (screen);
  press_all (screen, keys);
  g_usleep (1000 * MILLISECOND);
  g_print ("resident %" G_GINT64_FORMAT "\n", read_number (pid, "status", "VmRSS:"));
  g_print ("proportional %" G_GINT64_FORMAT "\n", read_number (pid, "smaps_rollup", "\nPss:"));
  /* Clean pages are those of files; whether they count as private depends on who else has them open. */
  g_print ("private %" G_GINT64_FORMAT "\n", read_number (pid, "smaps_rollup", "Private_Dirty:"));
  end_program (pid);
}

static void
type_word (View *screen, int top, const char *word)
{
  for (const char *letter = word; *letter != '\0'; letter++)
    {
      char name[] = { *letter, '\0' };
      gint64 pressed = g_get_monotonic_time ();
      Changes changes;

      press (screen, name);
      changes = screen_watch (screen, QUIET_AFTER_LETTER, top, FALSE);
      if (changes.first != 0)
        g_print ("first %" G_GINT64_FORMAT "\nlast %" G_GINT64_FORMAT "\n", changes.first - pressed, changes.last - pressed);
      else
        g_print ("same 1\n");
    }
}

static void
measure_search (View *screen, int top, const char *keys, const char *words, char **argv)
{
  g_auto (GStrv) split = g_strsplit (words, ",", -1);
  gint64 started;
  pid_t pid = start_program (argv, &started);

  screen_watch (screen, QUIET, 0, TRUE);
  focus_window (screen);
  press_all (screen, keys);
  for (gsize i = 0; split[i] != NULL; i++)
    {
      type_word (screen, top, split[i]);
      press_all (screen, "Control+a,BackSpace");
    }
  end_program (pid);
}

static void
take_picture (View *screen, const char *file, const char *keys, char **argv)
{
  gint64 started;
  pid_t pid = start_program (argv, &started);
  FILE *out;

  screen_watch (screen, QUIET, 0, TRUE);
  focus_window (screen);
  press_all (screen, keys);
  end_program (pid);
  out = fopen (file, "wb");
  if (out == NULL)
    stop ("the picture cannot be written");
  fprintf (out, "P6\n%d %d\n255\n", screen->width, screen->height);
  for (gsize i = 0; i < (gsize) screen->width * screen->height; i++)
    {
      const guchar *pixel = (const guchar *) screen->frame + 4 * i;

      fputc (pixel[2], out);
      fputc (pixel[1], out);
      fputc (pixel[0], out);
    }
  fclose (out);
}

int
main (int argc, char *argv[])
{
  View screen = { NULL };

  if (argc < 3)
    stop ("what is to be measured?");
  screen_open (&screen);
  screen_look (&screen, 0, screen.height, 0);
  if (strcmp (argv[1], "start") == 0)
    measure_start (&screen, argv + 2);
  else if (strcmp (argv[1], "memory") == 0 && argc > 3)
    measure_memory (&screen, argv[2], argv + 3);
  else if (strcmp (argv[1], "search") == 0 && argc > 5)
    measure_search (&screen, atoi (argv[2]), argv[3], argv[4], argv + 5);
  else if (strcmp (argv[1], "picture") == 0 && argc > 4)
    take_picture (&screen, argv[2], argv[3], argv + 4);
  else
    stop ("what is to be measured?");
  return 0;
}
