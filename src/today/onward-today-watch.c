/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-watch.h"

struct _OnwardTodayWatch
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayDiary *diary;

  /* borrowed */
  GtkWindow *window;

  guint look;        /* source: about to look */
  guint next_moment; /* source: waits for what time changes by itself */
  gboolean fresh;    /* the first look has not been on show yet */
};

G_DEFINE_FINAL_TYPE (OnwardTodayWatch, onward_today_watch, G_TYPE_OBJECT)

static gboolean
look_cb (gpointer data)
{
  OnwardTodayWatch *self = data;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

  self->look = 0;
  onward_today_diary_look (self->diary, now);
  return G_SOURCE_REMOVE;
}

static gboolean
next_moment_cb (gpointer data)
{
  OnwardTodayWatch *self = data;

  self->next_moment = 0;
  onward_today_watch_look (self);
  return G_SOURCE_REMOVE;
}

/* A suspended machine or a changed clock is seen when the window is looked at again. */
static void
looked_cb (OnwardTodayWatch *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  gint64 seconds = onward_today_diary_get_next_moment (self->diary) - g_date_time_to_unix (now);

  g_clear_handle_id (&self->next_moment, g_source_remove);
  self->next_moment = g_timeout_add_seconds ((guint) CLAMP (seconds + 1, 1, 24 * 3600), next_moment_cb, self);
}

/* What is not on show needs no more than the count beside its name. */
static void
changed_cb (OnwardTodayWatch *self, const char *type)
{
  if (self->window != NULL || g_str_equal (type, onward_follow_up_type.name))
    onward_today_watch_look (self);
}

static void
active_cb (OnwardTodayWatch *self)
{
  if (gtk_window_is_active (self->window))
    onward_today_watch_look (self);
}

static void
onward_today_watch_dispose (GObject *object)
{
  OnwardTodayWatch *self = ONWARD_TODAY_WATCH (object);

  onward_today_watch_set_window (self, NULL);
  g_clear_handle_id (&self->look, g_source_remove);
  g_clear_handle_id (&self->next_moment, g_source_remove);
  g_clear_object (&self->diary);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_today_watch_parent_class)->dispose (object);
}

static void
onward_today_watch_class_init (OnwardTodayWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_today_watch_dispose;
}

static void
onward_today_watch_init (OnwardTodayWatch *self)
{
}

OnwardTodayWatch *
onward_today_watch_new (OnwardWorkspace *workspace, OnwardTodayDiary *diary)
{
  OnwardTodayWatch *self = g_object_new (ONWARD_TYPE_TODAY_WATCH, NULL);
  OnwardStore *store = onward_workspace_get_store (workspace);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);

  self->workspace = g_object_ref (workspace);
  self->diary = g_object_ref (diary);
  g_signal_connect_object (diary, "looked", G_CALLBACK (looked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (onward_today_watch_look), self, G_CONNECT_SWAPPED);
  /* At once: the worker reads while GTK gets the window ready. */
  self->fresh = TRUE;
  onward_today_diary_look (diary, now);
  return self;
}

/* When there is nothing else to do. */
void
onward_today_watch_look (OnwardTodayWatch *self)
{
  g_return_if_fail (ONWARD_IS_TODAY_WATCH (self));
  if (self->look == 0)
    self->look = g_idle_add_full (G_PRIORITY_LOW, look_cb, self, NULL);
}

void
onward_today_watch_set_window (OnwardTodayWatch *self, GtkWindow *window)
{
  g_return_if_fail (ONWARD_IS_TODAY_WATCH (self));
  if (self->window != NULL)
    g_signal_handlers_disconnect_by_func (self->window, active_cb, self);
  g_set_weak_pointer (&self->window, window);
  if (window == NULL)
    return;
  g_signal_connect_object (window, "notify::is-active", G_CALLBACK (active_cb), self, G_CONNECT_SWAPPED);
  if (!self->fresh)
    onward_today_watch_look (self);
  self->fresh = FALSE;
}
