/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-desktop.h"

#include "onward-test-diary.h"

#define SERVER "org.freedesktop.Notifications"
#define SERVER_PATH "/org/freedesktop/Notifications"

static const char introspection[] =
  "<node>"
  "  <interface name='org.freedesktop.Notifications'>"
  "    <method name='GetCapabilities'><arg type='as' direction='out'/></method>"
  "    <method name='GetServerInformation'>"
  "      <arg type='s' direction='out'/><arg type='s' direction='out'/>"
  "      <arg type='s' direction='out'/><arg type='s' direction='out'/>"
  "    </method>"
  "    <method name='Notify'>"
  "      <arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>"
  "      <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>"
  "      <arg type='a{sv}' direction='in'/><arg type='i' direction='in'/><arg type='u' direction='out'/>"
  "    </method>"
  "    <method name='CloseNotification'><arg type='u' direction='in'/></method>"
  "  </interface>"
  "  <interface name='org.freedesktop.Application'>"
  "    <method name='ActivateAction'>"
  "      <arg type='s' direction='in'/><arg type='av' direction='in'/><arg type='a{sv}' direction='in'/>"
  "    </method>"
  "  </interface>"
  "</node>";

static void
note_free (gpointer data)
{
  OnwardTestNote *note = data;

  g_free (note->summary);
  g_free (note->body);
  g_free (note->desktop_entry);
  g_free (note->message);
  g_strfreev (note->actions);
  g_free (note);
}

static guint
take_note (OnwardTestDesktop *self, GVariant *parameters)
{
  OnwardTestNote *note = g_new0 (OnwardTestNote, 1);
  g_autoptr (GVariant) hints = NULL;

  g_variant_get (parameters, "(su&sss^as@a{sv}i)", NULL, &note->replaces, NULL, &note->summary, &note->body,
                 &note->actions, &hints, &note->timeout);
  g_variant_lookup (hints, "desktop-entry", "s", &note->desktop_entry);
  note->message = g_variant_print (parameters, FALSE);
  note->id = note->replaces != 0 ? note->replaces : self->notes->len + 1;
  g_ptr_array_add (self->notes, note);
  return note->id;
}

static void
server_cb (GDBusConnection *connection, const char *sender, const char *path, const char *interface,
           const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  static const char *const capabilities[] = { "actions", "body", "body-markup", NULL };
  OnwardTestDesktop *self = data;
  GVariant *reply = NULL;
  guint id;

  if (g_str_equal (method, "GetCapabilities"))
    reply = g_variant_new ("(^as)", capabilities);
  else if (g_str_equal (method, "GetServerInformation"))
    reply = g_variant_new ("(ssss)", "A test", "Onward", "1", "1.2");
  else if (g_str_equal (method, "Notify"))
    {
      id = take_note (self, parameters);
      if (self->hangs)
        {
          g_ptr_array_add (self->unanswered, invocation);
          return;
        }
      reply = g_variant_new ("(u)", id);
    }
  else
    {
      g_variant_get (parameters, "(u)", &id);
      g_array_append_val (self->closed, id);
    }

  g_dbus_method_invocation_return_value (invocation, reply);
}

static void
application_cb (GDBusConnection *connection, const char *sender, const char *path, const char *interface,
                const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  OnwardTestDesktop *self = data;
  g_autoptr (GVariant) targets = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GVariant) platform = NULL;
  const char *action;
  const char *token = "";

  g_variant_get (parameters, "(&s@av@a{sv})", &action, &targets, &platform);
  g_variant_get_child (targets, 0, "v", &target);
  g_variant_lookup (platform, "activation-token", "&s", &token);
  g_ptr_array_add (self->activated,
                   g_strdup_printf ("%s %s %s", action, g_variant_get_string (target, NULL), token));
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static const GDBusInterfaceVTable server_vtable = { .method_call = server_cb };
static const GDBusInterfaceVTable application_vtable = { .method_call = application_cb };

static void
owned_cb (GDBusConnection *connection, const char *name, gpointer data)
{
  *(gboolean *) data = TRUE;
}

static guint
own (OnwardTestDesktop *self, const char *name)
{
  gboolean owned = FALSE;
  guint id = g_bus_own_name_on_connection (self->connection, name, G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE, owned_cb, NULL,
                                           &owned, NULL);

  ONWARD_TEST_UNTIL (owned);
  return id;
}

/* The application is there from the beginning, the server comes when it is told to. */
OnwardTestDesktop *
onward_test_desktop_new (const char *address)
{
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);
  OnwardTestDesktop *self = g_new0 (OnwardTestDesktop, 1);

  self->connection = g_dbus_connection_new_for_address_sync (
    address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL,
    NULL);
  self->notes = g_ptr_array_new_with_free_func (note_free);
  self->unanswered = g_ptr_array_new ();
  self->closed = g_array_new (FALSE, FALSE, sizeof (guint));
  self->activated = g_ptr_array_new_with_free_func (g_free);
  self->object = g_dbus_connection_register_object (self->connection, SERVER_PATH, node->interfaces[0], &server_vtable,
                                                    self, NULL, NULL);
  self->app_object = g_dbus_connection_register_object (self->connection, ONWARD_OBJECT_PATH, node->interfaces[1],
                                                        &application_vtable, self, NULL, NULL);
  self->app_name = own (self, ONWARD_APP_ID);
  return self;
}

void
onward_test_desktop_free (OnwardTestDesktop *self)
{
  onward_test_desktop_go (self);
  /* Whoever asked has been killed since. */
  for (guint i = 0; i < self->unanswered->len; i++)
    g_dbus_method_invocation_return_dbus_error (g_ptr_array_index (self->unanswered, i),
                                                "org.freedesktop.DBus.Error.NoReply", "");
  g_ptr_array_unref (self->unanswered);
  onward_test_desktop_uninstall (self);
  g_dbus_connection_unregister_object (self->connection, self->object);
  g_dbus_connection_unregister_object (self->connection, self->app_object);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_object_unref (self->connection);
  g_ptr_array_unref (self->notes);
  g_array_unref (self->closed);
  g_ptr_array_unref (self->activated);
  g_free (self);
}

void
onward_test_desktop_come (OnwardTestDesktop *self)
{
  if (self->name == 0)
    self->name = own (self, SERVER);
}

void
onward_test_desktop_go (OnwardTestDesktop *self)
{
  g_clear_handle_id (&self->name, g_bus_unown_name);
}

/* The bus does not know the application any longer. */
void
onward_test_desktop_uninstall (OnwardTestDesktop *self)
{
  g_clear_handle_id (&self->app_name, g_bus_unown_name);
}

static void
emit (OnwardTestDesktop *self, const char *signal, GVariant *parameters)
{
  g_dbus_connection_emit_signal (self->connection, NULL, SERVER_PATH, SERVER, signal, parameters, NULL);
}

/* A click: as the specification has it, the token first, then the action, then the end. */
void
onward_test_desktop_invoke (OnwardTestDesktop *self, guint id, const char *action, const char *token)
{
  if (token != NULL)
    emit (self, "ActivationToken", g_variant_new ("(us)", id, token));
  emit (self, "ActionInvoked", g_variant_new ("(us)", id, action));
  emit (self, "NotificationClosed", g_variant_new ("(uu)", id, 2));
}

OnwardTestNote *
onward_test_desktop_last (OnwardTestDesktop *self)
{
  g_assert_cmpuint (self->notes->len, >, 0);
  return g_ptr_array_index (self->notes, self->notes->len - 1);
}
