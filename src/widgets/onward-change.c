/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-change.h"

typedef struct
{
  OnwardWorkspace *workspace;
  GPtrArray *drafts;
  GPtrArray *before;
  char *title;
} Change;

static void
change_free (Change *self)
{
  onward_workspace_end_work (self->workspace);
  g_object_unref (self->workspace);
  g_ptr_array_unref (self->drafts);
  g_ptr_array_unref (self->before);
  g_free (self->title);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

static gboolean
was_there (Change *self, OnwardRecord *draft)
{
  for (guint i = 0; i < self->before->len; i++)
    {
      const OnwardSnapshot *snapshot = self->before->pdata[i];

      if (g_str_equal (snapshot->uid, onward_record_get_uid (draft)))
        return TRUE;
    }
  return FALSE;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Change) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (OnwardUndo) undo = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      if (self->drafts->len == 1)
        onward_workspace_keep (self->workspace, self->drafts->pdata[0], error);
      else
        onward_workspace_fault (self->workspace, error);
      return;
    }
  for (guint i = 0; i < self->drafts->len; i++)
    {
      if (!was_there (self, self->drafts->pdata[i]))
        g_ptr_array_add (added, onward_record_snapshot (self->drafts->pdata[i]));
    }
  undo = onward_undo_new_save (self->before, added);
  onward_workspace_push_undo (self->workspace, self->title, undo);
}

void
onward_change_save (OnwardWorkspace *workspace, GPtrArray *drafts, GPtrArray *originals, const char *title)
{
  Change *self;

  g_return_if_fail (ONWARD_IS_WORKSPACE (workspace));
  if (drafts->len == 0)
    return;
  self = g_new0 (Change, 1);
  self->workspace = g_object_ref (workspace);
  self->drafts = g_ptr_array_ref (drafts);
  self->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  self->title = g_strdup (title);
  for (guint i = 0; originals != NULL && i < originals->len; i++)
    g_ptr_array_add (self->before, onward_record_snapshot (originals->pdata[i]));
  onward_workspace_begin_work (workspace);
  onward_store_save_async (onward_workspace_get_store (workspace), drafts, NULL, saved_cb, self);
}

void
onward_change_save_one (OnwardWorkspace *workspace, OnwardRecord *draft, OnwardRecord *original, const char *title)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) originals = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (drafts, g_object_ref (draft));
  g_ptr_array_add (originals, g_object_ref (original));
  onward_change_save (workspace, drafts, originals, title);
}
