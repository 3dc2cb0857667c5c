/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-app-private.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "onward-accent.h"
#include "onward-commands.h"
#include "onward-debrief-reminder.h"
#include "onward-feedback-keeping.h"
#include "onward-first-page.h"
#include "onward-nudge-watch.h"
#include "onward-reapproach-watch.h"
#include "onward-reminder-fault.h"
#include "onward-reminders-link.h"
#include "onward-widgets.h"

/* How long a service stays when there is nothing to do. */
#define SERVICE_PATIENCE_MS 10000

G_DEFINE_FINAL_TYPE (OnwardApp, onward_app, ADW_TYPE_APPLICATION)

typedef struct
{
  OnwardAppFunc func;
  GVariant *target;
} Request;

static void
request_free (Request *request)
{
  g_clear_pointer (&request->target, g_variant_unref);
  g_free (request);
}

static void open_diary (OnwardApp *self);

/* Takes all that waits; what it does may wait anew. */
static void
do_waiting (OnwardApp *self)
{
  g_autoptr (GQueue) waiting = g_steal_pointer (&self->waiting);
  Request *request;

  self->waiting = g_queue_new ();
  while ((request = g_queue_pop_head (waiting)) != NULL)
    {
      onward_app_when_open (self, request->func, request->target);
      request_free (request);
    }
}

static void
show_trouble (OnwardApp *self, const GError *error)
{
  OnwardStore *store = onward_workspace_get_store (self->workspace);

  self->state = ONWARD_DIARY_TROUBLE;
  if (self->trouble != error)
    {
      g_clear_error (&self->trouble);
      self->trouble = g_error_copy (error);
    }
  g_queue_clear_full (self->waiting, (GDestroyNotify) request_free);
  if (onward_app_get_window (self) != NULL)
    onward_window_show_trouble (onward_app_get_window (self), self->trouble, onward_store_get_path (store));
  else
    onward_app_close_if_idle (self);
}

/* In the middle of work; what is typed stays in its place behind the page of trouble. */
static void
trouble_cb (OnwardApp *self, const GError *error)
{
  if (self->state == ONWARD_DIARY_OPEN)
    show_trouble (self, error);
}

/* Reminders are for the person's own diary; other programs look into others for themselves. */
static gboolean
start_reminders_cb (gpointer data)
{
  OnwardApp *self = data;
  GDBusConnection *bus = g_application_get_dbus_connection (G_APPLICATION (self));
  gboolean at_login = g_settings_get_boolean (self->settings, "start-at-login");

  onward_reminders_start (bus, at_login);
  if (self->workspace != NULL)
    onward_reminder_fault_watch (self->workspace, bus);
  return G_SOURCE_REMOVE;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardApp) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_open_finish (ONWARD_STORE (source), result, &error))
    {
      show_trouble (self, error);
      return;
    }
  self->state = ONWARD_DIARY_OPEN;
  g_clear_error (&self->trouble);
  if (onward_app_get_window (self) != NULL)
    onward_window_set_ready (onward_app_get_window (self));
  do_waiting (self);
  if (onward_app_is_own (self) && !self->reminded)
    {
      self->reminded = TRUE;
      g_timeout_add_seconds_full (G_PRIORITY_LOW, 1, start_reminders_cb, g_object_ref (self), g_object_unref);
    }
  onward_app_close_if_idle (self);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardApp) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_close_finish (ONWARD_STORE (source), result, &error))
    g_message ("The diary did not close as it should: %s", error->message);
  self->state = ONWARD_DIARY_CLOSED;
  g_clear_object (&self->changes);
  g_clear_object (&self->workspace);
  if (!g_queue_is_empty (self->waiting))
    do_waiting (self);
  g_application_release (G_APPLICATION (self));
}

/* Begins to open it; the program stays until it is closed again. */
static void
open_diary (OnwardApp *self)
{
  GDBusConnection *bus = g_application_get_dbus_connection (G_APPLICATION (self));
  g_autoptr (OnwardStore) store = NULL;
  g_autofree char *own = onward_store_default_path ();

  if (self->state != ONWARD_DIARY_CLOSED)
    return;
  g_application_hold (G_APPLICATION (self));
  store = onward_store_new (self->demo_diary != NULL ? self->demo_diary : self->diary != NULL ? self->diary : own);
  self->workspace = onward_workspace_new (store, self->settings);
  onward_debrief_reminder_watch (self->workspace);
  onward_feedback_watch (self->workspace);
  onward_nudge_watch (self->workspace);
  onward_reapproach_watch (self->workspace);
  g_signal_connect_object (store, "trouble", G_CALLBACK (trouble_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::busy", G_CALLBACK (onward_app_close_if_idle), self,
                           G_CONNECT_SWAPPED);
  if (bus != NULL && self->demo_diary == NULL)
    self->changes = onward_changes_new (store, bus);
  self->state = ONWARD_DIARY_OPENING;
  onward_store_open_async (store, NULL, opened_cb, g_object_ref (self));
}

static void
retry_cb (OnwardApp *self)
{
  if (self->state != ONWARD_DIARY_TROUBLE)
    return;
  self->state = ONWARD_DIARY_OPENING;
  onward_store_open_async (onward_workspace_get_store (self->workspace), NULL, opened_cb, g_object_ref (self));
}

/* Another diary is another program, under its own name. */
static void
choose_cb (OnwardApp *self, GFile *file)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *path = g_file_get_path (file);
  char *arguments[] = { program, (char *) "--diary", path, NULL };
  g_autoptr (GError) error = NULL;

  if (program != NULL && path != NULL && g_spawn_async (NULL, arguments, NULL, 0, NULL, NULL, NULL, &error))
    gtk_window_close (GTK_WINDOW (onward_app_get_window (self)));
  else
    onward_workspace_fault (self->workspace, error);
}

static gboolean
signal_cb (gpointer data)
{
  g_action_group_activate_action (G_ACTION_GROUP (data), "quit", NULL);
  return G_SOURCE_CONTINUE;
}

static void
activate_later (OnwardApp *self, GVariant *target)
{
  onward_app_present (self, target != NULL ? g_variant_get_string (target, NULL) : NULL);
}

static void
push_request (OnwardApp *self, OnwardAppFunc func, GVariant *target)
{
  Request *request = g_new0 (Request, 1);

  request->func = func;
  request->target = target != NULL ? g_variant_ref_sink (target) : NULL;
  g_queue_push_tail (self->waiting, request);
}

static void
onward_app_activate (GApplication *app)
{
  onward_app_present (ONWARD_APP (app), NULL);
}

static void
onward_app_startup (GApplication *app)
{
  OnwardApp *self = ONWARD_APP (app);

  self->settings = onward_app_open_settings (self->demo_diary != NULL);
  if (self->settings == NULL)
    {
      g_printerr ("%s\n", _("Onward is not installed as a whole here: its settings are missing."));
      exit (EXIT_FAILURE);
    }
  /* Reading begins at once, beside all that GTK has to do.  A service waits to hear what it is for,
   * and a little for more of the same. */
  if (g_application_get_flags (app) & G_APPLICATION_IS_SERVICE)
    g_application_set_inactivity_timeout (app, SERVICE_PATIENCE_MS);
  else
    open_diary (self);
  G_APPLICATION_CLASS (onward_app_parent_class)->startup (app);
  onward_widgets_init ();
  onward_accent_init ();
  onward_app_install_actions (self);
  self->term_signal = g_unix_signal_add (SIGTERM, signal_cb, self);
  self->int_signal = g_unix_signal_add (SIGINT, signal_cb, self);
}

static void
onward_app_shutdown (GApplication *app)
{
  OnwardApp *self = ONWARD_APP (app);

  g_queue_clear_full (self->waiting, (GDestroyNotify) request_free);
  g_clear_handle_id (&self->term_signal, g_source_remove);
  g_clear_handle_id (&self->int_signal, g_source_remove);
  G_APPLICATION_CLASS (onward_app_parent_class)->shutdown (app);
  if (self->demo_diary != NULL)
    onward_demo_diary_remove (self->demo_diary);
}

static int
onward_app_handle_local_options (GApplication *app, GVariantDict *options)
{
  return onward_app_handle_options (ONWARD_APP (app), options);
}

/* The demo goes on without the name that the real program wanted. */
static gboolean
onward_app_name_lost (GApplication *app)
{
  return TRUE;
}

static void
onward_app_window_removed (GtkApplication *app, GtkWindow *window)
{
  GTK_APPLICATION_CLASS (onward_app_parent_class)->window_removed (app, window);
  onward_app_close_if_idle (ONWARD_APP (app));
}

static void
onward_app_finalize (GObject *object)
{
  OnwardApp *self = ONWARD_APP (object);

  g_queue_free_full (self->waiting, (GDestroyNotify) request_free);
  g_clear_object (&self->changes);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  g_clear_error (&self->trouble);
  g_free (self->diary);
  g_free (self->demo_diary);
  G_OBJECT_CLASS (onward_app_parent_class)->finalize (object);
}

static void
onward_app_class_init (OnwardAppClass *klass)
{
  GApplicationClass *app_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = onward_app_finalize;
  app_class->activate = onward_app_activate;
  app_class->startup = onward_app_startup;
  app_class->shutdown = onward_app_shutdown;
  app_class->handle_local_options = onward_app_handle_local_options;
  app_class->name_lost = onward_app_name_lost;
  GTK_APPLICATION_CLASS (klass)->window_removed = onward_app_window_removed;
}

static void
onward_app_init (OnwardApp *self)
{
  self->waiting = g_queue_new ();
  onward_app_add_options (self);
}

OnwardApp *
onward_app_new (void)
{
  return g_object_new (ONWARD_TYPE_APP,
                       "application-id", ONWARD_APP_ID,
                       "resource-base-path", ONWARD_OBJECT_PATH,
                       "flags", G_APPLICATION_REPLACE,
                       NULL);
}

OnwardWindow *
onward_app_get_window (OnwardApp *self)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL; link = link->next)
    {
      if (ONWARD_IS_WINDOW (link->data))
        return link->data;
    }
  return NULL;
}

gboolean
onward_app_is_own (OnwardApp *self)
{
  return self->diary == NULL && self->demo_diary == NULL;
}

void
onward_app_when_open (OnwardApp *self, OnwardAppFunc func, GVariant *target)
{
  switch (self->state)
    {
    case ONWARD_DIARY_OPEN:
      func (self, target);
      break;
    case ONWARD_DIARY_CLOSED:
      push_request (self, func, target);
      open_diary (self);
      break;
    case ONWARD_DIARY_OPENING:
    case ONWARD_DIARY_CLOSING:
      push_request (self, func, target);
      break;
    case ONWARD_DIARY_TROUBLE:
      /* The trouble is what there is to see. */
      onward_app_present (self, NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

static OnwardWindow *
make_window (OnwardApp *self, const char *section)
{
  g_autofree char *last = g_settings_get_string (self->settings, "section");
  OnwardWindow *window = onward_window_new (GTK_APPLICATION (self), self->workspace, section != NULL ? section : last);

  g_signal_connect_object (window, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "choose", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
  if (self->state == ONWARD_DIARY_OPEN)
    onward_window_set_ready (window);
  else if (self->state == ONWARD_DIARY_TROUBLE)
    onward_window_show_trouble (window, self->trouble,
                                onward_store_get_path (onward_workspace_get_store (self->workspace)));
  onward_first_page_present (window);
  return window;
}

OnwardWindow *
onward_app_present (OnwardApp *self, const char *section)
{
  OnwardWindow *window = onward_app_get_window (self);

  if (self->state == ONWARD_DIARY_CLOSING)
    {
      push_request (self, activate_later, section != NULL ? g_variant_new_string (section) : NULL);
      return NULL;
    }
  open_diary (self);
  if (window == NULL)
    return make_window (self, section);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/* Without a window and without work the diary is closed; then nothing holds the program. */
void
onward_app_close_if_idle (OnwardApp *self)
{
  if (self->state != ONWARD_DIARY_OPEN && self->state != ONWARD_DIARY_TROUBLE)
    return;
  if (gtk_application_get_windows (GTK_APPLICATION (self)) != NULL || !g_queue_is_empty (self->waiting) ||
      onward_workspace_get_busy (self->workspace))
    return;
  self->state = ONWARD_DIARY_CLOSING;
  onward_store_close_async (onward_workspace_get_store (self->workspace), closed_cb, g_object_ref (self));
}
