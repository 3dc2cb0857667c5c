/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-act.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-sting.h"
#include "onward-time.h"

typedef struct
{
  OnwardWorkspace *workspace;
  GPtrArray *before; /* the one snapshot */
  GPtrArray *added;  /* the same of what is new: a check-in, a turn that was done; or NULL */
  char *title;
} Act;

static void
act_free (Act *act)
{
  onward_workspace_end_work (act->workspace);
  g_object_unref (act->workspace);
  g_ptr_array_unref (act->before);
  g_clear_pointer (&act->added, g_ptr_array_unref);
  g_free (act->title);
  g_free (act);
}

static void
push_undo (Act *act)
{
  g_autoptr (OnwardUndo) undo = NULL;

  if (act->added == NULL)
    {
      onward_workspace_push_before (act->workspace, act->title, act->before);
      return;
    }
  undo = onward_undo_new_save (act->before, act->added);
  onward_workspace_push_undo (act->workspace, act->title, undo);
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
  push_undo (act);
  g_task_return_boolean (task, TRUE);
}

/* What the toast says of what comes again. */
static char *
say_next (OnwardFollowUp *draft, const char *title, GDateTime *now)
{
  g_autofree char *when = onward_follow_up_say_when (draft, now);

  /* Translators: a step that was done, then when it comes up again: "Done: Look at the boards. Next: Monday 9:00". */
  return g_strdup_printf (_("Done: %1$s. Next: %2$s"), title, when);
}

static char *
say_skipped (OnwardFollowUp *draft, const char *title, GDateTime *now)
{
  g_autofree char *when = onward_follow_up_say_when (draft, now);

  /* Translators: a step that is left out once, then when it comes up again. */
  return g_strdup_printf (_("Not this time: %1$s. Next: %2$s"), title, when);
}

/* Changes the draft, the first of @drafts; returns what the toast says. */
static char *
change (GPtrArray **drafts, OnwardDueAct act, const char *until, GDateTime *now)
{
  OnwardFollowUp *draft = g_ptr_array_index (*drafts, 0);
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (draft));
  g_autofree char *when = NULL;
  GPtrArray *finished;

  switch (act)
    {
    case ONWARD_DUE_DONE:
      finished = onward_follow_up_finish (draft, now);
      g_ptr_array_unref (*drafts);
      *drafts = finished;
      if (finished->len > 1)
        return say_next (g_ptr_array_index (finished, 0), title, now);
      /* Translators: %s is a step, such as "Ask for feedback" */
      return g_strdup_printf (_("Done: %s"), title);
    case ONWARD_DUE_LATER:
      onward_follow_up_later (draft, until, g_date_time_to_unix (now));
      when = onward_local_time_say (until, now);
      /* Translators: a day and a time, then a step: "Put off until tomorrow 9:00: Ask for feedback". */
      return g_strdup_printf (_("Put off until %s: %s"), when, title);
    case ONWARD_DUE_LET_GO:
      onward_follow_up_drop (draft, g_date_time_to_unix (now));
      /* Translators: %s is a step, such as "Ask for feedback" */
      return g_strdup_printf (_("Let go: %s"), title);
    case ONWARD_DUE_SKIP:
      onward_follow_up_skip (draft, now);
      return say_skipped (draft, title, now);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

static Act *
act_new (OnwardWorkspace *workspace, OnwardFollowUp *follow_up)
{
  Act *act = g_new0 (Act, 1);

  act->workspace = g_object_ref (workspace);
  act->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (act->before, onward_record_snapshot (ONWARD_RECORD (follow_up)));
  onward_workspace_begin_work (workspace);
  return act;
}

static void
add_new (Act *act, OnwardRecord *record)
{
  if (act->added == NULL)
    act->added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (act->added, onward_record_snapshot (record));
}

void
onward_due_act_async (OnwardWorkspace *workspace, OnwardFollowUp *follow_up, OnwardDueAct act, const char *until,
                      GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, NULL, callback, data);
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  Act *doing = act_new (workspace, follow_up);

  g_task_set_source_tag (task, onward_due_act_async);
  g_ptr_array_add (drafts, onward_record_dup_draft (ONWARD_RECORD (follow_up)));
  doing->title = change (&drafts, act, until, now);
  for (guint i = 1; i < drafts->len; i++)
    add_new (doing, g_ptr_array_index (drafts, i));
  g_task_set_task_data (task, doing, (GDestroyNotify) act_free);
  onward_store_save_async (onward_workspace_get_store (workspace), drafts, NULL, saved_cb, task);
  g_ptr_array_unref (drafts);
}

static OnwardRecord *
create_check_in (OnwardRecord *follow_up, int sting, GDateTime *now)
{
  g_autofree char *when = onward_local_time_from_date_time (now);
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, when));

  onward_record_set_number (entry, ONWARD_ENTRY_STING, sting);
  onward_record_set_text (entry, ONWARD_ENTRY_APPLICATION,
                          onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_APPLICATION));
  onward_record_set_text (entry, ONWARD_ENTRY_PLAN, onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_PLAN));
  onward_record_ensure_uid (entry);
  return entry;
}

void
onward_due_act_sting_async (OnwardWorkspace *workspace, OnwardFollowUp *follow_up, int sting,
                            GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, NULL, callback, data);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  Act *doing = act_new (workspace, follow_up);
  OnwardRecord *step = onward_record_dup_draft (ONWARD_RECORD (follow_up));
  OnwardRecord *check_in = create_check_in (step, sting, now);

  g_task_set_source_tag (task, onward_due_act_sting_async);
  onward_follow_up_done (ONWARD_FOLLOW_UP (step), g_date_time_to_unix (now));
  g_ptr_array_add (drafts, check_in);
  g_ptr_array_add (drafts, step);
  add_new (doing, check_in);
  /* Translators: a number from 0 to 10, how much a rejection hurts, and its word: "Noted: 5 · Quite a bit" */
  doing->title = g_strdup_printf (_("Noted: %1$d · %2$s"), sting, onward_sting_word (sting));
  g_task_set_task_data (task, doing, (GDestroyNotify) act_free);
  onward_store_save_async (onward_workspace_get_store (workspace), drafts, NULL, saved_cb, task);
}

gboolean
onward_due_act_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
