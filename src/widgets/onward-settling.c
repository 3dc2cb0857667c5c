/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-settling.h"

typedef struct
{
  OnwardWorkspace *workspace;
  GPtrArray *gone;
  GDestroyNotify done;
  gpointer data;
  guint n_removed;
} Settling;

static void
settling_free (Settling *self)
{
  self->done (self->data);
  onward_workspace_end_work (self->workspace);
  g_object_unref (self->workspace);
  g_ptr_array_unref (self->gone);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Settling, settling_free)

static void remove_next (Settling *self);

static void
removed_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Settling) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = onward_store_remove_finish (ONWARD_STORE (store), result, &error);

  if (undo == NULL)
    onward_workspace_fault (self->workspace, error);
  else
    remove_next (g_steal_pointer (&self));
}

static void
remove_next (Settling *data)
{
  g_autoptr (Settling) self = data;
  OnwardStore *store = onward_workspace_get_store (self->workspace);
  OnwardRecord *next;

  if (self->n_removed == self->gone->len)
    return;
  next = self->gone->pdata[self->n_removed++];
  onward_store_remove_async (store, next, NULL, removed_cb, g_steal_pointer (&self));
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Settling) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (self->workspace, error);
  else
    remove_next (g_steal_pointer (&self));
}

void
onward_settling_apply (OnwardWorkspace *workspace, GPtrArray *drafts, GPtrArray *gone, GDestroyNotify done, gpointer data)
{
  Settling *self = g_new0 (Settling, 1);

  self->workspace = g_object_ref (workspace);
  self->gone = g_ptr_array_ref (gone);
  self->done = done;
  self->data = data;
  onward_workspace_begin_work (workspace);
  if (drafts->len > 0)
    onward_store_save_async (onward_workspace_get_store (workspace), drafts, NULL, saved_cb, self);
  else
    remove_next (self);
}
