/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-seal-keeping.h"

#include <glib/gi18n.h>

#include "onward-error.h"
#include "onward-time.h"

/* Its follow-up */

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardFeedback *feedback; /* a copy */
} Settling;

static void
settling_free (Settling *settling)
{
  onward_workspace_end_work (settling->workspace);
  g_object_unref (settling->workspace);
  g_object_unref (settling->feedback);
  g_free (settling);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Settling, settling_free)

static void
settled_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Settling) settling = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_fault (settling->workspace, error);
}

/* Returns: (transfer full) (nullable): the follow-up as it is to be; NULL when it is that already. */
static OnwardFollowUp *
dup_follow_up (Settling *settling, OnwardFollowUp *before)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (settling->workspace);
  gboolean sealed = onward_record_get_number (ONWARD_RECORD (settling->feedback), ONWARD_FEEDBACK_STATE) ==
                    ONWARD_FEEDBACK_STATE_SEALED;
  const char *opens = onward_record_get_text (ONWARD_RECORD (settling->feedback), ONWARD_FEEDBACK_OPENS);
  gboolean open = before != NULL && onward_record_get_number (ONWARD_RECORD (before), ONWARD_FOLLOW_UP_STATE) ==
                                      ONWARD_FOLLOW_UP_OPEN;
  OnwardFollowUp *draft;

  if (sealed && *opens != '\0')
    return open && g_str_equal (onward_record_get_text (ONWARD_RECORD (before), ONWARD_FOLLOW_UP_DUE), opens)
             ? NULL : onward_seal_remind (settling->feedback, before);
  if (!open)
    return NULL;
  draft = ONWARD_FOLLOW_UP (onward_record_dup_draft (ONWARD_RECORD (before)));
  onward_follow_up_done (draft, g_date_time_to_unix (now));
  return draft;
}

static void
follow_ups_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Settling) settling = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (OnwardFollowUp) draft = NULL;

  if (found == NULL)
    {
      onward_workspace_fault (settling->workspace, error);
      return;
    }
  draft = dup_follow_up (settling, found->len > 0 ? found->pdata[0] : NULL);
  if (draft != NULL)
    onward_store_save_one_async (ONWARD_STORE (source), ONWARD_RECORD (draft), NULL, settled_cb, g_steal_pointer (&settling));
}

void
onward_seal_settle (OnwardWorkspace *workspace, OnwardFeedback *feedback)
{
  const char *uid = onward_record_get_uid (ONWARD_RECORD (feedback));
  g_autoptr (OnwardQuery) query = NULL;
  Settling *settling;

  if (*uid == '\0')
    return;
  query = onward_query_new (&onward_follow_up_type);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_FEEDBACK, ONWARD_IS, uid);
  onward_query_where_number (query, ONWARD_FOLLOW_UP_KIND, ONWARD_IS, ONWARD_FOLLOW_UP_KIND_SEALED);
  settling = g_new0 (Settling, 1);
  settling->workspace = g_object_ref (workspace);
  settling->feedback = ONWARD_FEEDBACK (onward_record_dup_draft (ONWARD_RECORD (feedback)));
  onward_workspace_begin_work (workspace);
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, follow_ups_cb, settling);
}

void
onward_seal_say (OnwardWorkspace *workspace, OnwardFeedback *feedback)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *when = onward_local_time_say (onward_record_get_text (ONWARD_RECORD (feedback), ONWARD_FEEDBACK_OPENS),
                                                 now);
  g_autofree char *words = g_strdup_printf (_("Sealed until %s"), when);

  onward_workspace_toast (workspace, words);
}

/* Finding it */

/* The smaller, the sooner; -1 for what is over. */
static int
turn_of (OnwardRecord *feedback)
{
  switch ((OnwardFeedbackState) onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE))
    {
    case ONWARD_FEEDBACK_STATE_SEALED:
      return 0;
    case ONWARD_FEEDBACK_STATE_ASKED:
      return 1;
    case ONWARD_FEEDBACK_STATE_RECEIVED:
      return onward_record_get_number (feedback, ONWARD_FEEDBACK_PASS) < ONWARD_SEAL_PASSES ? 2 : -1;
    case ONWARD_FEEDBACK_STATE_NONE:
      return 3;
    default:
      return -1;
    }
}

static void
of_application_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  OnwardRecord *first = NULL;

  if (found == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  for (guint i = 0; i < found->len; i++)
    {
      if (turn_of (found->pdata[i]) >= 0 && (first == NULL || turn_of (found->pdata[i]) < turn_of (first)))
        first = found->pdata[i];
    }
  g_task_return_pointer (task, first != NULL ? g_object_ref (first) : NULL, g_object_unref);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  OnwardRecord *feedback = onward_store_load_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (OnwardQuery) query = NULL;

  if (feedback != NULL)
    {
      g_task_return_pointer (task, feedback, g_object_unref);
      return;
    }
  if (!g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    {
      g_task_return_error (task, error);
      return;
    }
  g_error_free (error);
  query = onward_query_new (&onward_feedback_type);
  onward_query_where_text (query, ONWARD_FEEDBACK_APPLICATION, ONWARD_IS, g_task_get_task_data (task));
  onward_store_find_async (ONWARD_STORE (source), query, NULL, of_application_cb, g_steal_pointer (&task));
}

void
onward_seal_find_async (OnwardStore *store, const char *uid, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (store, NULL, callback, data);

  g_task_set_source_tag (task, onward_seal_find_async);
  g_task_set_task_data (task, g_strdup (uid), g_free);
  if (*uid == '\0')
    {
      g_task_return_pointer (task, NULL, NULL);
      g_object_unref (task);
      return;
    }
  onward_store_load_async (store, &onward_feedback_type, uid, NULL, loaded_cb, task);
}

OnwardRecord *
onward_seal_find_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
