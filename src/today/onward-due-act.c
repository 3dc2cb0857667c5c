/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-act.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

typedef struct
{
  OnwardWorkspace *workspace;
  GPtrArray *before; /* the one snapshot */
  char *title;
} Act;

static void
act_free (Act *act)
{
  onward_workspace_end_work (act->workspace);
  g_object_unref (act->workspace);
  g_ptr_array_unref (act->before);
  g_free (act->title);
  g_free (act);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Act *act = g_task_get_task_data (task);
  GError *error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  onward_workspace_push_before (act->workspace, act->title, act->before);
  g_task_return_boolean (task, TRUE);
}

/* Changes the draft; returns what the toast says. */
static char *
change (OnwardFollowUp *draft, OnwardDueAct act, const char *until, GDateTime *now)
{
  gint64 moment = g_date_time_to_unix (now);
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (draft));
  g_autofree char *when = NULL;

  switch (act)
    {
    case ONWARD_DUE_DONE:
      onward_follow_up_done (draft, moment);
      /* Translators: %s is a step, such as "Ask for feedback" */
      return g_strdup_printf (_("Done: %s"), title);
    case ONWARD_DUE_LATER:
      onward_follow_up_later (draft, until, moment);
      when = onward_local_time_say (until, now);
      /* Translators: a day and a time, then a step: "Put off until tomorrow 9:00: Ask for feedback". */
      return g_strdup_printf (_("Put off until %s: %s"), when, title);
    case ONWARD_DUE_LET_GO:
      onward_follow_up_drop (draft, moment);
      /* Translators: %s is a step, such as "Ask for feedback" */
      return g_strdup_printf (_("Let go: %s"), title);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

void
onward_due_act_async (OnwardWorkspace *workspace, OnwardFollowUp *follow_up, OnwardDueAct act, const char *until,
                      GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, NULL, callback, data);
  g_autoptr (OnwardRecord) draft = onward_record_dup_draft (ONWARD_RECORD (follow_up));
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  Act *doing = g_new0 (Act, 1);

  g_task_set_source_tag (task, onward_due_act_async);
  doing->workspace = g_object_ref (workspace);
  doing->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (doing->before, onward_record_snapshot (ONWARD_RECORD (follow_up)));
  doing->title = change (ONWARD_FOLLOW_UP (draft), act, until, now);
  g_task_set_task_data (task, doing, (GDestroyNotify) act_free);
  onward_workspace_begin_work (workspace);
  onward_store_save_one_async (onward_workspace_get_store (workspace), draft, NULL, saved_cb, task);
}

gboolean
onward_due_act_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
