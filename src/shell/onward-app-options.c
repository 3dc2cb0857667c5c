/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-app-private.h"

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>
#include <glib/gi18n.h>

#include "onward-commands.h"
#include "onward-record-types.h"
#include "onward-sections.h"

/* Goes on as usual, in the words of GApplication. */
#define GO_ON (-1)

static const GOptionEntry options[] = {
  { "section", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Show a section: today, journal, applications …"), N_("NAME") },
  { "new", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Begin something new: entry or application"), N_("TYPE") },
  { "open", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Show one record"), N_("TYPE/UID") },
  { "got-a-no", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Begin with a no you got"), NULL },
  { "diary", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Use another diary"), N_("FILE") },
  { "demo", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Look around in a diary that is thrown away"), NULL },
  { "import", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Take records from a file over, without a window"), N_("FILE") },
  { "export", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Write the diary to a file, without a window"), N_("FILE") },
  { "check", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Say whether the diary is sound, without a window"), NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Say which version this is"), NULL },
  { NULL },
};

void
onward_app_add_options (OnwardApp *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_summary (G_APPLICATION (self), _("A private companion for the days after a “no”"));
}

static gboolean
has_flag (GVariantDict *given, const char *name)
{
  gboolean value = FALSE;

  g_variant_dict_lookup (given, name, "b", &value);
  return value;
}

/* What can be said without a display.  Returns an exit status, or GO_ON. */
static int
run_commands (OnwardApp *self, GVariantDict *given)
{
  g_autofree char *import_from = NULL;
  g_autofree char *export_to = NULL;
  OnwardCommands commands = { .diary = self->diary };

  if (has_flag (given, "version"))
    {
      g_print ("onward %s\n", ONWARD_VERSION);
      return 0;
    }
  g_variant_dict_lookup (given, "import", "^ay", &import_from);
  g_variant_dict_lookup (given, "export", "^ay", &export_to);
  commands.demo = has_flag (given, "demo");
  commands.check = has_flag (given, "check");
  commands.import_from = import_from;
  commands.export_to = export_to;
  return onward_commands_asked (&commands) ? (int) onward_commands_run (&commands) : GO_ON;
}

/* A diary of its own makes a program of its own: the same file is opened once, another one beside
 * it, and the actions of each can be reached under its name. */
static void
name_after_diary (OnwardApp *self)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, self->diary, -1);
  g_autofree char *id = g_strdup_printf (ONWARD_APP_ID ".Diary%.16s", sum);

  g_application_set_application_id (G_APPLICATION (self), id);
}

static gboolean
is_name_free (void)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) reply = NULL;
  gboolean owned = FALSE;

  if (bus == NULL)
    return FALSE;
  reply = g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                       "NameHasOwner", g_variant_new ("(s)", ONWARD_APP_ID), G_VARIANT_TYPE ("(b)"),
                                       G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  if (reply == NULL)
    return FALSE;
  g_variant_get (reply, "(b)", &owned);
  return !owned;
}

/* The demo takes the program's name while nobody has it, so that it can be driven from outside, and
 * gives it up to the real one. */
static gboolean
begin_demo (OnwardApp *self, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GApplicationFlags flags = is_name_free () ? G_APPLICATION_ALLOW_REPLACEMENT : G_APPLICATION_NON_UNIQUE;

  self->demo_diary = onward_demo_diary_make (now, error);
  if (self->demo_diary == NULL)
    return FALSE;
  g_application_set_flags (G_APPLICATION (self), flags);
  return TRUE;
}

static gboolean
choose_diary (OnwardApp *self, GVariantDict *given)
{
  g_autofree char *own = onward_store_default_path ();
  g_autofree char *path = NULL;

  if (!g_variant_dict_lookup (given, "diary", "^ay", &path))
    return FALSE;
  self->diary = g_canonicalize_filename (path, NULL);
  if (g_str_equal (self->diary, own))
    g_clear_pointer (&self->diary, g_free);
  return self->diary != NULL;
}

/* Returns: (nullable): the name of a section for what can be begun. */
static const char *
section_for_new (const char *type)
{
  if (g_str_equal (type, "entry"))
    return "journal";
  if (g_str_equal (type, "application") || g_str_equal (type, "job-application"))
    return "applications";
  return NULL;
}

static gboolean
check_words (GVariantDict *given)
{
  const char *word;

  if (g_variant_dict_lookup (given, "section", "&s", &word) && onward_sections_find (word) == NULL)
    {
      g_printerr (_("There is no section “%s”."), word);
      g_printerr ("\n");
      return FALSE;
    }
  if (g_variant_dict_lookup (given, "new", "&s", &word) && section_for_new (word) == NULL)
    {
      g_printerr (_("“%s” cannot be begun from here; “entry” and “application” can."), word);
      g_printerr ("\n");
      return FALSE;
    }
  return TRUE;
}

/* The actions run here, or in the program that has this diary open already. */
static void
activate_asked (OnwardApp *self, GVariantDict *given)
{
  GActionGroup *actions = G_ACTION_GROUP (self);
  const char *word;

  if (g_variant_dict_lookup (given, "section", "&s", &word))
    g_action_group_activate_action (actions, "section", g_variant_new_string (word));
  if (g_variant_dict_lookup (given, "open", "&s", &word))
    g_action_group_activate_action (actions, "open", g_variant_new_string (word));
  if (g_variant_dict_lookup (given, "new", "&s", &word))
    g_action_group_activate_action (actions, "new", g_variant_new_string (section_for_new (word)));
  if (has_flag (given, "got-a-no"))
    g_action_group_activate_action (actions, "got-a-no", NULL);
}

int
onward_app_handle_options (OnwardApp *self, GVariantDict *given)
{
  g_autoptr (GError) error = NULL;
  gboolean other = choose_diary (self, given);
  int status = run_commands (self, given);

  if (status != GO_ON)
    return status;
  if (!check_words (given))
    return 2;
  if (has_flag (given, "demo") && !begin_demo (self, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  if (other && self->demo_diary == NULL)
    name_after_diary (self);
  if (!g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  activate_asked (self, given);
  return GO_ON;
}

/* The settings of the program that runs from its build directory lie beside it. */
static GSettingsSchema *
find_schema (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  GSettingsSchema *schema = NULL;
  g_autoptr (GSettingsSchemaSource) built = NULL;
  g_autofree char *self = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *data = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, ONWARD_APP_ID, TRUE);
  if (schema != NULL)
    return schema;
  self = g_file_read_link ("/proc/self/exe", NULL);
  folder = self != NULL ? g_path_get_dirname (self) : g_strdup (".");
  data = g_build_filename (folder, "..", "data", NULL);
  built = g_settings_schema_source_new_from_directory (data, source, FALSE, NULL);
  return built != NULL ? g_settings_schema_source_lookup (built, ONWARD_APP_ID, FALSE) : NULL;
}

/* Returns: (transfer full) (nullable): the settings, NULL where the program is not installed as a
 * whole.  @in_memory: as shipped, and forgotten at the end. */
GSettings *
onward_app_open_settings (gboolean in_memory)
{
  g_autoptr (GSettingsSchema) schema = find_schema ();
  g_autoptr (GSettingsBackend) backend = in_memory ? g_memory_settings_backend_new () : NULL;

  return schema != NULL ? g_settings_new_full (schema, backend, NULL) : NULL;
}
