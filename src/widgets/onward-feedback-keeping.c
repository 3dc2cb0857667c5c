/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-keeping.h"

#include <glib/gi18n.h>

#include "onward-feedback-questions.h"
#include "onward-interview.h"

/* More than these at once come from an import, which brings all of it along. */
#define MOST_AT_ONCE 8

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *application;
  OnwardRecord *feedback; /* as it is in the diary, or NULL */
  OnwardRecord *reminder;
  GStrv questions;
  const char *title;
  GPtrArray *drafts;
  GPtrArray *before;
  GPtrArray *added;
} Noting;

static Noting *
noting_new (OnwardWorkspace *workspace, const char *title)
{
  Noting *noting = g_new0 (Noting, 1);

  noting->workspace = g_object_ref (workspace);
  noting->title = title;
  noting->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  noting->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  noting->added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  onward_workspace_begin_work (workspace);
  return noting;
}

static void
noting_free (Noting *noting)
{
  onward_workspace_end_work (noting->workspace);
  g_object_unref (noting->workspace);
  g_clear_object (&noting->application);
  g_clear_object (&noting->feedback);
  g_clear_object (&noting->reminder);
  g_strfreev (noting->questions);
  g_ptr_array_unref (noting->drafts);
  g_ptr_array_unref (noting->before);
  g_ptr_array_unref (noting->added);
  g_free (noting);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Noting, noting_free)

/* @draft (transfer full) takes the place of @record, or is new. */
static void
add (Noting *noting, gpointer draft, OnwardRecord *record)
{
  onward_record_ensure_uid (draft);
  if (record != NULL)
    g_ptr_array_add (noting->before, onward_record_snapshot (record));
  else
    g_ptr_array_add (noting->added, onward_record_snapshot (draft));
  g_ptr_array_add (noting->drafts, draft);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (noting->workspace, error);
      return;
    }
  if (noting->title == NULL)
    return;
  undo = onward_undo_new_save (noting->before, noting->added);
  onward_workspace_push_undo (noting->workspace, noting->title, undo);
}

static void
save (Noting *noting)
{
  if (noting->drafts->len > 0)
    onward_store_save_async (onward_workspace_get_store (noting->workspace), noting->drafts, NULL, saved_cb, noting);
  else
    noting_free (noting);
}

/* The reminders to ask once more that are open. */
static void
find_reminders (Noting *noting, OnwardRecord *feedback, const char *application, GAsyncReadyCallback callback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  if (*application != '\0')
    onward_query_where_text (query, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_IS, application);
  else
    onward_query_where_text (query, ONWARD_FOLLOW_UP_FEEDBACK, ONWARD_IS, onward_record_get_uid (feedback));
  onward_query_where_number (query, ONWARD_FOLLOW_UP_KIND, ONWARD_IS, ONWARD_FOLLOW_UP_KIND_FEEDBACK);
  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_store_find_async (onward_workspace_get_store (noting->workspace), query, NULL, callback, noting);
}

static gint64
moment_of (OnwardWorkspace *workspace)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);

  return g_date_time_to_unix (now);
}

/* All of @reminders that @feedback, as it is to be, does not ask for any more. */
static void
close_reminders (Noting *noting, OnwardFeedback *feedback, GPtrArray *reminders)
{
  for (guint i = 0; i < reminders->len; i++)
    {
      OnwardFollowUp *closed = onward_feedback_close (feedback, reminders->pdata[i], moment_of (noting->workspace));

      if (closed != NULL)
        add (noting, closed, reminders->pdata[i]);
    }
}

/* Asked */

static void
asked_reminders_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reminders = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  OnwardFeedback *before = noting->feedback != NULL ? ONWARD_FEEDBACK (noting->feedback) : NULL;
  OnwardFeedback *feedback;

  if (reminders == NULL)
    {
      onward_workspace_fault (noting->workspace, error);
      return;
    }
  feedback = onward_feedback_ask (ONWARD_JOB_APPLICATION (noting->application), before,
                                  (const char *const *) noting->questions,
                                  onward_workspace_get_today (noting->workspace));
  add (noting, feedback, noting->feedback);
  if (onward_feedback_asking (feedback, onward_workspace_get_today (noting->workspace)) == ONWARD_ASKING_TWICE)
    close_reminders (noting, feedback, reminders);
  else
    {
      const char *employer = onward_record_get_text (noting->application, ONWARD_JOB_APPLICATION_EMPLOYER);
      OnwardFollowUp *there = reminders->len > 0 ? reminders->pdata[0] : NULL;
      OnwardDays days;

      onward_workspace_read_days (noting->workspace, &days);
      add (noting, onward_feedback_remind (feedback, there, employer, &days), there != NULL ? ONWARD_RECORD (there) : NULL);
    }
  save (g_steal_pointer (&noting));
}

static void
asked_before_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  OnwardRecord *application;

  if (found == NULL)
    {
      onward_workspace_fault (noting->workspace, error);
      return;
    }
  if (found->len > 0)
    noting->feedback = g_object_ref (found->pdata[0]);
  application = noting->application;
  find_reminders (g_steal_pointer (&noting), NULL, onward_record_get_uid (application), asked_reminders_cb);
}

static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_feedback_type);

  noting->application = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  if (noting->application == NULL)
    {
      onward_workspace_fault (noting->workspace, error);
      return;
    }
  onward_query_where_text (query, ONWARD_FEEDBACK_APPLICATION, ONWARD_IS, onward_record_get_uid (noting->application));
  onward_query_where_choices (query, ONWARD_FEEDBACK_STATE,
                              1u << ONWARD_FEEDBACK_STATE_ASKED | 1u << ONWARD_FEEDBACK_STATE_NONE);
  onward_store_find_async (ONWARD_STORE (store), query, NULL, asked_before_cb, g_steal_pointer (&noting));
}

void
onward_feedback_note_asked (OnwardWorkspace *workspace, const char *application, const char *const *questions)
{
  Noting *noting;

  g_return_if_fail (ONWARD_IS_WORKSPACE (workspace) && application != NULL);
  noting = noting_new (workspace, _("Noted: you asked for feedback"));
  noting->questions = g_strdupv ((char **) questions);
  onward_store_load_async (onward_workspace_get_store (workspace), &onward_job_application_type, application, NULL,
                           application_cb, noting);
}

/* No answer */

static void
silence_reminders_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reminders = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  OnwardFeedback *feedback;

  if (reminders == NULL)
    {
      onward_workspace_fault (noting->workspace, error);
      return;
    }
  feedback = onward_feedback_let_rest (ONWARD_FEEDBACK (noting->feedback));
  add (noting, feedback, noting->feedback);
  close_reminders (noting, feedback, reminders);
  save (g_steal_pointer (&noting));
}

void
onward_feedback_note_silence (OnwardWorkspace *workspace, OnwardFeedback *feedback)
{
  Noting *noting;

  g_return_if_fail (ONWARD_IS_WORKSPACE (workspace) && ONWARD_IS_FEEDBACK (feedback));
  noting = noting_new (workspace, _("No answer, and that is common"));
  noting->feedback = ONWARD_RECORD (g_object_ref (feedback));
  find_reminders (noting, noting->feedback, onward_record_get_text (noting->feedback, ONWARD_FEEDBACK_APPLICATION),
                  silence_reminders_cb);
}

/* The questions */

static void
reviews_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GPtrArray) reviews = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (reviews == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, onward_feedback_questions (reviews, g_object_get_data (G_OBJECT (task), "language")),
                           (GDestroyNotify) g_ptr_array_unref);
}

static void
interviews_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GPtrArray) interviews = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();
  g_autoptr (OnwardQuery) query = NULL;

  if (interviews == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  if (interviews->len == 0)
    {
      g_task_return_pointer (task, onward_feedback_questions (NULL, g_object_get_data (G_OBJECT (task), "language")),
                             (GDestroyNotify) g_ptr_array_unref);
      return;
    }
  for (guint i = 0; i < interviews->len; i++)
    g_ptr_array_add (uids, (gpointer) onward_record_get_uid (interviews->pdata[i]));
  g_ptr_array_add (uids, NULL);
  query = onward_query_new (&onward_review_type);
  onward_query_where_any (query, ONWARD_REVIEW_INTERVIEW, (const char *const *) uids->pdata);
  onward_store_find_async (ONWARD_STORE (store), query, g_task_get_cancellable (task), reviews_cb,
                           g_steal_pointer (&task));
}

void
onward_feedback_questions_async (OnwardStore *store, const char *application, const char *language,
                                 GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (store, cancellable, callback, data);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);

  g_task_set_source_tag (task, onward_feedback_questions_async);
  g_object_set_data_full (G_OBJECT (task), "language", g_strdup (language), g_free);
  onward_query_where_text (query, ONWARD_INTERVIEW_APPLICATION, ONWARD_IS, application);
  onward_query_limit (query, 100);
  onward_store_find_async (store, query, cancellable, interviews_cb, task);
}

GPtrArray *
onward_feedback_questions_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Watching */

static void
watched_reminders_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  g_autoptr (GPtrArray) reminders = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  if (reminders == NULL)
    return;
  close_reminders (noting, ONWARD_FEEDBACK (noting->feedback), reminders);
  save (g_steal_pointer (&noting));
}

static void
watched_feedback_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  OnwardRecord *feedback;

  noting->feedback = feedback = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  /* One that is waited for keeps its reminder. */
  if (feedback == NULL || onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE) == ONWARD_FEEDBACK_STATE_ASKED)
    return;
  find_reminders (g_steal_pointer (&noting), feedback, onward_record_get_text (feedback, ONWARD_FEEDBACK_APPLICATION),
                  watched_reminders_cb);
}

/* Ticked is asked; and not asked when that was taken back. */
static void
set_asked_again (Noting *noting, OnwardRecord *feedback, gboolean asked)
{
  const char *again = onward_record_get_text (feedback, ONWARD_FEEDBACK_ASKED_AGAIN_ON);
  const char *today = onward_workspace_get_today (noting->workspace);
  OnwardRecord *draft;

  if (onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE) != ONWARD_FEEDBACK_STATE_ASKED ||
      (asked ? *again != '\0' : !g_str_equal (again, today)))
    return;
  draft = onward_record_dup_draft (feedback);
  onward_record_set_text (draft, ONWARD_FEEDBACK_ASKED_AGAIN_ON, asked ? today : "");
  add (noting, draft, feedback);
}

static void
ticked_feedback_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;

  noting->feedback = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  if (noting->feedback == NULL)
    return;
  set_asked_again (noting, noting->feedback,
                   onward_record_get_number (noting->reminder, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  save (g_steal_pointer (&noting));
}

static void
watched_reminder_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Noting) noting = data;
  OnwardRecord *reminder;

  noting->reminder = reminder = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  if (reminder == NULL ||
      onward_record_get_number (reminder, ONWARD_FOLLOW_UP_KIND) != ONWARD_FOLLOW_UP_KIND_FEEDBACK ||
      onward_record_get_number (reminder, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DROPPED ||
      *onward_record_get_text (reminder, ONWARD_FOLLOW_UP_FEEDBACK) == '\0')
    return;
  onward_store_load_async (ONWARD_STORE (store), &onward_feedback_type,
                           onward_record_get_text (reminder, ONWARD_FOLLOW_UP_FEEDBACK), NULL, ticked_feedback_cb,
                           g_steal_pointer (&noting));
}

static void
committed_cb (OnwardWorkspace *workspace, const char *type, const char *const *uids)
{
  OnwardStore *store = onward_workspace_get_store (workspace);
  gboolean feedback = g_str_equal (type, onward_feedback_type.name);

  if ((!feedback && !g_str_equal (type, onward_follow_up_type.name)) || g_strv_length ((char **) uids) > MOST_AT_ONCE)
    return;
  for (gsize i = 0; uids[i] != NULL; i++)
    onward_store_load_async (store, feedback ? &onward_feedback_type : &onward_follow_up_type, uids[i], NULL,
                             feedback ? watched_feedback_cb : watched_reminder_cb, noting_new (workspace, NULL));
}

void
onward_feedback_watch (OnwardWorkspace *workspace)
{
  g_signal_connect_object (onward_workspace_get_store (workspace), "committed", G_CALLBACK (committed_cb), workspace,
                           G_CONNECT_SWAPPED);
}
