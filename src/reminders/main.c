/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <malloc.h>
#include <stdlib.h>
#include <unistd.h>

#include "onward-app-link.h"
#include "onward-changes.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-reminder-bus.h"
#include "onward-reminder-list.h"

/* Seconds that a program which has nothing to do stays for the next caller. */
#define LINGER 5

static char *option_diary;
static gboolean option_list;
static gboolean option_login;
static gboolean option_quit;
static gboolean option_version;

static const GOptionEntry options[] = {
  { "diary", 0, 0, G_OPTION_ARG_FILENAME, &option_diary, N_("Use this diary"), N_("FILE") },
  { "list", 0, 0, G_OPTION_ARG_NONE, &option_list, N_("Say what is due and coming, and end") },
  { "login", 0, 0, G_OPTION_ARG_NONE, &option_login, N_("Stay, as when started at login") },
  { "quit", 0, 0, G_OPTION_ARG_NONE, &option_quit, N_("End the program that runs") },
  { "version", 0, 0, G_OPTION_ARG_NONE, &option_version, N_("Say which version this is, and end") },
  { NULL },
};

/* The process: what the parts are plugged into. */
typedef struct
{
  GMainLoop *loop;
  GDBusConnection *connection;
  OnwardReminderService *service;
  char *diary; /* NULL when it is the person's own */
  guint linger_source;
  gboolean was_owned;
  int status;
} Program;

static void
end (Program *program,
     int      status)
{
  program->status = status;
  g_main_loop_quit (program->loop);
}

static gboolean
linger_cb (gpointer data)
{
  Program *program = data;

  program->linger_source = 0;
  if (onward_reminder_service_is_idle (program->service))
    end (program, EXIT_SUCCESS);
  return G_SOURCE_REMOVE;
}

/* After each piece of work: memory goes back to the system, and the program may have to end. */
static void
rest_cb (Program *program)
{
  malloc_trim (0);
  g_clear_handle_id (&program->linger_source, g_source_remove);
  if (onward_reminder_service_is_idle (program->service))
    program->linger_source = g_timeout_add_seconds (LINGER, linger_cb, program);
}

static void
refused_cb (Program *program)
{
  end (program, EXIT_FAILURE);
}

static void
open_cb (Program    *program,
         const char *target,
         const char *token)
{
  onward_app_link_open (program->connection, target, token, program->diary);
}

static void
heard_cb (Program           *program,
          const char        *type,
          const char *const *uids)
{
  if (g_str_equal (type, onward_follow_up_type.name))
    onward_reminder_service_heard (program->service, uids);
  else if (g_str_equal (type, onward_entry_type.name))
    onward_reminder_service_heard_of_journal (program->service);
}

static void
owned_cb (Program *program)
{
  program->was_owned = TRUE;
  onward_reminder_service_look (program->service);
}

/* Another one runs already, or the session ended.  One started at login makes that one stay. */
static void
lost_cb (Program *program)
{
  g_autoptr (GError) error = NULL;

  if (!program->was_owned && option_login && !onward_reminder_bus_call (program->connection, "Stay", &error))
    g_message ("The reminders that run already did not answer: %s", error->message);
  end (program, EXIT_SUCCESS);
}

static void
quit_cb (Program *program)
{
  end (program, EXIT_SUCCESS);
}

static gboolean
signal_cb (gpointer data)
{
  end (data, EXIT_SUCCESS);
  return G_SOURCE_CONTINUE;
}

/* Returns: (transfer full) (nullable): NULL when the program is not installed with its settings */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, ONWARD_APP_ID, TRUE);
  if (schema == NULL)
    {
      g_message ("There are no settings here; reminders work as shipped");
      return NULL;
    }

  return g_settings_new (ONWARD_APP_ID);
}

static int
run (GDBusConnection *connection,
     const char      *path)
{
  g_autoptr (OnwardStore) store = onward_store_new (path);
  g_autoptr (OnwardWallClock) clock = onward_wall_clock_new ();
  g_autoptr (OnwardNotifier) notifier = onward_notifier_new_for_session (connection);
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (OnwardReminderService) service = onward_reminder_service_new (store, clock, notifier, settings);
  g_autoptr (OnwardReminderBus) bus = onward_reminder_bus_new (connection, service);
  g_autoptr (OnwardChanges) changes = onward_changes_new (store, connection);
  Program program = { .connection = connection, .service = service, .diary = option_diary };

  program.loop = g_main_loop_new (NULL, FALSE);
  if (option_login)
    onward_reminder_service_stay (service);

  g_signal_connect_swapped (service, "open", G_CALLBACK (open_cb), &program);
  g_signal_connect_swapped (service, "idle", G_CALLBACK (rest_cb), &program);
  g_signal_connect_swapped (service, "refused", G_CALLBACK (refused_cb), &program);
  g_signal_connect_swapped (changes, "heard", G_CALLBACK (heard_cb), &program);
  g_signal_connect_swapped (bus, "owned", G_CALLBACK (owned_cb), &program);
  g_signal_connect_swapped (bus, "lost", G_CALLBACK (lost_cb), &program);
  g_signal_connect_swapped (bus, "used", G_CALLBACK (rest_cb), &program);
  g_signal_connect_swapped (bus, "quit", G_CALLBACK (quit_cb), &program);
  g_unix_signal_add (SIGINT, signal_cb, &program);
  g_unix_signal_add (SIGTERM, signal_cb, &program);

  onward_reminder_bus_own (bus);
  g_main_loop_run (program.loop);

  g_clear_handle_id (&program.linger_source, g_source_remove);
  g_signal_handlers_disconnect_by_data (service, &program);
  g_signal_handlers_disconnect_by_data (changes, &program);
  g_signal_handlers_disconnect_by_data (bus, &program);
  onward_reminder_service_withdraw (service);
  g_dbus_connection_flush_sync (connection, NULL, NULL);
  g_main_loop_unref (program.loop);
  return program.status;
}

static int
list (const char *path)
{
  g_autoptr (OnwardStore) store = onward_store_new (path);
  g_autoptr (OnwardWallClock) clock = onward_wall_clock_new ();
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (clock);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_print ("%s\n", _("There is no diary yet."));
      return EXIT_SUCCESS;
    }

  text = onward_reminder_list_read (store, now, &error);
  if (text == NULL)
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  g_print ("%s", text);
  return EXIT_SUCCESS;
}

static int
quit (GDBusConnection *connection)
{
  g_autoptr (GError) error = NULL;

  if (onward_reminder_bus_call (connection, "Quit", &error) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER) ||
      g_error_matches (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN))
    return EXIT_SUCCESS;

  g_printerr ("%s\n", error->message);
  return EXIT_FAILURE;
}

static int
act (void)
{
  g_autoptr (GDBusConnection) connection = NULL;
  g_autofree char *path = option_diary != NULL ? g_canonicalize_filename (option_diary, NULL)
                                               : onward_store_default_path ();
  g_autoptr (GError) error = NULL;

  if (option_version)
    {
      g_print ("onward-reminders %s\n", ONWARD_VERSION);
      return EXIT_SUCCESS;
    }

  if (option_list)
    return list (path);

  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  if (connection == NULL)
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  if (option_quit)
    return quit (connection);

  return run (connection, path);
}

/* The C library keeps what each thread frees for that thread, and never gives it back: half a megabyte
 * in a day.  It can be told not to at the start of a program alone, so this one starts once more. */
static void
start_lean (char *argv[])
{
#ifndef __SANITIZE_ADDRESS__
  if (g_getenv (ONWARD_LEAN_VARIABLE) != NULL)
    return;

  g_setenv (ONWARD_LEAN_VARIABLE, ONWARD_LEAN_VALUE, TRUE);
  execv ("/proc/self/exe", argv);
  /* Where that cannot be done, the program is as good, and larger. */
#endif
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;

  start_lean (argv);

  /* Two threads that hardly ever work at once need no arena each, and nothing here is on a network:
   * without the second line every module for it would be loaded. */
  mallopt (M_ARENA_MAX, 1);
  g_setenv ("GIO_USE_VFS", "local", TRUE);

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, ONWARD_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("onward-reminders");
  g_set_application_name ("Onward");

  context = g_option_context_new (NULL);
  g_option_context_add_main_entries (context, options, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  return act ();
}
