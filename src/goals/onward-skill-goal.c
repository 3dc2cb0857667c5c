/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-goal.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-order.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *goal;
  GPtrArray *also;
  GPtrArray *before;
  GPtrArray *drafts;
} Adding;

static void
adding_free (Adding *self)
{
  onward_workspace_end_work (self->workspace);
  g_object_unref (self->workspace);
  g_object_unref (self->goal);
  g_ptr_array_unref (self->also);
  g_ptr_array_unref (self->before);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Adding, adding_free)

static gboolean
was_there (Adding *self, OnwardRecord *draft)
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
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Adding) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (OnwardUndo) undo = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  for (guint i = 0; i < self->drafts->len; i++)
    {
      if (!was_there (self, self->drafts->pdata[i]))
        g_ptr_array_add (added, onward_record_snapshot (self->drafts->pdata[i]));
    }
  undo = onward_undo_new_save (self->before, added);
  onward_workspace_push_undo (self->workspace, _("It is among your goals, under “Next”"), undo);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Adding) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) others = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  const char *today = onward_workspace_get_today (self->workspace);
  GPtrArray *drafts;
  guint index;

  if (others == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  index = onward_goal_find_index (others, onward_goal_usual_place (ONWARD_GOAL_COLUMN_NEXT), "");
  drafts = self->drafts = onward_goal_place (self->goal, ONWARD_GOAL_COLUMN_NEXT, others, index, today);
  for (guint i = 1; i < drafts->len; i++)
    {
      for (guint o = 0; o < others->len; o++)
        {
          if (g_str_equal (onward_record_get_uid (others->pdata[o]), onward_record_get_uid (drafts->pdata[i])))
            g_ptr_array_add (self->before, onward_record_snapshot (others->pdata[o]));
        }
    }
  for (guint i = 0; i < self->also->len; i++)
    g_ptr_array_add (drafts, g_object_ref (self->also->pdata[i]));
  onward_store_save_async (ONWARD_STORE (store), drafts, NULL, saved_cb, g_steal_pointer (&self));
}

static GPtrArray *
copy (GPtrArray *array, GDestroyNotify free_func)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (free_func);

  for (guint i = 0; array != NULL && i < array->len; i++)
    g_ptr_array_add (all, free_func == g_object_unref ? g_object_ref (array->pdata[i])
                                                      : (gpointer) onward_snapshot_ref (array->pdata[i]));
  return all;
}

void
onward_skill_goal_add (OnwardWorkspace *workspace, OnwardRecord *goal, GPtrArray *also, GPtrArray *before)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);
  Adding *self = g_new0 (Adding, 1);

  self->workspace = g_object_ref (workspace);
  self->goal = g_object_ref (goal);
  self->also = copy (also, g_object_unref);
  self->before = copy (before, (GDestroyNotify) onward_snapshot_unref);
  onward_workspace_begin_work (workspace);
  onward_record_ensure_uid (goal);
  onward_query_where_number (query, ONWARD_GOAL_COLUMN, ONWARD_IS, ONWARD_GOAL_COLUMN_NEXT);
  onward_query_order_by (query, ONWARD_GOAL_POSITION, FALSE);
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, found_cb, self);
}
