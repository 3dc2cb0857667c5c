/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-nudge-watch.h"

#include "onward-nudge.h"
#include "onward-settling.h"

/* More than these at once come from an import, which brings its reminders along. */
#define MOST_AT_ONCE 8

/* The uids of employers that are being seen to; the value says whether to look once more. */
#define UNDER_WAY "onward-nudge"

typedef struct
{
  OnwardWorkspace *workspace;
  char *uid; /* of the company */
  OnwardRecord *company;
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
  g_clear_object (&job->company);
  g_object_unref (job->workspace);
  g_free (job->uid);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
follow_ups_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  OnwardWorkspace *workspace = job->workspace;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autoptr (OnwardNudge) change = NULL;
  OnwardDays days;

  if (found == NULL)
    return;
  onward_workspace_read_days (workspace, &days);
  change = onward_nudge_settle (ONWARD_COMPANY (job->company), found, &days, onward_workspace_get_today (workspace),
                                g_date_time_get_timezone (now));
  onward_settling_apply (workspace, change->drafts, change->gone, (GDestroyNotify) job_free, g_steal_pointer (&job));
}

static void
company_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  job->company = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  /* It was removed, and its reminder with it. */
  if (job->company == NULL)
    return;
  onward_query_where_text (query, ONWARD_FOLLOW_UP_COMPANY, ONWARD_IS, job->uid);
  onward_store_find_async (ONWARD_STORE (store), query, NULL, follow_ups_cb, g_steal_pointer (&job));
}

/* One at a time for each employer, so that two saves on each other's heels make one reminder. */
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
  onward_store_load_async (onward_workspace_get_store (workspace), &onward_company_type, uid, NULL, company_cb, job);
}

static void
reminder_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (OnwardRecord) reminder = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  const char *company = reminder != NULL ? onward_record_get_text (reminder, ONWARD_FOLLOW_UP_COMPANY) : "";

  if (*company != '\0')
    look (workspace, company);
}

static void
changed_cb (OnwardWorkspace *workspace, const char *type, const char *const *uids)
{
  if (uids == NULL || g_strv_length ((char **) uids) > MOST_AT_ONCE)
    return;
  for (gsize i = 0; uids[i] != NULL; i++)
    {
      if (g_str_equal (type, onward_company_type.name))
        look (workspace, uids[i]);
      else if (g_str_equal (type, onward_follow_up_type.name))
        onward_store_load_async (onward_workspace_get_store (workspace), &onward_follow_up_type, uids[i], NULL, reminder_cb,
                                 g_object_ref (workspace));
    }
}

void
onward_nudge_watch (OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (workspace));
  g_object_set_data_full (G_OBJECT (workspace), UNDER_WAY,
                          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
                          (GDestroyNotify) g_hash_table_unref);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), workspace,
                           G_CONNECT_SWAPPED);
}
