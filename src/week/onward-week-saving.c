/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-saving.h"

typedef struct
{
  OnwardWorkspace *workspace;
  GPtrArray *drafts;
  GPtrArray *before; /* NULL for a new one */
  char *title;
} Saving;

static void
saving_free (Saving *saving)
{
  onward_workspace_end_work (saving->workspace);
  g_object_unref (saving->workspace);
  g_ptr_array_unref (saving->drafts);
  g_clear_pointer (&saving->before, g_ptr_array_unref);
  g_free (saving->title);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      for (guint i = 0; i < saving->drafts->len; i++)
        onward_workspace_keep (saving->workspace, saving->drafts->pdata[i], error);
      return;
    }
  if (saving->before != NULL)
    onward_workspace_push_before (saving->workspace, saving->title, saving->before);
  else
    onward_workspace_push_added (saving->workspace, saving->title, saving->drafts->pdata[0]);
}

void
onward_week_save (OnwardWorkspace *workspace, GPtrArray *drafts, GPtrArray *shared, const char *title)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->workspace = g_object_ref (workspace);
  saving->drafts = g_ptr_array_ref (drafts);
  saving->title = g_strdup (title);
  if (shared != NULL)
    saving->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  for (guint i = 0; shared != NULL && i < shared->len; i++)
    g_ptr_array_add (saving->before, onward_record_snapshot (shared->pdata[i]));
  onward_workspace_begin_work (workspace);
  onward_store_save_async (onward_workspace_get_store (workspace), drafts, NULL, saved_cb, saving);
}

void
onward_week_save_one (OnwardWorkspace *workspace, OnwardRecord *shared, OnwardRecord *draft, const char *title)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (drafts, g_object_ref (draft));
  g_ptr_array_add (before, g_object_ref (shared));
  onward_week_save (workspace, drafts, before, title);
}
