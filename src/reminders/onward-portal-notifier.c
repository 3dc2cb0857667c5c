/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-portal-notifier.h"

#include <glib/gi18n.h>

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Notification"

/* Milliseconds; the portal answers before anything is on screen, so this is generous. */
#define PATIENCE 10000

struct _OnwardPortalNotifier
{
  OnwardNotifier parent_instance;

  /* owned */
  GDBusConnection *connection;
  guint watch;
};

G_DEFINE_FINAL_TYPE (OnwardPortalNotifier, onward_portal_notifier, ONWARD_TYPE_NOTIFIER)

static GVariant *
call (OnwardPortalNotifier  *self,
      const char            *interface,
      const char            *method,
      GVariant              *arguments,
      GError               **error)
{
  return g_dbus_connection_call_sync (self->connection, PORTAL, PORTAL_PATH, interface, method, arguments, NULL,
                                      G_DBUS_CALL_FLAGS_NONE, PATIENCE, NULL, error);
}

static void
portal_appeared_cb (GDBusConnection *connection,
                    const char      *name,
                    const char      *owner,
                    gpointer         data)
{
  onward_notifier_emit_arrived (ONWARD_NOTIFIER (data));
}

static gboolean
onward_portal_notifier_show (OnwardNotifier      *notifier,
                             const OnwardNotice  *notice,
                             GError             **error)
{
  g_autoptr (GVariant) reply = NULL;

  reply = call (ONWARD_PORTAL_NOTIFIER (notifier), PORTAL_INTERFACE, "AddNotification",
                g_variant_new ("(s@a{sv})", notice->id, onward_portal_notice (notice)), error);
  return reply != NULL;
}

static void
withdrawn_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply == NULL)
    g_info ("The portal did not withdraw a notice: %s", error->message);
}

/* The portal keeps notices over runs of this program, so it is asked for unknown ones as well. */
static void
onward_portal_notifier_withdraw (OnwardNotifier *notifier,
                                 const char     *id)
{
  OnwardPortalNotifier *self = ONWARD_PORTAL_NOTIFIER (notifier);

  g_dbus_connection_call (self->connection, PORTAL, PORTAL_PATH, PORTAL_INTERFACE, "RemoveNotification",
                          g_variant_new ("(s)", id), NULL, G_DBUS_CALL_FLAGS_NONE, PATIENCE, NULL,
                          withdrawn_cb, NULL);
}

static char *
onward_portal_notifier_dup_server (OnwardNotifier *notifier)
{
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariant) version = NULL;

  reply = call (ONWARD_PORTAL_NOTIFIER (notifier), "org.freedesktop.DBus.Properties", "Get",
                g_variant_new ("(ss)", PORTAL_INTERFACE, "version"), NULL);
  if (reply == NULL || !g_variant_is_of_type (reply, G_VARIANT_TYPE ("(v)")))
    return NULL;

  g_variant_get (reply, "(v)", &version);
  if (!g_variant_is_of_type (version, G_VARIANT_TYPE_UINT32))
    return NULL;

  return g_strdup_printf ("xdg-desktop-portal (%u)", g_variant_get_uint32 (version));
}

static guint
onward_portal_notifier_count_held (OnwardNotifier *notifier)
{
  return 0;
}

static void
onward_portal_notifier_dispose (GObject *object)
{
  OnwardPortalNotifier *self = ONWARD_PORTAL_NOTIFIER (object);

  g_clear_handle_id (&self->watch, g_bus_unwatch_name);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (onward_portal_notifier_parent_class)->dispose (object);
}

static void
onward_portal_notifier_class_init (OnwardPortalNotifierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  OnwardNotifierClass *notifier_class = ONWARD_NOTIFIER_CLASS (klass);

  object_class->dispose = onward_portal_notifier_dispose;

  notifier_class->show = onward_portal_notifier_show;
  notifier_class->withdraw = onward_portal_notifier_withdraw;
  notifier_class->dup_server = onward_portal_notifier_dup_server;
  notifier_class->count_held = onward_portal_notifier_count_held;
}

static void
onward_portal_notifier_init (OnwardPortalNotifier *self)
{
}

OnwardNotifier *
onward_portal_notifier_new (GDBusConnection *connection)
{
  OnwardPortalNotifier *self = g_object_new (ONWARD_TYPE_PORTAL_NOTIFIER, NULL);

  self->connection = g_object_ref (connection);
  self->watch = g_bus_watch_name_on_connection (connection, PORTAL, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                                portal_appeared_cb, NULL, self, NULL);
  return ONWARD_NOTIFIER (self);
}

static void
add_button (GVariantBuilder *buttons,
            const char      *label,
            const char      *action,
            const char      *target)
{
  GVariantBuilder button;

  g_variant_builder_init (&button, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&button, "{sv}", "label", g_variant_new_string (label));
  g_variant_builder_add (&button, "{sv}", "action", g_variant_new_string (action));
  g_variant_builder_add (&button, "{sv}", "target", g_variant_new_string (target));
  g_variant_builder_add (buttons, "@a{sv}", g_variant_builder_end (&button));
}

/* Returns: (transfer floating): what the portal is told; a target with "/" names a record, one
 * without a section. */
GVariant *
onward_portal_notice (const OnwardNotice *notice)
{
  g_autofree char *body = g_markup_escape_text (notice->body, -1);
  GVariantBuilder told;

  g_variant_builder_init (&told, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&told, "{sv}", "title", g_variant_new_string (notice->title));
  if (*body != '\0')
    g_variant_builder_add (&told, "{sv}", "body", g_variant_new_string (body));
  if (notice->urgency != ONWARD_URGENCY_NORMAL)
    g_variant_builder_add (&told, "{sv}", "priority",
                           g_variant_new_string (notice->urgency == ONWARD_URGENCY_HIGH ? "high" : "low"));
  g_variant_builder_add (&told, "{sv}", "default-action",
                         g_variant_new_string (strchr (notice->target, '/') != NULL ? "app.open" : "app.section"));
  g_variant_builder_add (&told, "{sv}", "default-action-target", g_variant_new_string (notice->target));

  if (*notice->uid != '\0')
    {
      GVariantBuilder buttons;

      g_variant_builder_init (&buttons, G_VARIANT_TYPE ("aa{sv}"));
      add_button (&buttons, _("Done"), "app.follow-up-done", notice->uid);
      add_button (&buttons, _("Later"), "app.follow-up-later", notice->uid);
      g_variant_builder_add (&told, "{sv}", "buttons", g_variant_builder_end (&buttons));
    }

  return g_variant_builder_end (&told);
}
