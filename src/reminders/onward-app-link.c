/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-app-link.h"

/* Milliseconds for an application to start and answer. */
#define PATIENCE 30000

typedef struct
{
  char *target;
  char *token;
  char *diary;
} Link;

static void
link_free (Link *link)
{
  g_free (link->target);
  g_free (link->token);
  g_free (link->diary);
  g_free (link);
}

static gboolean
names_record (const char *target)
{
  return strchr (target, '/') != NULL;
}

/* Returns: (transfer full): the program beside this one, as in a build directory, else the
 * installed one, else whatever the search path has. */
static char *
find_application (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);

  if (self != NULL)
    {
      g_autofree char *folder = g_path_get_dirname (self);
      g_autofree char *sibling = g_build_filename (folder, "..", "onward", NULL);

      if (g_file_test (sibling, G_FILE_TEST_IS_EXECUTABLE) && !g_file_test (sibling, G_FILE_TEST_IS_DIR))
        return g_steal_pointer (&sibling);
    }

  if (g_file_test (ONWARD_BINDIR "/onward", G_FILE_TEST_IS_EXECUTABLE))
    return g_strdup (ONWARD_BINDIR "/onward");

  return g_find_program_in_path ("onward");
}

static void
spawn (const Link *link)
{
  g_autofree char *program = find_application ();
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_auto (GStrv) environment = g_get_environ ();
  g_autoptr (GError) error = NULL;

  if (program == NULL)
    {
      g_message ("The application was not found");
      return;
    }

  g_ptr_array_add (arguments, program);
  if (link->diary != NULL)
    {
      g_ptr_array_add (arguments, (gpointer) "--diary");
      g_ptr_array_add (arguments, link->diary);
    }
  g_ptr_array_add (arguments, (gpointer) (names_record (link->target) ? "--open" : "--section"));
  g_ptr_array_add (arguments, link->target);
  g_ptr_array_add (arguments, NULL);

  /* What saves this program memory would take the person's network places from the other, and time. */
  environment = g_environ_unsetenv (environment, "GIO_USE_VFS");
  if (g_strcmp0 (g_environ_getenv (environment, ONWARD_LEAN_VARIABLE), ONWARD_LEAN_VALUE) == 0)
    environment = g_environ_unsetenv (environment, ONWARD_LEAN_VARIABLE);
  if (*link->token != '\0')
    environment = g_environ_setenv (environment, "XDG_ACTIVATION_TOKEN", link->token, TRUE);

  if (!g_spawn_async (NULL, (char **) arguments->pdata, environment, G_SPAWN_DEFAULT, NULL, NULL, NULL, &error))
    g_message ("The application did not start: %s", error->message);
}

/* Whether the bus has no way to the application: it is not installed for this session. */
static gboolean
is_unknown_to_bus (const GError *error)
{
  g_autofree char *name = g_dbus_error_get_remote_error (error);

  return name != NULL && (g_str_equal (name, "org.freedesktop.DBus.Error.ServiceUnknown") ||
                          g_str_equal (name, "org.freedesktop.DBus.Error.NameHasNoOwner") ||
                          g_str_has_prefix (name, "org.freedesktop.DBus.Error.Spawn."));
}

static void
activated_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  Link *link = data;

  if (reply == NULL && is_unknown_to_bus (error))
    spawn (link);
  else if (reply == NULL)
    g_message ("The application did not answer (%s %d)", g_quark_to_string (error->domain), error->code);

  link_free (link);
}

/**
 * onward_app_link_open:
 * @target: "type/uid" of a record, or the name of a section
 * @token: what lets the window come to the front, or ""
 * @diary: (nullable): the diary when it is not the person's own
 */
void
onward_app_link_open (GDBusConnection *connection,
                      const char      *target,
                      const char      *token,
                      const char      *diary)
{
  GVariantBuilder parameters, platform;
  Link *link = g_new0 (Link, 1);

  link->target = g_strdup (target);
  link->token = g_strdup (token);
  link->diary = g_strdup (diary);

  g_variant_builder_init (&parameters, G_VARIANT_TYPE ("av"));
  g_variant_builder_add (&parameters, "v", g_variant_new_string (target));
  g_variant_builder_init (&platform, G_VARIANT_TYPE_VARDICT);
  if (*token != '\0')
    {
      g_variant_builder_add (&platform, "{sv}", "activation-token", g_variant_new_string (token));
      g_variant_builder_add (&platform, "{sv}", "desktop-startup-id", g_variant_new_string (token));
    }

  /* Bus activation knows one diary alone, so for another the program is started by hand; if it
   * runs already, it hands over by itself. */
  if (diary != NULL)
    {
      g_variant_builder_clear (&parameters);
      g_variant_builder_clear (&platform);
      spawn (link);
      link_free (link);
      return;
    }

  g_dbus_connection_call (connection, ONWARD_APP_ID, ONWARD_OBJECT_PATH, "org.freedesktop.Application",
                          "ActivateAction",
                          g_variant_new ("(sava{sv})", names_record (target) ? "open" : "section", &parameters,
                                         &platform),
                          NULL, G_DBUS_CALL_FLAGS_NONE, PATIENCE, NULL, activated_cb, link);
}
