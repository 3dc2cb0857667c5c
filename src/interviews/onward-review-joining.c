/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-joining.h"

#include "onward-review-join.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *back;  /* the one that was let go */
  OnwardRecord *other; /* the one that was begun meanwhile */
} Joining;

static void
joining_free (Joining *joining)
{
  onward_workspace_end_work (joining->workspace);
  g_object_unref (joining->workspace);
  g_clear_object (&joining->back);
  g_clear_object (&joining->other);
  g_free (joining);
}

static void
finish (GTask *task, GError *error)
{
  Joining *joining = g_task_get_task_data (task);
  gboolean one = error == NULL && joining->other != NULL;

  if (error != NULL)
    onward_workspace_fault (joining->workspace, error);
  g_task_return_pointer (task, one ? g_strdup (onward_record_get_text (joining->back, ONWARD_REVIEW_INTERVIEW)) : NULL,
                         g_free);
  g_object_unref (task);
}

static void
removed_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = onward_store_remove_finish (ONWARD_STORE (store), result, &error);

  finish (data, undo == NULL ? error : NULL);
}

/* What the other said is kept by now, so that it can go. */
static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Joining *joining = g_task_get_task_data (data);
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    finish (data, error);
  else
    onward_store_remove_async (ONWARD_STORE (store), joining->other, NULL, removed_cb, data);
}

static void
others_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Joining *joining = g_task_get_task_data (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) others = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (OnwardRecord) joined = NULL;

  if (others == NULL || others->len == 0)
    {
      finish (data, error);
      return;
    }
  joining->other = g_object_ref (others->pdata[0]);
  joined = onward_review_join (joining->back, joining->other);
  onward_store_save_one_async (ONWARD_STORE (store), joined, NULL, saved_cb, data);
}

static void
back_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Joining *joining = g_task_get_task_data (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_review_type);

  joining->back = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  if (joining->back == NULL)
    {
      finish (data, error);
      return;
    }
  onward_query_where_text (query, ONWARD_REVIEW_INTERVIEW, ONWARD_IS,
                           onward_record_get_text (joining->back, ONWARD_REVIEW_INTERVIEW));
  onward_query_leave_out (query, onward_record_get_uid (joining->back));
  onward_query_limit (query, 1);
  onward_store_find_async (ONWARD_STORE (store), query, NULL, others_cb, data);
}

void
onward_review_join_async (OnwardWorkspace *workspace, const char *uid, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, NULL, callback, data);
  Joining *joining = g_new0 (Joining, 1);

  joining->workspace = g_object_ref (workspace);
  onward_workspace_begin_work (workspace);
  g_task_set_source_tag (task, onward_review_join_async);
  g_task_set_task_data (task, joining, (GDestroyNotify) joining_free);
  onward_store_load_async (onward_workspace_get_store (workspace), &onward_review_type, uid, NULL, back_cb, task);
}

char *
onward_review_join_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
