/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-worker.h"

#include "onward-error.h"

struct _OnwardWorker
{
  char *path;
  GThread *thread;
  GAsyncQueue *jobs;
  GMainContext *context; /* of the thread that made it */
  OnwardDiary *diary;    /* the worker's alone */
};

static void
onward_job_free (OnwardJob *self)
{
  g_clear_pointer (&self->query, onward_query_free);
  g_clear_pointer (&self->uids, g_strfreev);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->writes, g_ptr_array_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->removed, g_ptr_array_unref);
  g_clear_pointer (&self->loosened, g_ptr_array_unref);
  g_clear_pointer (&self->added, g_ptr_array_unref);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self->text);
  g_free (self);
}

/* Returns: (transfer full): a job whose task answers @callback.  The task owns the job. */
OnwardJob *
onward_worker_job (gpointer source, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data, gpointer tag)
{
  OnwardJob *job = g_new0 (OnwardJob, 1);

  job->task = g_task_new (source, cancellable, callback, data);
  job->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_change_free);
  g_task_set_source_tag (job->task, tag);
  g_task_set_task_data (job->task, job, (GDestroyNotify) onward_job_free);
  return job;
}

static gboolean
arrive (gpointer data)
{
  OnwardJob *job = data;
  g_autoptr (GTask) task = job->task;

  /* What was committed has to be shown, whether or not the caller still waits for the answer. */
  if (job->arrive != NULL)
    job->arrive (job);
  if (job->error != NULL)
    g_task_return_error (task, g_steal_pointer (&job->error));
  else
    g_task_return_boolean (task, TRUE);
  return G_SOURCE_REMOVE;
}

/* Not g_main_context_invoke_full (): that runs it on this thread when nobody iterates the context at
 * this moment, as while a window is being taken apart. */
static void
send_home (OnwardWorker *self, OnwardJob *job)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, arrive, job, NULL);
  g_source_attach (source, self->context);
}

static gboolean
do_open (OnwardWorker *self, OnwardJob *job, GError **error)
{
  if (self->diary == NULL)
    self->diary = onward_diary_open (self->path, error);
  return self->diary != NULL;
}

static gboolean
run (OnwardWorker *self, OnwardJob *job, GError **error)
{
  gboolean good;

  if (g_cancellable_set_error_if_cancelled (g_task_get_cancellable (job->task), error))
    return FALSE;
  if (job->anytime)
    {
      if (job->number != 0)
        return do_open (self, job, error);
      g_clear_pointer (&self->diary, onward_diary_close);
      return TRUE;
    }
  if (self->diary == NULL)
    {
      g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_FAILED, "The diary is not open");
      return FALSE;
    }
  if (!job->reads)
    return job->work (self->diary, job, error);
  onward_sqlite_heed (onward_diary_get_db (self->diary), g_task_get_cancellable (job->task));
  good = job->work (self->diary, job, error);
  onward_sqlite_heed (onward_diary_get_db (self->diary), NULL);
  return good;
}

static gpointer
work (gpointer data)
{
  OnwardWorker *self = data;
  OnwardJob *job;

  /* A job without a task ends the thread. */
  while ((job = g_async_queue_pop (self->jobs))->task != NULL)
    {
      run (self, job, &job->error);
      send_home (self, job);
    }
  g_free (job);
  g_clear_pointer (&self->diary, onward_diary_close);
  return NULL;
}

OnwardWorker *
onward_worker_new (const char *path)
{
  OnwardWorker *self = g_new0 (OnwardWorker, 1);

  self->path = g_strdup (path);
  self->jobs = g_async_queue_new ();
  self->context = g_main_context_ref_thread_default ();
  self->thread = g_thread_new ("onward-store", work, self);
  return self;
}

/* Waits for the worker to end what it has been given. */
void
onward_worker_free (OnwardWorker *self)
{
  g_async_queue_push (self->jobs, g_new0 (OnwardJob, 1));
  g_thread_join (self->thread);
  g_async_queue_unref (self->jobs);
  g_main_context_unref (self->context);
  g_free (self->path);
  g_free (self);
}

/* Takes over the job. */
void
onward_worker_push (OnwardWorker *self, OnwardJob *job)
{
  g_async_queue_push (self->jobs, job);
}

void
onward_worker_open (OnwardWorker *self, OnwardJob *job)
{
  job->anytime = TRUE;
  job->number = 1;
  onward_worker_push (self, job);
}

void
onward_worker_close (OnwardWorker *self, OnwardJob *job)
{
  job->anytime = TRUE;
  onward_worker_push (self, job);
}
