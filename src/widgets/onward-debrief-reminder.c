/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-debrief-reminder.h"

#include "onward-debrief.h"
#include "onward-job-application.h"
#include "onward-time.h"

/* More than these at once come from an import, which brings its reminders along. */
#define MOST_AT_ONCE 8

/* The uids of interviews that are being seen to; the value says whether to look once more. */
#define UNDER_WAY "onward-debrief-reminders"

typedef struct
{
  OnwardWorkspace *workspace;
  char *uid; /* of the interview */
  OnwardRecord *interview;
  OnwardRecord *existing;
} Job;

static void look (OnwardWorkspace *workspace, const char *uid);

static void
job_free (Job *job)
{
  GHashTable *under_way = g_object_get_data (G_OBJECT (job->workspace), UNDER_WAY);
  gboolean again = GPOINTER_TO_INT (g_hash_table_lookup (under_way, job->uid));

  g_hash_table_remove (under_way, job->uid);
  if (again)
    look (job->workspace, job->uid);
  onward_workspace_end_work (job->workspace);
  g_clear_object (&job->interview);
  g_clear_object (&job->existing);
  g_object_unref (job->workspace);
  g_free (job->uid);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (job->workspace, error);
}

static void
settle (Job *data, const char *employer)
{
  g_autoptr (Job) job = data;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (job->workspace);
  g_autofree char *local = onward_local_time_from_date_time (now);
  OnwardFollowUp *existing = job->existing != NULL ? ONWARD_FOLLOW_UP (job->existing) : NULL;
  g_autoptr (OnwardFollowUp) changed = onward_debrief_settle (ONWARD_INTERVIEW (job->interview), existing, employer,
                                                              local, g_date_time_to_unix (now));

  if (changed != NULL)
    {
      OnwardStore *store = onward_workspace_get_store (job->workspace);

      onward_store_save_one_async (store, ONWARD_RECORD (changed), NULL, saved_cb, g_steal_pointer (&job));
    }
}

static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  g_autofree char *employer = application != NULL ? onward_record_dup_title (application) : g_strdup ("");

  settle (data, employer);
}

static void
existing_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  const char *application = onward_record_get_text (job->interview, ONWARD_INTERVIEW_APPLICATION);

  if (found == NULL)
    return;
  if (found->len > 0)
    job->existing = g_object_ref (g_ptr_array_index (found, 0));
  if (*application != '\0')
    onward_store_load_async (ONWARD_STORE (store), &onward_job_application_type, application, NULL, application_cb,
                             g_steal_pointer (&job));
  else
    settle (g_steal_pointer (&job), "");
}

static void
interview_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  job->interview = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  /* It was removed, and its reminder with it. */
  if (job->interview == NULL)
    return;
  onward_query_where_text (query, ONWARD_FOLLOW_UP_INTERVIEW, ONWARD_IS, onward_record_get_uid (job->interview));
  onward_query_where_number (query, ONWARD_FOLLOW_UP_KIND, ONWARD_IS, ONWARD_FOLLOW_UP_KIND_DEBRIEF);
  onward_store_find_async (ONWARD_STORE (store), query, NULL, existing_cb, g_steal_pointer (&job));
}

/* One at a time for each interview, so that two saves on each other's heels make one reminder. */
static void
look (OnwardWorkspace *workspace, const char *uid)
{
  GHashTable *under_way = g_object_get_data (G_OBJECT (workspace), UNDER_WAY);
  gboolean busy = g_hash_table_contains (under_way, uid);
  Job *job;

  g_hash_table_replace (under_way, g_strdup (uid), GINT_TO_POINTER (busy));
  if (busy)
    return;
  job = g_new0 (Job, 1);
  job->workspace = g_object_ref (workspace);
  job->uid = g_strdup (uid);
  onward_workspace_begin_work (workspace);
  onward_store_load_async (onward_workspace_get_store (workspace), &onward_interview_type, uid, NULL, interview_cb, job);
}

static void
committed_cb (OnwardWorkspace *workspace, const char *type, const char *const *uids)
{
  if (!g_str_equal (type, onward_interview_type.name) || g_strv_length ((char **) uids) > MOST_AT_ONCE)
    return;
  for (gsize i = 0; uids[i] != NULL; i++)
    look (workspace, uids[i]);
}

void
onward_debrief_reminder_watch (OnwardWorkspace *workspace)
{
  g_object_set_data_full (G_OBJECT (workspace), UNDER_WAY,
                          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
                          (GDestroyNotify) g_hash_table_unref);
  g_signal_connect_object (onward_workspace_get_store (workspace), "committed", G_CALLBACK (committed_cb), workspace,
                           G_CONNECT_SWAPPED);
}
