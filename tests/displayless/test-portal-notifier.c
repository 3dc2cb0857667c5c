/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-portal-notifier.h"
#include "onward-test-diary.h"

#define PORTAL "org.freedesktop.portal.Desktop"

static const char introspection[] =
  "<node>"
  "  <interface name='org.freedesktop.portal.Notification'>"
  "    <method name='AddNotification'><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/></method>"
  "    <method name='RemoveNotification'><arg type='s' direction='in'/></method>"
  "    <property name='version' type='u' access='read'/>"
  "  </interface>"
  "</node>";

/* A portal on a thread of its own, since the notifier waits for its answers. */
typedef struct
{
  GMutex lock;
  GMainContext *context;
  GMainLoop *loop;
  GThread *thread;
  GDBusConnection *connection;
  const char *address;
  GString *log;
  gboolean owned;
} Portal;

static void
method_cb (GDBusConnection *connection, const char *sender, const char *path, const char *interface,
           const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  Portal *portal = data;
  g_autofree char *text = g_variant_print (parameters, FALSE);

  g_mutex_lock (&portal->lock);
  g_string_append_printf (portal->log, "%s %s\n", method, text);
  g_mutex_unlock (&portal->lock);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static GVariant *
property_cb (GDBusConnection *connection, const char *sender, const char *path, const char *interface,
             const char *property, GError **error, gpointer data)
{
  return g_variant_new_uint32 (2);
}

static const GDBusInterfaceVTable vtable = { .method_call = method_cb, .get_property = property_cb };

static void
owned_cb (GDBusConnection *connection, const char *name, gpointer data)
{
  Portal *portal = data;

  g_mutex_lock (&portal->lock);
  portal->owned = TRUE;
  g_mutex_unlock (&portal->lock);
}

static gpointer
run_portal (gpointer data)
{
  Portal *portal = data;
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);
  guint name;

  g_main_context_push_thread_default (portal->context);
  portal->connection = g_dbus_connection_new_for_address_sync (
    portal->address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
    NULL, NULL, NULL);
  g_dbus_connection_register_object (portal->connection, "/org/freedesktop/portal/desktop", node->interfaces[0],
                                     &vtable, portal, NULL, NULL);
  name = g_bus_own_name_on_connection (portal->connection, PORTAL, G_BUS_NAME_OWNER_FLAGS_NONE, owned_cb, NULL, portal,
                                       NULL);
  g_main_loop_run (portal->loop);
  g_bus_unown_name (name);
  g_dbus_connection_close_sync (portal->connection, NULL, NULL);
  g_object_unref (portal->connection);
  g_main_context_pop_thread_default (portal->context);
  return NULL;
}

static gboolean
is_owned (Portal *portal)
{
  gboolean owned;

  g_mutex_lock (&portal->lock);
  owned = portal->owned;
  g_mutex_unlock (&portal->lock);
  return owned;
}

static gboolean
has_logged (Portal *portal, const char *text)
{
  gboolean has;

  g_mutex_lock (&portal->lock);
  has = strstr (portal->log->str, text) != NULL;
  g_mutex_unlock (&portal->lock);
  return has;
}

static void
start_portal (Portal *portal)
{
  portal->owned = FALSE;
  portal->context = g_main_context_new ();
  portal->loop = g_main_loop_new (portal->context, FALSE);
  portal->thread = g_thread_new ("portal", run_portal, portal);
  ONWARD_TEST_UNTIL (is_owned (portal));
}

static gboolean
quit_cb (gpointer data)
{
  g_main_loop_quit (data);
  return G_SOURCE_REMOVE;
}

static void
stop_portal (Portal *portal)
{
  g_main_context_invoke (portal->context, quit_cb, portal->loop);
  g_thread_join (portal->thread);
  g_main_loop_unref (portal->loop);
  g_main_context_unref (portal->context);
}

/* Ids are stable and the buttons are actions of the application, so that the bus can hand them to it
 * when this program has ended. */
static void
test_notice (void)
{
  static const char *const about[] = { "u-1", NULL };
  g_autoptr (OnwardNotice) notice = onward_notice_new ("follow-up-u-1", "Write to <Ada>", "Smith & Sons",
                                                       "follow-up/u-1", "u-1", about);
  g_autoptr (OnwardNotice) digest = onward_notice_new ("digest", "While you were away", "", "today", "", about);
  g_autoptr (GVariant) told = g_variant_ref_sink (onward_portal_notice (notice));
  g_autoptr (GVariant) told_digest = g_variant_ref_sink (onward_portal_notice (digest));
  g_autofree char *text = g_variant_print (told, FALSE);
  g_autofree char *digest_text = g_variant_print (told_digest, FALSE);

  g_assert_cmpstr (text, ==,
                   "{'title': <'Write to <Ada>'>, 'body': <'Smith &amp; Sons'>, 'default-action': <'app.open'>, "
                   "'default-action-target': <'follow-up/u-1'>, 'buttons': <["
                   "{'label': <'Done'>, 'action': <'app.follow-up-done'>, 'target': <'u-1'>}, "
                   "{'label': <'Later'>, 'action': <'app.follow-up-later'>, 'target': <'u-1'>}]>}");
  g_assert_cmpstr (digest_text, ==,
                   "{'title': <'While you were away'>, 'default-action': <'app.section'>, "
                   "'default-action-target': <'today'>}");
}

static void
test_urgency (void)
{
  const char *const about[] = { NULL };
  g_autoptr (OnwardNotice) notice = onward_notice_new ("one", "Write", "", "today", "", about);
  const char *priority = NULL;

  for (OnwardUrgency urgency = ONWARD_URGENCY_NORMAL; urgency <= ONWARD_URGENCY_HIGH; urgency++)
    {
      g_autoptr (GVariant) told = NULL;

      notice->urgency = urgency;
      told = g_variant_ref_sink (onward_portal_notice (notice));
      /* Normal is what it is when nothing is said. */
      g_assert_true (g_variant_lookup (told, "priority", "&s", &priority) == (urgency != ONWARD_URGENCY_NORMAL));
      if (urgency != ONWARD_URGENCY_NORMAL)
        g_assert_cmpstr (priority, ==, urgency == ONWARD_URGENCY_LOW ? "low" : "high");
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_portal (void)
{
  static const char *const about[] = { "u-1", NULL };
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autoptr (OnwardNotice) notice = onward_notice_new ("follow-up-u-1", "Write to Ada", "", "follow-up/u-1", "u-1",
                                                       about);
  g_autoptr (GDBusConnection) connection = NULL;
  g_autofree char *server = NULL;
  g_autoptr (GError) error = NULL;
  OnwardNotifier *notifier;
  Portal portal = { .log = g_string_new (NULL) };
  guint n_arrivals = 0;

  g_mutex_init (&portal.lock);
  g_test_dbus_up (bus);
  portal.address = g_test_dbus_get_bus_address (bus);
  connection = g_dbus_connection_new_for_address_sync (
    portal.address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
    NULL, NULL, NULL);
  notifier = onward_portal_notifier_new (connection);
  g_signal_connect_swapped (notifier, "arrived", G_CALLBACK (count_cb), &n_arrivals);

  g_assert_null (onward_notifier_dup_server (notifier));
  g_assert_false (onward_notifier_show (notifier, notice, &error));
  g_assert_error (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN);

  start_portal (&portal);
  ONWARD_TEST_UNTIL (n_arrivals == 1);
  server = onward_notifier_dup_server (notifier);
  g_assert_cmpstr (server, ==, "xdg-desktop-portal (2)");
  g_assert_true (onward_notifier_show (notifier, notice, NULL));
  g_assert_true (has_logged (&portal, "AddNotification ('follow-up-u-1', {'title': <'Write to Ada'>"));
  g_assert_cmpuint (onward_notifier_count_held (notifier), ==, 0);

  onward_notifier_withdraw (notifier, "follow-up-of-another-run");
  ONWARD_TEST_UNTIL (has_logged (&portal, "RemoveNotification ('follow-up-of-another-run',)"));

  onward_test_drain ();
  g_assert_finalize_object (notifier);
  stop_portal (&portal);
  g_assert_true (g_dbus_connection_close_sync (connection, NULL, NULL));
  g_test_dbus_down (bus);
  g_mutex_clear (&portal.lock);
  g_string_free (portal.log, TRUE);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/reminders/portal-notifier/notice", test_notice);
  g_test_add_func ("/reminders/portal-notifier/urgency", test_urgency);
  g_test_add_func ("/reminders/portal-notifier/portal", test_portal);
  return g_test_run ();
}
