/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-reach.h"

#define BUS "org.freedesktop.DBus"
#define BUS_PATH "/org/freedesktop/DBus"

typedef struct
{
  gboolean at_login;
  gboolean reminders;
  gboolean notifications;
} Reach;

static void
take_names (Reach *reach, GVariant *answer)
{
  g_autofree const char **names = NULL;

  g_variant_get (answer, "(^a&s)", &names);
  reach->reminders |= g_strv_contains (names, ONWARD_REMINDERS_ID);
  /* In a sandbox the portal shows them. */
  reach->notifications |= g_strv_contains (names, "org.freedesktop.Notifications") ||
                          g_strv_contains (names, "org.freedesktop.portal.Desktop");
}

static void
refuse (GTask *task, GError *error)
{
  g_task_return_error (task, error);
  g_object_unref (task);
}

static void
running_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Reach *reach = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GVariant) answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (answer == NULL)
    {
      refuse (task, error);
      return;
    }
  take_names (reach, answer);
  if (!reach->reminders || !reach->notifications)
    g_task_return_int (task, ONWARD_REACH_TODAY);
  else
    g_task_return_int (task, reach->at_login ? ONWARD_REACH_LOGIN : ONWARD_REACH_SESSION);
  g_object_unref (task);
}

static void
ask (GDBusConnection *bus, const char *method, GTask *task, GAsyncReadyCallback callback)
{
  g_dbus_connection_call (bus, BUS, BUS_PATH, BUS, method, NULL, G_VARIANT_TYPE ("(as)"), G_DBUS_CALL_FLAGS_NONE, -1,
                          g_task_get_cancellable (task), callback, task);
}

static void
activatable_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  GError *error = NULL;
  g_autoptr (GVariant) answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (answer == NULL)
    {
      refuse (task, error);
      return;
    }
  take_names (g_task_get_task_data (task), answer);
  ask (G_DBUS_CONNECTION (source), "ListNames", task, running_cb);
}

static void
bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  GError *error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  if (bus == NULL)
    refuse (task, error);
  else
    ask (bus, "ListActivatableNames", task, activatable_cb);
}

/* The person's own autostart entry; inside a sandbox it cannot be seen, so the setting counts. */
static gboolean
starts_at_login (void)
{
  g_autofree char *entry = g_build_filename (g_get_user_config_dir (), "autostart", ONWARD_REMINDERS_ID ".desktop", NULL);

  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) || g_file_test (entry, G_FILE_TEST_EXISTS);
}

void
onward_setback_reach_async (GSettings *settings, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);
  Reach *reach = g_new0 (Reach, 1);

  g_task_set_source_tag (task, onward_setback_reach_async);
  reach->at_login = g_settings_get_boolean (settings, "start-at-login") && starts_at_login ();
  g_task_set_task_data (task, reach, g_free);
  g_bus_get (G_BUS_TYPE_SESSION, cancellable, bus_cb, task);
}

OnwardReach
onward_setback_reach_finish (GAsyncResult *result)
{
  gssize reach = g_task_propagate_int (G_TASK (result), NULL);

  return reach > ONWARD_REACH_TODAY ? (OnwardReach) reach : ONWARD_REACH_TODAY;
}
