/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-column-names.h"

#include "onward-choice-row.h"
#include "onward-error.h"
#include "onward-search-profile.h"

struct _OnwardColumnNames
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *profile; /* NULL until it was read, and while there is none */
  char *names[ONWARD_N_GOAL_COLUMNS];
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardColumnNames, onward_column_names, G_TYPE_OBJECT)

/* A new name that is on its way to the diary. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardGoalColumn column;
  char *name;
} Rename;

static void
rename_free (Rename *rename)
{
  onward_workspace_end_work (rename->workspace);
  g_object_unref (rename->workspace);
  g_free (rename->name);
  g_free (rename);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Rename, rename_free)

static void
read_names (OnwardColumnNames *self)
{
  const char *columns = self->profile != NULL ? onward_record_get_text (self->profile, ONWARD_SEARCH_PROFILE_COLUMNS) : "[]";
  gboolean changed = FALSE;

  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      g_autofree char *own = onward_goal_columns_dup_name (columns, (OnwardGoalColumn) i);
      const char *name = *own != '\0' ? own : onward_choice_label (ONWARD_TYPE_GOAL_COLUMN, i);

      if (g_strcmp0 (self->names[i], name) == 0)
        continue;
      changed = TRUE;
      g_free (self->names[i]);
      self->names[i] = g_strdup (name);
    }
  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardColumnNames) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (profile == NULL && !g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    onward_workspace_fault (self->workspace, error);
  g_set_object (&self->profile, profile);
  read_names (self);
}

static void
ask (OnwardColumnNames *self)
{
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_search_profile_type,
                           ONWARD_SEARCH_PROFILE_UID, NULL, loaded_cb, g_object_ref (self));
}

static void
changed_cb (OnwardColumnNames *self, const char *type)
{
  if (g_str_equal (type, onward_search_profile_type.name))
    ask (self);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Rename) rename = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (rename->workspace, error);
}

/* The names of the other columns are those of this moment. */
static void
profile_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Rename) rename = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_autoptr (OnwardRecord) draft = NULL;
  g_autofree char *columns = NULL;

  if (profile == NULL && !g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    {
      onward_workspace_fault (rename->workspace, error);
      return;
    }
  draft = profile != NULL ? onward_record_dup_draft (profile) : onward_record_new_from_snapshot (blank);
  columns = onward_goal_columns_rename (onward_record_get_text (draft, ONWARD_SEARCH_PROFILE_COLUMNS), rename->column,
                                        rename->name);
  onward_record_set_text (draft, ONWARD_SEARCH_PROFILE_COLUMNS, columns);
  onward_store_save_one_async (ONWARD_STORE (store), draft, NULL, saved_cb, g_steal_pointer (&rename));
}

static void
onward_column_names_finalize (GObject *object)
{
  OnwardColumnNames *self = ONWARD_COLUMN_NAMES (object);

  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    g_free (self->names[i]);
  g_clear_object (&self->profile);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_column_names_parent_class)->finalize (object);
}

static void
onward_column_names_class_init (OnwardColumnNamesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_column_names_finalize;

  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_COLUMN_NAMES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_column_names_init (OnwardColumnNames *self)
{
  read_names (self);
}

OnwardColumnNames *
onward_column_names_new (OnwardWorkspace *workspace)
{
  OnwardColumnNames *self = g_object_new (ONWARD_TYPE_COLUMN_NAMES, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  ask (self);
  return self;
}

const char *
onward_column_names_get (OnwardColumnNames *self, OnwardGoalColumn column)
{
  g_return_val_if_fail (ONWARD_IS_COLUMN_NAMES (self) && column < ONWARD_N_GOAL_COLUMNS, "");
  return self->names[column];
}

void
onward_column_names_rename (OnwardColumnNames *self, OnwardGoalColumn column, const char *name)
{
  Rename *rename;

  g_return_if_fail (ONWARD_IS_COLUMN_NAMES (self) && column < ONWARD_N_GOAL_COLUMNS);
  rename = g_new0 (Rename, 1);
  rename->workspace = g_object_ref (self->workspace);
  rename->column = column;
  rename->name = g_strdup (g_str_equal (name, onward_choice_label (ONWARD_TYPE_GOAL_COLUMN, column)) ? "" : name);
  onward_workspace_begin_work (rename->workspace);
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_search_profile_type,
                           ONWARD_SEARCH_PROFILE_UID, NULL, profile_cb, rename);
}
