/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-folder-watch.h"

#include <glib-unix.h>
#include <sys/inotify.h>
#include <unistd.h>

#define EVENTS (IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF)

struct _OnwardFolderWatch
{
  char *name; /* the file that matters, NULL for all */
  OnwardFolderFunc func;
  gpointer data;
  int fd;
  guint source;
};

static gboolean
matters (OnwardFolderWatch          *self,
         const struct inotify_event *event)
{
  return self->name == NULL || (event->len > 0 && g_str_equal (event->name, self->name));
}

static gboolean
ready_cb (int          fd,
          GIOCondition condition,
          gpointer     data)
{
  OnwardFolderWatch *self = data;
  char buffer[4096] __attribute__ ((aligned (__alignof__ (struct inotify_event))));
  gboolean any = FALSE;
  gssize length;

  while ((length = read (fd, buffer, sizeof buffer)) > 0)
    {
      for (gssize at = 0; at < length;)
        {
          const struct inotify_event *event = (const struct inotify_event *) (gconstpointer) (buffer + at);

          any = any || matters (self, event);
          at += (gssize) (sizeof *event + event->len);
        }
    }

  /* The one who asked may free the watch in answer. */
  if (any)
    self->func (self->data);
  return G_SOURCE_CONTINUE;
}

/**
 * onward_folder_watch_new:
 * @name: (nullable): the file in @folder that matters, or NULL for all of them
 *
 * Returns: (transfer full) (nullable): NULL when the system has no watch to give
 */
OnwardFolderWatch *
onward_folder_watch_new (const char       *folder,
                         const char       *name,
                         OnwardFolderFunc  func,
                         gpointer          data)
{
  OnwardFolderWatch *self;
  int fd = inotify_init1 (IN_NONBLOCK | IN_CLOEXEC);

  if (fd < 0)
    return NULL;

  if (inotify_add_watch (fd, folder, EVENTS) < 0)
    {
      close (fd);
      return NULL;
    }

  self = g_new0 (OnwardFolderWatch, 1);
  self->name = g_strdup (name);
  self->func = func;
  self->data = data;
  self->fd = fd;
  self->source = g_unix_fd_add (fd, G_IO_IN, ready_cb, self);
  return self;
}

void
onward_folder_watch_free (OnwardFolderWatch *self)
{
  g_source_remove (self->source);
  close (self->fd);
  g_free (self->name);
  g_free (self);
}
