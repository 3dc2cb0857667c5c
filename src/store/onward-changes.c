/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-changes.h"

#include <stdlib.h>

#include "onward-record-types.h"

#define INTERFACE ONWARD_APP_ID ".Diary"
#define PATH ONWARD_OBJECT_PATH "/Diary"
#define SIGNATURE "(ssas)"

/* A message of the bus is no place for a whole diary: an import may change very many records. */
#define MOST_UIDS 500

struct _OnwardChanges
{
  GObject parent_instance;

  /* owned */
  OnwardStore *store;
  GDBusConnection *connection;
  char *diary;
  guint subscription;
};

enum
{
  HEARD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardChanges, onward_changes, G_TYPE_OBJECT)

/* One name for a diary, whatever links lead to it.  Neither the file nor its folder may be there
 * yet, so what exists of the path is resolved and the rest kept. */
static char *
dup_name_of_diary (const char *path)
{
  g_autofree char *folder = g_canonicalize_filename (path, NULL);
  g_autofree char *rest = g_strdup ("");
  g_autofree char *whole = NULL;
  char *real;

  while ((real = realpath (folder, NULL)) == NULL && !g_str_equal (folder, "/"))
    {
      g_autofree char *name = g_path_get_basename (folder);
      char *parent = g_path_get_dirname (folder);
      char *longer = g_strconcat ("/", name, rest, NULL);

      g_free (folder);
      folder = parent;
      g_free (rest);
      rest = longer;
    }

  if (real != NULL)
    {
      g_free (folder);
      folder = g_strdup (real);
      free (real);
    }

  whole = g_strconcat (folder, rest, NULL);
  /* Text on the bus is UTF-8, file names need not be. */
  return g_utf8_make_valid (whole, -1);
}

static void
committed_cb (OnwardChanges      *self,
              const char         *type,
              const char *const  *uids)
{
  static const char *const everything[] = { NULL };
  g_autoptr (GError) error = NULL;

  if (g_strv_length ((GStrv) uids) > MOST_UIDS)
    uids = everything;
  /* What the other program is not told now, it reads when it next opens the diary. */
  if (!g_dbus_connection_emit_signal (self->connection, NULL, PATH, INTERFACE, "Changed",
                                      g_variant_new ("(ss^as)", self->diary, type, uids), &error))
    g_info ("A change was not told to the bus: %s", error->message);
}

static void
changed_cb (GDBusConnection *connection,
            const char      *sender,
            const char      *path,
            const char      *interface,
            const char      *signal,
            GVariant        *parameters,
            gpointer         data)
{
  OnwardChanges *self = data;
  g_autofree const char **uids = NULL;
  const OnwardRecordType *type;
  const char *name;

  if (g_strcmp0 (sender, g_dbus_connection_get_unique_name (connection)) == 0)
    return;
  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE (SIGNATURE)))
    return;

  g_variant_get (parameters, "(&s&s^a&s)", NULL, &name, &uids);
  type = onward_record_type_find (name);
  if (type == NULL)
    return;

  if (onward_store_get_is_open (self->store))
    onward_store_reread (self->store, type, uids);
  g_signal_emit (self, signals[HEARD], 0, name, uids);
}

static void
onward_changes_dispose (GObject *object)
{
  OnwardChanges *self = ONWARD_CHANGES (object);

  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->subscription);
  self->subscription = 0;

  /* A program that commits and ends must not take its last word along. */
  if (self->connection != NULL && !g_dbus_connection_is_closed (self->connection))
    g_dbus_connection_flush_sync (self->connection, NULL, NULL);
  g_clear_object (&self->connection);
  g_clear_object (&self->store);
  g_clear_pointer (&self->diary, g_free);

  G_OBJECT_CLASS (onward_changes_parent_class)->dispose (object);
}

static void
onward_changes_class_init (OnwardChangesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_changes_dispose;

  signals[HEARD] = g_signal_new ("heard", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRV);
}

static void
onward_changes_init (OnwardChanges *self)
{
}

/* Tells and listens until it is given up. */
OnwardChanges *
onward_changes_new (OnwardStore     *store,
                    GDBusConnection *connection)
{
  OnwardChanges *self;

  g_return_val_if_fail (ONWARD_IS_STORE (store), NULL);
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (connection), NULL);

  self = g_object_new (ONWARD_TYPE_CHANGES, NULL);
  self->store = g_object_ref (store);
  self->connection = g_object_ref (connection);
  self->diary = dup_name_of_diary (onward_store_get_path (store));
  self->subscription = g_dbus_connection_signal_subscribe (connection, NULL, INTERFACE, "Changed", PATH, self->diary,
                                                           G_DBUS_SIGNAL_FLAGS_NONE, changed_cb, self, NULL);
  g_signal_connect_object (store, "committed", G_CALLBACK (committed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
