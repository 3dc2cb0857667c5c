/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-bus.h"

#define PATH ONWARD_OBJECT_PATH "/Reminders"

/* Milliseconds for the running program to answer another start of it. */
#define PATIENCE 5000

static const char introspection[] =
  "<node>"
  "  <interface name='" ONWARD_REMINDERS_ID "'>"
  "    <method name='Check'/>"
  "    <method name='Test'/>"
  "    <method name='TestIn'><arg name='seconds' type='u' direction='in'/></method>"
  "    <method name='Stay'/>"
  "    <method name='Quit'/>"
  "    <method name='Status'><arg name='status' type='a{sv}' direction='out'/></method>"
  "  </interface>"
  "</node>";

struct _OnwardReminderBus
{
  GObject parent_instance;

  /* owned */
  GDBusConnection *connection;
  OnwardReminderService *service;
  guint object;
  guint name;
};

enum
{
  OWNED,
  LOST,
  USED,
  QUIT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardReminderBus, onward_reminder_bus, G_TYPE_OBJECT)

static void
method_cb (GDBusConnection       *connection,
           const char            *sender,
           const char            *path,
           const char            *interface,
           const char            *method,
           GVariant              *parameters,
           GDBusMethodInvocation *invocation,
           gpointer               data)
{
  OnwardReminderBus *self = data;
  g_autoptr (GError) error = NULL;
  gboolean quits = FALSE;

  if (g_str_equal (method, "Status"))
    {
      g_dbus_method_invocation_return_value (
        invocation, g_variant_new ("(@a{sv})", onward_reminder_service_dup_status (self->service)));
      g_signal_emit (self, signals[USED], 0);
      return;
    }

  if (g_str_equal (method, "Check"))
    onward_reminder_service_look (self->service);
  else if (g_str_equal (method, "Test"))
    onward_reminder_service_test (self->service, &error);
  else if (g_str_equal (method, "TestIn"))
    {
      guint seconds;

      g_variant_get (parameters, "(u)", &seconds);
      onward_reminder_service_test_in (self->service, seconds);
    }
  else if (g_str_equal (method, "Stay"))
    onward_reminder_service_stay (self->service);
  else
    quits = g_str_equal (method, "Quit");

  if (error != NULL)
    g_dbus_method_invocation_return_gerror (invocation, error);
  else
    g_dbus_method_invocation_return_value (invocation, NULL);
  g_signal_emit (self, signals[quits ? QUIT : USED], 0);
}

static const GDBusInterfaceVTable vtable = { .method_call = method_cb };

static void
name_acquired_cb (GDBusConnection *connection,
                  const char      *name,
                  gpointer         data)
{
  g_signal_emit (data, signals[OWNED], 0);
}

static void
name_lost_cb (GDBusConnection *connection,
              const char      *name,
              gpointer         data)
{
  g_signal_emit (data, signals[LOST], 0);
}

static void
onward_reminder_bus_dispose (GObject *object)
{
  OnwardReminderBus *self = ONWARD_REMINDER_BUS (object);

  g_clear_handle_id (&self->name, g_bus_unown_name);
  if (self->object != 0)
    g_dbus_connection_unregister_object (self->connection, self->object);
  self->object = 0;
  g_clear_object (&self->service);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (onward_reminder_bus_parent_class)->dispose (object);
}

static void
onward_reminder_bus_class_init (OnwardReminderBusClass *klass)
{
  static const char *const names[N_SIGNALS] = { "owned", "lost", "used", "quit" };

  G_OBJECT_CLASS (klass)->dispose = onward_reminder_bus_dispose;

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
}

static void
onward_reminder_bus_init (OnwardReminderBus *self)
{
}

OnwardReminderBus *
onward_reminder_bus_new (GDBusConnection       *connection,
                         OnwardReminderService *service)
{
  OnwardReminderBus *self = g_object_new (ONWARD_TYPE_REMINDER_BUS, NULL);

  self->connection = g_object_ref (connection);
  self->service = g_object_ref (service);
  return self;
}

/* Offers the methods and asks for the name; "owned" or "lost" follows. */
void
onward_reminder_bus_own (OnwardReminderBus *self)
{
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);

  g_return_if_fail (ONWARD_IS_REMINDER_BUS (self));

  self->object = g_dbus_connection_register_object (self->connection, PATH, node->interfaces[0], &vtable, self, NULL,
                                                    NULL);
  self->name = g_bus_own_name_on_connection (self->connection, ONWARD_REMINDERS_ID, G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE,
                                             name_acquired_cb, name_lost_cb, self, NULL);
}

/* Calls a method without arguments of the program that owns the name now; starts none. */
gboolean
onward_reminder_bus_call (GDBusConnection  *connection,
                          const char       *method,
                          GError          **error)
{
  g_autoptr (GVariant) reply = NULL;

  reply = g_dbus_connection_call_sync (connection, ONWARD_REMINDERS_ID, PATH, ONWARD_REMINDERS_ID, method, NULL, NULL,
                                       G_DBUS_CALL_FLAGS_NO_AUTO_START, PATIENCE, NULL, error);
  return reply != NULL;
}
