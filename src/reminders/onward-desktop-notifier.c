/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-desktop-notifier.h"

#include <glib/gi18n.h>
#include <libnotify/notify.h>

#define SERVER "org.freedesktop.Notifications"
#define SERVER_PATH "/org/freedesktop/Notifications"

/* Milliseconds for a server to start and to say what it can do. */
#define PATIENCE 10000

struct _OnwardDesktopNotifier
{
  OnwardNotifier parent_instance;

  /* owned */
  GDBusConnection *connection;
  GHashTable *up; /* id → NotifyNotification */
  guint watch;
};

G_DEFINE_FINAL_TYPE (OnwardDesktopNotifier, onward_desktop_notifier, ONWARD_TYPE_NOTIFIER)

static void
forget (OnwardDesktopNotifier *self,
        NotifyNotification    *notification)
{
  g_signal_handlers_disconnect_by_data (notification, self);
  g_hash_table_remove (self->up, g_object_get_data (G_OBJECT (notification), "onward-id"));
}

static void
closed_cb (NotifyNotification    *notification,
           OnwardDesktopNotifier *self)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (notification), "onward-id"));

  forget (self, notification);
  onward_notifier_emit_gone (ONWARD_NOTIFIER (self), id);
}

static void
action_cb (NotifyNotification *notification,
           char               *action,
           gpointer            data)
{
  OnwardDesktopNotifier *self = data;
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (notification), "onward-id"));
  g_autofree char *token = g_strdup (notify_notification_get_activation_token (notification));
  OnwardNoticeAction which = ONWARD_NOTICE_OPEN;

  if (g_str_equal (action, "done"))
    which = ONWARD_NOTICE_DONE;
  else if (g_str_equal (action, "later"))
    which = ONWARD_NOTICE_LATER;

  onward_notifier_emit_acted (ONWARD_NOTIFIER (self), id, which, token != NULL ? token : "");
}

/* A server that went takes along what it had on show. */
static void
server_vanished_cb (GDBusConnection *connection,
                    const char      *name,
                    gpointer         data)
{
  OnwardDesktopNotifier *self = data;
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer id, notification;

  g_hash_table_iter_init (&iter, self->up);
  while (g_hash_table_iter_next (&iter, &id, &notification))
    {
      g_ptr_array_add (gone, g_strdup (id));
      g_signal_handlers_disconnect_by_data (notification, self);
    }
  g_hash_table_remove_all (self->up);

  for (guint i = 0; i < gone->len; i++)
    onward_notifier_emit_gone (ONWARD_NOTIFIER (self), g_ptr_array_index (gone, i));
}

static void
server_appeared_cb (GDBusConnection *connection,
                    const char      *name,
                    const char      *owner,
                    gpointer         data)
{
  onward_notifier_emit_arrived (ONWARD_NOTIFIER (data));
}

/* Asked here and not through libnotify, which takes a server that is not there for one that can do
 * nothing, and waits half a minute for one that hangs. */
static GVariant *
ask_server (OnwardDesktopNotifier  *self,
            const char             *method,
            const char             *reply_type,
            GError                **error)
{
  return g_dbus_connection_call_sync (self->connection, SERVER, SERVER_PATH, SERVER, method, NULL,
                                      G_VARIANT_TYPE (reply_type), G_DBUS_CALL_FLAGS_NONE, PATIENCE, NULL, error);
}

/* A server without "actions" may put up a dialog for them, so it is not asked to. */
static void
add_actions (OnwardDesktopNotifier *self,
             NotifyNotification    *notification,
             const OnwardNotice    *notice)
{
  if (*notice->uid != '\0')
    {
      /* Translators: a button on a notification: the follow-up has been done. */
      notify_notification_add_action (notification, "done", _("Done"), action_cb, self, NULL);
      /* Translators: a button on a notification: bring the follow-up up again tomorrow. */
      notify_notification_add_action (notification, "later", _("Later"), action_cb, self, NULL);
    }

  /* Translators: a button on a notification: open what it is about in Onward. */
  notify_notification_add_action (notification, "open", _("Open"), action_cb, self, NULL);
  notify_notification_add_action (notification, "default", _("Open"), action_cb, self, NULL);
}

/* "Critical" is the one word that servers know for what matters more. */
static NotifyUrgency
urgency_of (const OnwardNotice *notice)
{
  switch (notice->urgency)
    {
    case ONWARD_URGENCY_LOW:
      return NOTIFY_URGENCY_LOW;
    case ONWARD_URGENCY_HIGH:
      return NOTIFY_URGENCY_CRITICAL;
    case ONWARD_URGENCY_NORMAL:
    default:
      return NOTIFY_URGENCY_NORMAL;
    }
}

/* The notification with this id, which says something new now, or a new one. */
static NotifyNotification *
ensure_notification (OnwardDesktopNotifier *self,
                     const OnwardNotice    *notice,
                     const char            *body)
{
  NotifyNotification *notification = g_hash_table_lookup (self->up, notice->id);

  if (notification != NULL)
    {
      notify_notification_update (notification, notice->title, body, ONWARD_APP_ID);
      notify_notification_clear_actions (notification);
      return notification;
    }

  notification = notify_notification_new (notice->title, body, ONWARD_APP_ID);
  notify_notification_set_hint (notification, "desktop-entry", g_variant_new_string (ONWARD_APP_ID));
  /* A reminder that goes by itself while nobody looks has reminded nobody. */
  notify_notification_set_timeout (notification, NOTIFY_EXPIRES_NEVER);
  g_object_set_data_full (G_OBJECT (notification), "onward-id", g_strdup (notice->id), g_free);
  g_signal_connect (notification, "closed", G_CALLBACK (closed_cb), self);
  g_hash_table_insert (self->up, g_strdup (notice->id), notification);
  return notification;
}

static gboolean
onward_desktop_notifier_show (OnwardNotifier      *notifier,
                              const OnwardNotice  *notice,
                              GError             **error)
{
  OnwardDesktopNotifier *self = ONWARD_DESKTOP_NOTIFIER (notifier);
  g_autoptr (GVariant) reply = ask_server (self, "GetCapabilities", "(as)", error);
  g_autofree const char **capabilities = NULL;
  g_autofree char *body = NULL;
  NotifyNotification *notification;

  if (reply == NULL)
    return FALSE;

  g_variant_get (reply, "(^a&s)", &capabilities);
  body = g_strv_contains (capabilities, "body-markup") ? g_markup_escape_text (notice->body, -1)
                                                       : g_strdup (notice->body);
  notification = ensure_notification (self, notice, body);
  notify_notification_set_urgency (notification, urgency_of (notice));
  if (g_strv_contains (capabilities, "actions"))
    add_actions (self, notification, notice);

  if (!notify_notification_show (notification, error))
    {
      forget (self, notification);
      return FALSE;
    }

  return TRUE;
}

static void
onward_desktop_notifier_withdraw (OnwardNotifier *notifier,
                                  const char     *id)
{
  OnwardDesktopNotifier *self = ONWARD_DESKTOP_NOTIFIER (notifier);
  NotifyNotification *notification = g_hash_table_lookup (self->up, id);

  if (notification == NULL)
    return;

  g_object_ref (notification);
  forget (self, notification);
  /* Some servers close a notice when one of its buttons is pressed; then it is gone already. */
  notify_notification_close (notification, NULL);
  g_object_unref (notification);
}

static char *
onward_desktop_notifier_dup_server (OnwardNotifier *notifier)
{
  g_autoptr (GVariant) reply = NULL;
  char *name;

  reply = ask_server (ONWARD_DESKTOP_NOTIFIER (notifier), "GetServerInformation", "(ssss)", NULL);
  if (reply == NULL)
    return NULL;

  g_variant_get (reply, "(ssss)", &name, NULL, NULL, NULL);
  return name;
}

static guint
onward_desktop_notifier_count_held (OnwardNotifier *notifier)
{
  return g_hash_table_size (ONWARD_DESKTOP_NOTIFIER (notifier)->up);
}

static void
onward_desktop_notifier_dispose (GObject *object)
{
  OnwardDesktopNotifier *self = ONWARD_DESKTOP_NOTIFIER (object);
  GHashTableIter iter;
  gpointer notification;

  g_clear_handle_id (&self->watch, g_bus_unwatch_name);
  if (self->up != NULL)
    {
      g_hash_table_iter_init (&iter, self->up);
      while (g_hash_table_iter_next (&iter, NULL, &notification))
        g_signal_handlers_disconnect_by_data (notification, self);
    }
  g_clear_pointer (&self->up, g_hash_table_unref);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (onward_desktop_notifier_parent_class)->dispose (object);
}

static void
onward_desktop_notifier_class_init (OnwardDesktopNotifierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  OnwardNotifierClass *notifier_class = ONWARD_NOTIFIER_CLASS (klass);

  object_class->dispose = onward_desktop_notifier_dispose;

  notifier_class->show = onward_desktop_notifier_show;
  notifier_class->withdraw = onward_desktop_notifier_withdraw;
  notifier_class->dup_server = onward_desktop_notifier_dup_server;
  notifier_class->count_held = onward_desktop_notifier_count_held;
}

static void
onward_desktop_notifier_init (OnwardDesktopNotifier *self)
{
  self->up = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

OnwardNotifier *
onward_desktop_notifier_new (GDBusConnection *connection)
{
  OnwardDesktopNotifier *self = g_object_new (ONWARD_TYPE_DESKTOP_NOTIFIER, NULL);

  if (!notify_is_initted ())
    notify_init ("Onward");
  self->connection = g_object_ref (connection);
  self->watch = g_bus_watch_name_on_connection (connection, SERVER, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                                server_appeared_cb, server_vanished_cb, self, NULL);
  return ONWARD_NOTIFIER (self);
}
