/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-gentle.h"

#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-time.h"

/* Nobody gets more in two days; this program is to stay small. */
#define NOES_READ 50

/* When the "no" was noted.  Only its day is kept; what was written in the application since then was
 * written later, so the earlier of the two ends is not too early. */
static gint64
latest_moment (OnwardRecord *application, GTimeZone *zone)
{
  g_autofree char *next_day = onward_day_add (onward_record_get_text (application, ONWARD_JOB_APPLICATION_RECORDED), 1);
  g_autofree char *midnight = onward_local_time_new (next_day, "00:00");

  return MIN (onward_local_time_to_unix (midnight, zone), onward_record_get_modified (application));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GDateTime *now = g_task_get_task_data (task);
  GHashTable *rejected = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) ended = onward_store_find_finish (ONWARD_STORE (source), result, NULL);

  for (guint i = 0; ended != NULL && i < ended->len; i++)
    {
      OnwardRecord *application = g_ptr_array_index (ended, i);
      gint64 since = g_date_time_to_unix (now) - latest_moment (application, g_date_time_get_timezone (now));

      if (onward_ending_is_no ((OnwardEnding) onward_record_get_number (application, ONWARD_JOB_APPLICATION_ENDING)) &&
          since < ONWARD_REMINDER_GENTLE_SECONDS)
        g_hash_table_add (rejected, g_strdup (onward_record_get_uid (application)));
    }
  g_task_return_pointer (task, rejected, (GDestroyNotify) g_hash_table_unref);
}

void
onward_reminder_gentle_async (OnwardStore *store, GDateTime *now, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (store, NULL, callback, data);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *yesterday = onward_day_add (today, -1);

  g_task_set_source_tag (task, onward_reminder_gentle_async);
  g_task_set_task_data (task, g_date_time_ref (now), (GDestroyNotify) g_date_time_unref);
  onward_query_where_number (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_IS, ONWARD_STAGE_ENDED);
  onward_query_where_text (query, ONWARD_JOB_APPLICATION_RECORDED, ONWARD_AT_LEAST, yesterday);
  onward_query_limit (query, NOES_READ);
  onward_store_find_async (store, query, NULL, found_cb, task);
}

GHashTable *
onward_reminder_gentle_finish (OnwardStore *store, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/* A step of a plan is there for these days, and a debrief is best while it is fresh. */
static gboolean
is_chore (OnwardFollowUpKind kind)
{
  switch (kind)
    {
    case ONWARD_FOLLOW_UP_KIND_REMINDER:
    case ONWARD_FOLLOW_UP_KIND_FEEDBACK:
    case ONWARD_FOLLOW_UP_KIND_IN_TOUCH:
    case ONWARD_FOLLOW_UP_KIND_LETTER:
    case ONWARD_FOLLOW_UP_KIND_ENGAGE:
      return TRUE;
    case ONWARD_FOLLOW_UP_KIND_STEP:
    case ONWARD_FOLLOW_UP_KIND_DEBRIEF:
    case ONWARD_FOLLOW_UP_KIND_SEALED:
    case ONWARD_FOLLOW_UP_KIND_WEEK:
    case ONWARD_FOLLOW_UP_KIND_WANTS:
    default:
      return FALSE;
    }
}

gboolean
onward_reminder_gentle_applies (GHashTable *rejected, OnwardRecord *follow_up)
{
  const char *application = onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_APPLICATION);

  return g_hash_table_size (rejected) > 0 && *application != '\0' && !g_hash_table_contains (rejected, application) &&
         onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_URGENCY) != ONWARD_URGENCY_HIGH &&
         is_chore ((OnwardFollowUpKind) onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_KIND));
}
