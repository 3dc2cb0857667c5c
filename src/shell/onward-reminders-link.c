/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminders-link.h"

#define PATH ONWARD_OBJECT_PATH "/Reminders"

/* Returns: (transfer full) (nullable): the program beside this one, as in a build directory, else
 * the installed one. */
static char *
find_program (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);

  if (self != NULL)
    {
      g_autofree char *folder = g_path_get_dirname (self);
      g_autofree char *sibling = g_build_filename (folder, "reminders", "onward-reminders", NULL);

      if (g_file_test (sibling, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&sibling);
    }
  if (g_file_test (ONWARD_LIBEXECDIR "/onward-reminders", G_FILE_TEST_IS_EXECUTABLE))
    return g_strdup (ONWARD_LIBEXECDIR "/onward-reminders");
  return NULL;
}

static gboolean
spawn (gboolean stay, GError **error)
{
  g_autofree char *program = find_program ();
  char *arguments[] = { program, (char *) (stay ? "--login" : NULL), NULL };

  if (program == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "onward-reminders");
      return FALSE;
    }
  return g_spawn_async (NULL, arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, error);
}

/* Whether the bus has no way to the program: it is not installed for this session. */
static gboolean
is_unknown_to_bus (const GError *error)
{
  g_autofree char *name = g_dbus_error_get_remote_error (error);

  return name != NULL && (g_str_equal (name, "org.freedesktop.DBus.Error.ServiceUnknown") ||
                          g_str_equal (name, "org.freedesktop.DBus.Error.NameHasNoOwner") ||
                          g_str_has_prefix (name, "org.freedesktop.DBus.Error.Spawn."));
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_autoptr (GError) spawn_error = NULL;

  if (reply != NULL)
    return;
  /* What is due shows on Today in any case, and Preferences says what does not work. */
  if (!is_unknown_to_bus (error))
    g_message ("The reminders did not answer: %s", error->message);
  else if (!spawn (GPOINTER_TO_INT (data), &spawn_error))
    g_message ("The reminders did not start: %s", spawn_error->message);
}

void
onward_reminders_start (GDBusConnection *bus, gboolean stay)
{
  if (bus == NULL)
    return;
  g_dbus_connection_call (bus, ONWARD_REMINDERS_ID, PATH, ONWARD_REMINDERS_ID, stay ? "Stay" : "Check", NULL, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, asked_cb, GINT_TO_POINTER (stay));
}
