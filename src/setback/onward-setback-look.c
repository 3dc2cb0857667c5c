/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-look.h"

#include "onward-error.h"
#include "onward-interview.h"
#include "onward-search-profile.h"

/* The questions are asked one after the other; the store answers in that order anyway. */
typedef struct
{
  OnwardStore *store;
  OnwardJobApplication *application;
  char *now;
  OnwardSetbackKnown *known;
  GPtrArray *interviews; /* those that took place and were not looked at for a debrief yet */
} Look;

static void
look_free (Look *look)
{
  g_clear_object (&look->store);
  g_clear_object (&look->application);
  g_clear_pointer (&look->known, onward_setback_known_free);
  g_clear_pointer (&look->interviews, g_ptr_array_unref);
  g_free (look->now);
  g_free (look);
}

static const char *
application_uid (Look *look)
{
  return onward_record_get_uid (ONWARD_RECORD (look->application));
}

static void
finish (GTask *task)
{
  Look *look = g_task_get_task_data (task);

  g_task_return_pointer (task, g_steal_pointer (&look->known), (GDestroyNotify) onward_setback_known_free);
  g_object_unref (task);
}

static void
refuse (GTask *task, GError *error)
{
  g_task_return_error (task, error);
  g_object_unref (task);
}

static void look_for_debrief (GTask *task);

static void
debrief_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  gint64 n = onward_store_count_finish (ONWARD_STORE (source), result, &error);

  if (error != NULL)
    {
      refuse (task, error);
      return;
    }
  look->known->has_debrief |= n > 0;
  look_for_debrief (task);
}

/* Something was written after an interview, and linked to it. */
static void
look_for_debrief (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = NULL;
  g_autoptr (OnwardRecord) interview = NULL;

  if (look->interviews == NULL || look->interviews->len == 0 || look->known->has_debrief)
    {
      finish (task);
      return;
    }
  interview = g_ptr_array_steal_index (look->interviews, look->interviews->len - 1);
  query = onward_query_new (&onward_entry_type);
  onward_query_where_text (query, ONWARD_ENTRY_INTERVIEW, ONWARD_IS, onward_record_get_uid (interview));
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST,
                           onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS));
  onward_store_count_async (look->store, query, g_task_get_cancellable (task), debrief_cb, task);
}

static void
interviews_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;

  look->interviews = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  if (look->interviews == NULL)
    {
      refuse (task, error);
      return;
    }
  for (guint i = look->interviews->len; i > 0; i--)
    {
      OnwardRecord *interview = g_ptr_array_index (look->interviews, i - 1);

      if (onward_record_get_number (interview, ONWARD_INTERVIEW_ROUND) == ONWARD_ROUND_MOCK)
        g_ptr_array_remove_index (look->interviews, i - 1);
    }
  look->known->interviewed = look->interviews->len > 0;
  look->known->human_contact = look->interviews->len > 0;
  look_for_debrief (task);
}

static void
others_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (OnwardQuery) query = NULL;

  look->known->others = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  if (look->known->others == NULL)
    {
      refuse (task, error);
      return;
    }
  query = onward_query_new (&onward_interview_type);
  onward_query_where_text (query, ONWARD_INTERVIEW_APPLICATION, ONWARD_IS, application_uid (look));
  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_MOST, look->now);
  onward_store_find_async (look->store, query, g_task_get_cancellable (task), interviews_cb, task);
}

/* What belongs to the application: its open follow-ups, then its interviews. */
static void
look_for_belongings (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = NULL;

  if (look->application == NULL)
    {
      finish (task);
      return;
    }
  query = onward_query_new (&onward_follow_up_type);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_IS, application_uid (look));
  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_store_find_async (look->store, query, g_task_get_cancellable (task), others_cb, task);
}

static void
running_applications_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;

  look->known->running_applications = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  if (look->known->running_applications == NULL)
    refuse (task, error);
  else
    look_for_belongings (task);
}

static void
look_for_running_applications (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  onward_query_where_text (query, ONWARD_JOB_APPLICATION_PLAN, ONWARD_IS,
                           onward_record_get_uid (ONWARD_RECORD (look->known->running)));
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, FALSE);
  onward_store_find_async (look->store, query, g_task_get_cancellable (task), running_applications_cb, task);
}

static void
running_steps_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;

  look->known->running_steps = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  if (look->known->running_steps == NULL)
    refuse (task, error);
  else
    look_for_running_applications (task);
}

static void
running_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) plans = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (OnwardQuery) query = NULL;

  if (plans == NULL)
    {
      refuse (task, error);
      return;
    }
  if (plans->len == 0)
    {
      look_for_belongings (task);
      return;
    }
  look->known->running = g_object_ref (g_ptr_array_index (plans, 0));
  query = onward_query_new (&onward_follow_up_type);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_PLAN, ONWARD_IS,
                           onward_record_get_uid (ONWARD_RECORD (look->known->running)));
  onward_store_find_async (look->store, query, g_task_get_cancellable (task), running_steps_cb, task);
}

static void
look_for_running (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_plan_type);

  onward_query_where_number (query, ONWARD_PLAN_STATE, ONWARD_IS, ONWARD_PLAN_RUNNING);
  onward_query_order_by (query, ONWARD_PLAN_STARTED, TRUE);
  onward_query_limit (query, 1);
  onward_store_find_async (look->store, query, g_task_get_cancellable (task), running_cb, task);
}

static void
profile_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  /* Most people never wrote one. */
  if (profile == NULL && !g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    {
      refuse (task, g_steal_pointer (&error));
      return;
    }
  if (profile != NULL)
    look->known->floor = (int) onward_record_get_number (profile, ONWARD_SEARCH_PROFILE_FLOOR);
  look_for_running (task);
}

#define LIVE \
  (1u << ONWARD_STAGE_OFFER | 1u << ONWARD_STAGE_INTERVIEWING | 1u << ONWARD_STAGE_SCREENING | \
   1u << ONWARD_STAGE_APPLIED)

static void
live_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  gint64 live = onward_store_count_finish (ONWARD_STORE (source), result, &error);

  if (error != NULL)
    {
      refuse (task, error);
      return;
    }
  if (look->application != NULL &&
      LIVE >> onward_record_get_number (ONWARD_RECORD (look->application), ONWARD_JOB_APPLICATION_STAGE) & 1)
    live--;
  look->known->live_applications = (int) MAX (live, 0);
  onward_store_load_async (look->store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID,
                           g_task_get_cancellable (task), profile_cb, task);
}

void
onward_setback_look_async (OnwardStore          *store,
                           OnwardJobApplication *application,
                           const char           *now,
                           GCancellable         *cancellable,
                           GAsyncReadyCallback   callback,
                           gpointer              data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);
  Look *look = g_new0 (Look, 1);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  g_task_set_source_tag (task, onward_setback_look_async);
  g_task_set_task_data (task, look, (GDestroyNotify) look_free);
  look->store = g_object_ref (store);
  look->application = application != NULL ? g_object_ref (application) : NULL;
  look->now = g_strdup (now);
  look->known = onward_setback_known_new ();
  onward_query_where_choices (query, ONWARD_JOB_APPLICATION_STAGE, LIVE);
  onward_store_count_async (store, query, cancellable, live_cb, task);
}

OnwardSetbackKnown *
onward_setback_look_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
