/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-autostart.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define FILE_NAME ONWARD_REMINDERS_ID ".desktop"
#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"

gboolean
onward_is_sandboxed (void)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}

static char *
dup_entry_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "autostart", FILE_NAME, NULL);
}

/* Returns: whether the entry is there; inside a sandbox it cannot be seen, so the setting counts. */
gboolean
onward_autostart_is_there (void)
{
  g_autofree char *path = dup_entry_path ();

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Outside a sandbox */

static gboolean
write_entry (GError **error)
{
  g_autofree char *path = dup_entry_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *model = g_build_filename (ONWARD_DATADIR, "onward", FILE_NAME, NULL);
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (model, &text, &length, error))
    return FALSE;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", folder, g_strerror (errno));
      return FALSE;
    }
  return g_file_set_contents (path, text, (gssize) length, error);
}

static gboolean
remove_entry (GError **error)
{
  g_autofree char *path = dup_entry_path ();

  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", path, g_strerror (errno));
  return FALSE;
}

static void
write_thread (GTask *task, gpointer source, gpointer on, GCancellable *cancellable)
{
  GError *error = NULL;

  if (GPOINTER_TO_INT (on) ? write_entry (&error) : remove_entry (&error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Inside one: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html */

typedef struct
{
  GDBusConnection *bus;
  guint response;
  gboolean on;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  if (request->response != 0)
    g_dbus_connection_signal_unsubscribe (request->bus, request->response);
  g_clear_object (&request->bus);
  g_free (request);
}

static void
response_cb (GDBusConnection *bus, const char *sender, const char *path, const char *interface, const char *signal,
             GVariant *parameters, gpointer data)
{
  g_autoptr (GTask) task = g_object_ref (G_TASK (data));
  Request *request = g_task_get_task_data (task);
  g_autoptr (GVariant) results = NULL;
  gboolean autostart = FALSE;
  guint response;

  g_dbus_connection_signal_unsubscribe (bus, request->response);
  request->response = 0;
  g_variant_get (parameters, "(u@a{sv})", &response, &results);
  g_variant_lookup (results, "autostart", "b", &autostart);
  if (response == 0 && autostart == request->on)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "%s",
                             _("The desktop did not allow it."));
  g_object_unref (task);
}

static void
requested_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = G_TASK (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  Request *request = g_task_get_task_data (task);

  if (reply != NULL)
    return;
  /* No answer will come to the signal that holds the other reference. */
  g_dbus_connection_signal_unsubscribe (request->bus, request->response);
  request->response = 0;
  if (g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_UNKNOWN_METHOD) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_UNKNOWN_INTERFACE))
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
                             _("This desktop does not offer it to sandboxed programs."));
  else
    g_task_return_error (task, g_steal_pointer (&error));
  g_object_unref (task);
}

static void
ask_portal (GTask *task, GDBusConnection *bus, gboolean on)
{
  static const char *const command[] = { ONWARD_LIBEXECDIR "/onward-reminders", "--login", NULL };
  Request *request = g_new0 (Request, 1);
  g_autofree char *token = g_strdup_printf ("onward%u", g_random_int ());
  g_autofree char *sender = g_strdelimit (g_strdup (g_dbus_connection_get_unique_name (bus) + 1), ".", '_');
  g_autofree char *path = g_strdup_printf (PORTAL_PATH "/request/%s/%s", sender, token);
  GVariantBuilder options;

  request->bus = g_object_ref (bus);
  request->on = on;
  g_task_set_task_data (task, request, request_free);
  request->response = g_dbus_connection_signal_subscribe (bus, PORTAL, "org.freedesktop.portal.Request", "Response",
                                                          path, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                                          response_cb, g_object_ref (task), NULL);
  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  g_variant_builder_add (&options, "{sv}", "reason",
                         g_variant_new_string (_("So that your follow-ups come up though Onward is closed.")));
  g_variant_builder_add (&options, "{sv}", "autostart", g_variant_new_boolean (on));
  g_variant_builder_add (&options, "{sv}", "commandline", g_variant_new_strv (command, -1));
  g_dbus_connection_call (bus, PORTAL, PORTAL_PATH, "org.freedesktop.portal.Background", "RequestBackground",
                          g_variant_new ("(sa{sv})", "", &options), G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, -1,
                          NULL, requested_cb, g_object_ref (task));
}

static void
bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GError *error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  if (bus == NULL)
    g_task_return_error (task, error);
  else
    ask_portal (task, bus, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (task), "on")));
}

/* Asks for the reminders to start with the session, or no longer to. */
void
onward_autostart_set_async (gboolean on, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  if (onward_is_sandboxed ())
    {
      g_object_set_data (G_OBJECT (task), "on", GINT_TO_POINTER (on));
      g_bus_get (G_BUS_TYPE_SESSION, cancellable, bus_cb, g_steal_pointer (&task));
      return;
    }
  g_task_set_task_data (task, GINT_TO_POINTER (on), NULL);
  g_task_run_in_thread (task, write_thread);
}

gboolean
onward_autostart_set_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
renewed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GError *error = NULL;

  if (onward_autostart_set_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    {
      g_settings_set_boolean (g_task_get_task_data (task), "start-at-login", FALSE);
      g_task_return_error (task, error);
    }
}

/* Writes the entry when the program is first started; from then on it is the person's, who may also
 * have taken it out with the tools of the desktop.  Inside a sandbox that is the desktop's permission,
 * which only asking again tells of.  When it is not given, the setting goes back. */
void
onward_autostart_renew_async (GSettings *settings, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, NULL, callback, data);
  gboolean asked = g_settings_get_boolean (settings, "autostart-asked");

  g_task_set_task_data (task, g_object_ref (settings), g_object_unref);
  if (!asked)
    g_settings_set_boolean (settings, "autostart-asked", TRUE);
  if (g_settings_get_boolean (settings, "start-at-login") && (!asked || onward_is_sandboxed ()))
    {
      onward_autostart_set_async (TRUE, NULL, renewed_cb, task);
      return;
    }
  g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

gboolean
onward_autostart_renew_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
