/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-plan-look.h"

#include "onward-interview.h"
#include "onward-job-application.h"

/* What is looked for beyond these is not what comes next. */
#define MOST_APPLICATIONS 200
#define MOST_DATES 200

/* The questions, in the order in which they are asked. */
typedef enum
{
  ASK_STEPS,
  ASK_APPLICATIONS, /* not ended; the one that moved last first */
  ASK_INTERVIEWS,   /* to come, soonest first */
  ASK_FOLLOW_UPS,   /* open, soonest first */
  N_ASKS,
} Ask;

typedef struct
{
  OnwardStore *store;
  char *now;
  OnwardPlanLook *look;
  GPtrArray *answers[N_ASKS];
  Ask ask;
} Asking;

void
onward_plan_look_free (OnwardPlanLook *look)
{
  g_clear_object (&look->plan);
  g_clear_object (&look->next);
  g_clear_pointer (&look->steps, g_ptr_array_unref);
  g_free (look->next_title);
  g_free (look->next_at);
  g_free (look);
}

static void
asking_free (Asking *asking)
{
  g_clear_object (&asking->store);
  g_clear_pointer (&asking->look, onward_plan_look_free);
  for (int i = 0; i < N_ASKS; i++)
    g_clear_pointer (&asking->answers[i], g_ptr_array_unref);
  g_free (asking->now);
  g_free (asking);
}

static OnwardQuery *
make_query (Asking *asking)
{
  OnwardQuery *query;

  switch (asking->ask)
    {
    case ASK_STEPS:
      query = onward_query_new (&onward_follow_up_type);
      onward_query_where_text (query, ONWARD_FOLLOW_UP_PLAN, ONWARD_IS,
                               onward_record_get_uid (ONWARD_RECORD (asking->look->plan)));
      onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);
      return query;
    case ASK_APPLICATIONS:
      query = onward_query_new (&onward_job_application_type);
      onward_query_where_number (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_IS_NOT, ONWARD_STAGE_ENDED);
      onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
      onward_query_limit (query, MOST_APPLICATIONS);
      return query;
    case ASK_INTERVIEWS:
      query = onward_query_new (&onward_interview_type);
      onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST, asking->now);
      onward_query_order_by (query, ONWARD_INTERVIEW_STARTS, FALSE);
      onward_query_limit (query, MOST_DATES);
      return query;
    case ASK_FOLLOW_UPS:
      query = onward_query_new (&onward_follow_up_type);
      onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
      onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);
      onward_query_limit (query, MOST_DATES);
      return query;
    case N_ASKS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static OnwardRecord *
find_application (Asking *asking, const char *uid)
{
  GPtrArray *applications = asking->answers[ASK_APPLICATIONS];

  for (guint i = 0; i < applications->len; i++)
    {
      if (g_str_equal (onward_record_get_uid (g_ptr_array_index (applications, i)), uid))
        return g_ptr_array_index (applications, i);
    }
  return NULL;
}

/* The soonest of some dated records that belongs to an application which has not ended. */
static void
take_soonest (Asking *asking, GPtrArray *dated, guint application, guint at)
{
  OnwardPlanLook *look = asking->look;

  for (guint i = 0; i < dated->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (dated, i);
      OnwardRecord *found = find_application (asking, onward_record_get_text (record, application));
      const char *when = onward_record_get_text (record, at);

      if (found == NULL || *when == '\0')
        continue;
      if (look->next != NULL && g_strcmp0 (look->next_at, when) <= 0)
        return;
      g_set_object (&look->next, found);
      g_free (look->next_title);
      g_free (look->next_at);
      look->next_title = onward_record_dup_title (record);
      look->next_at = g_strdup (when);
      return;
    }
}

/* Without a date, the one that moved last; those kept for a good day come after what is out. */
static void
take_latest (Asking *asking)
{
  GPtrArray *applications = asking->answers[ASK_APPLICATIONS];
  OnwardRecord *kept = NULL;

  for (guint i = 0; i < applications->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (applications, i);

      if (onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE) != ONWARD_STAGE_NEXT_UP)
        {
          g_set_object (&asking->look->next, record);
          return;
        }
      if (kept == NULL)
        kept = record;
    }
  g_set_object (&asking->look->next, kept);
}

static void ask (GTask *task);

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Asking *asking = g_task_get_task_data (task);
  GError *error = NULL;
  GPtrArray *found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (found == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  asking->answers[asking->ask] = found;
  asking->ask++;
  if (asking->ask < N_ASKS)
    {
      ask (task);
      return;
    }
  asking->look->steps = g_steal_pointer (&asking->answers[ASK_STEPS]);
  take_soonest (asking, asking->answers[ASK_INTERVIEWS], ONWARD_INTERVIEW_APPLICATION, ONWARD_INTERVIEW_STARTS);
  take_soonest (asking, asking->answers[ASK_FOLLOW_UPS], ONWARD_FOLLOW_UP_APPLICATION, ONWARD_FOLLOW_UP_AT);
  if (asking->look->next == NULL)
    take_latest (asking);
  g_task_return_pointer (task, g_steal_pointer (&asking->look), (GDestroyNotify) onward_plan_look_free);
  g_object_unref (task);
}

static void
ask (GTask *task)
{
  Asking *asking = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = make_query (asking);

  onward_store_find_async (asking->store, query, g_task_get_cancellable (task), found_cb, task);
}

static void
plan_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  Asking *asking = g_task_get_task_data (task);
  GError *error = NULL;
  OnwardRecord *plan = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (plan == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  asking->look->plan = ONWARD_PLAN (plan);
  ask (task);
}

void
onward_plan_look_async (OnwardStore         *store,
                        const char          *plan_uid,
                        const char          *now,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);
  Asking *asking = g_new0 (Asking, 1);

  g_task_set_source_tag (task, onward_plan_look_async);
  g_task_set_task_data (task, asking, (GDestroyNotify) asking_free);
  asking->store = g_object_ref (store);
  asking->now = g_strdup (now);
  asking->look = g_new0 (OnwardPlanLook, 1);
  asking->look->next_title = g_strdup ("");
  asking->look->next_at = g_strdup ("");
  onward_store_load_async (store, &onward_plan_type, plan_uid, cancellable, plan_cb, task);
}

OnwardPlanLook *
onward_plan_look_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
