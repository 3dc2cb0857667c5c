/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-answers.h"

#include "onward-entry.h"
#include "onward-error.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-plan.h"
#include "onward-search-profile.h"
#include "onward-time.h"
#include "onward-today-look.h"
#include "onward-week-wins.h"

/* One more than is shown tells that there are more. */
#define DUE_ASKED (ONWARD_TODAY_DUE_SHOWN + 2)
#define DUE_AT_ALL 500
#define CHECK_INS 12
#define ENTRIES_OF_A_WEEK 150
#define STEPS_OF_A_PLAN 100
#define LIVE_STAGES \
  (1u << ONWARD_STAGE_OFFER | 1u << ONWARD_STAGE_INTERVIEWING | 1u << ONWARD_STAGE_SCREENING | \
   1u << ONWARD_STAGE_APPLIED)

/* The questions of one day, and their answers so far. */
typedef struct
{
  OnwardStore *store;
  char *this_minute;
  char *today;
  OnwardTodayAnswers *answers;
  GTask *task;
  guint due_asked;
  guint n_waiting;
} Look;

/* One question. */
typedef struct
{
  Look *look;
  OnwardTodayFound question;
  gint64 *count;
} Asked;

static void
look_free (Look *look)
{
  g_clear_pointer (&look->answers, onward_today_answers_free);
  g_clear_object (&look->store);
  g_free (look->this_minute);
  g_free (look->today);
  g_free (look);
}

static Asked *
asked_new (Look *look, OnwardTodayFound question, gint64 *count)
{
  Asked *asked = g_new0 (Asked, 1);

  asked->look = look;
  asked->question = question;
  asked->count = count;
  look->n_waiting++;
  return asked;
}

static void
keep_error (Look *look, GError *error)
{
  if (look->answers->error == NULL)
    look->answers->error = error;
  else
    g_clear_error (&error);
}

static void
answered (Asked *asked)
{
  Look *look = asked->look;
  g_autoptr (GTask) task = NULL;

  g_free (asked);
  if (--look->n_waiting > 0)
    return;
  task = g_steal_pointer (&look->task);
  g_task_return_pointer (task, g_steal_pointer (&look->answers), (GDestroyNotify) onward_today_answers_free);
}

static void found (Look *look, OnwardTodayFound question);

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  GError *error = NULL;
  GPtrArray *answer = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (answer != NULL)
    {
      asked->look->answers->found[asked->question] = answer;
      found (asked->look, asked->question);
    }
  else
    keep_error (asked->look, error);
  answered (asked);
}

static void
ask (Look *look, OnwardTodayFound question, OnwardQuery *query, guint limit)
{
  onward_query_limit (query, limit);
  onward_store_find_async (look->store, query, NULL, found_cb, asked_new (look, question, NULL));
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  GError *error = NULL;
  gint64 n = onward_store_count_finish (ONWARD_STORE (source), result, &error);

  if (error != NULL)
    keep_error (asked->look, error);
  else
    *asked->count = n;
  answered (asked);
}

static OnwardQuery *
query_due (const char *until)
{
  OnwardQuery *query = onward_query_new (&onward_follow_up_type);

  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_AT, ONWARD_IS_NOT, "");
  onward_query_where_text (query, ONWARD_FOLLOW_UP_AT, ONWARD_AT_MOST, until);
  onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);
  return query;
}

/* @hour: without what stands there quietly. */
static void
count_due (Look *look, const char *until, gboolean hour, gint64 *count)
{
  g_autoptr (OnwardQuery) query = query_due (until);

  if (hour)
    onward_query_where_number (query, ONWARD_FOLLOW_UP_QUIET, ONWARD_IS, FALSE);
  onward_store_count_async (look->store, query, NULL, counted_cb, asked_new (look, ONWARD_TODAY_FOUND_DUE, count));
}

static void
application_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *application = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  /* One that is gone by now has no name to show; the next look hears of that. */
  if (application != NULL)
    g_hash_table_insert (asked->look->answers->applications, g_strdup (onward_record_get_uid (application)), application);
  answered (asked);
}

/* What the answers belong to, each once; the store keeps what it has read before. */
static void
load_applications (Look *look, GPtrArray *records, guint field)
{
  g_autoptr (GHashTable) asked = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < records->len; i++)
    {
      const char *uid = onward_record_get_text (records->pdata[i], field);

      if (*uid != '\0' && g_hash_table_add (asked, (gpointer) uid))
        onward_store_load_async (look->store, &onward_job_application_type, uid, NULL, application_cb,
                                 asked_new (look, ONWARD_TODAY_FOUND_DUE, NULL));
    }
}

static void
ask_for_steps (Look *look)
{
  for (guint i = 0; i < look->answers->found[ONWARD_TODAY_FOUND_PLANS]->len; i++)
    {
      g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

      onward_query_where_text (query, ONWARD_FOLLOW_UP_PLAN, ONWARD_IS,
                               onward_record_get_uid (look->answers->found[ONWARD_TODAY_FOUND_PLANS]->pdata[i]));
      ask (look, ONWARD_TODAY_FOUND_STEPS + i, query, STEPS_OF_A_PLAN);
    }
}

static void
ask_for_live_next (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  if (look->answers->found[ONWARD_TODAY_FOUND_LIVE]->len == 0)
    return;
  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_IS,
                           onward_record_get_uid (look->answers->found[ONWARD_TODAY_FOUND_LIVE]->pdata[0]));
  onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);
  ask (look, ONWARD_TODAY_FOUND_LIVE_NEXT, query, 1);
}

static GPtrArray *
take_array (Look *look, OnwardTodayFound found_as)
{
  look->answers->found[found_as] = g_ptr_array_new_with_free_func (g_object_unref);
  return look->answers->found[found_as];
}

/* Wins newest first, check-ins in the order of the day. */
static void
sort_entries (Look *look)
{
  GPtrArray *entries = look->answers->found[ONWARD_TODAY_FOUND_ENTRIES];
  GPtrArray *wins = take_array (look, ONWARD_TODAY_FOUND_WINS);
  GPtrArray *check_ins = take_array (look, ONWARD_TODAY_FOUND_CHECK_INS);
  g_autofree char *monday = onward_today_monday (look->today);

  for (guint i = 0; i < entries->len; i++)
    {
      OnwardRecord *entry = entries->pdata[i];
      gint64 kind = onward_record_get_number (entry, ONWARD_ENTRY_KIND);
      const char *when = onward_record_get_text (entry, ONWARD_ENTRY_WHEN);
      gboolean today = g_str_has_prefix (when, look->today);

      if (kind == ONWARD_ENTRY_KIND_WIN && g_strcmp0 (when, monday) >= 0 && wins->len < ONWARD_TODAY_WINS)
        g_ptr_array_add (wins, g_object_ref (entry));
      else if (kind == ONWARD_ENTRY_KIND_CHECK_IN && today && check_ins->len < CHECK_INS)
        g_ptr_array_insert (check_ins, 0, g_object_ref (entry));
    }
}

/* Some answers bring a second question with them. */
static void
found (Look *look, OnwardTodayFound question)
{
  GPtrArray *answer = look->answers->found[question];

  if (question == ONWARD_TODAY_FOUND_DUE)
    {
      g_autofree char *tonight = onward_local_time_new (look->today, "23:59");

      load_applications (look, answer, ONWARD_FOLLOW_UP_APPLICATION);
      if (answer->len == look->due_asked)
        {
          count_due (look, tonight, FALSE, &look->answers->n_due);
          count_due (look, look->this_minute, TRUE, &look->answers->n_now);
        }
    }
  else if (question == ONWARD_TODAY_FOUND_ENTRIES)
    {
      sort_entries (look);
      look->answers->hard = onward_week_is_hard (answer, look->today);
    }
  else if (question == ONWARD_TODAY_FOUND_PLANS)
    ask_for_steps (look);
  else if (question == ONWARD_TODAY_FOUND_LIVE)
    ask_for_live_next (look);
  else if (question == ONWARD_TODAY_FOUND_INTERVIEWS)
    load_applications (look, answer, ONWARD_INTERVIEW_APPLICATION);
}

static void
ask_for_follow_ups (Look *look)
{
  g_autofree char *tonight = onward_local_time_new (look->today, "23:59");
  g_autoptr (OnwardQuery) due = query_due (tonight);
  g_autoptr (OnwardQuery) next = onward_query_new (&onward_follow_up_type);
  g_autofree char *tomorrow = onward_day_add (look->today, 1);

  ask (look, ONWARD_TODAY_FOUND_DUE, due, look->due_asked);
  onward_query_where_number (next, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (next, ONWARD_FOLLOW_UP_AT, ONWARD_AT_LEAST, tomorrow);
  onward_query_order_by (next, ONWARD_FOLLOW_UP_AT, FALSE);
  ask (look, ONWARD_TODAY_FOUND_NEXT, next, 1);
}

/* All kinds at once: the entries of a week are few, those of one kind are years. */
static void
ask_for_entries (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autofree char *week_ago = onward_day_add (look->today, -6);

  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, week_ago);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  ask (look, ONWARD_TODAY_FOUND_ENTRIES, query, ENTRIES_OF_A_WEEK);
}

static void
ask_for_plans (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_plan_type);

  onward_query_where_number (query, ONWARD_PLAN_STATE, ONWARD_IS, ONWARD_PLAN_RUNNING);
  onward_query_order_by (query, ONWARD_PLAN_STARTED, TRUE);
  ask (look, ONWARD_TODAY_FOUND_PLANS, query, ONWARD_TODAY_PLANS);
}

static void
ask_for_interviews (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);
  g_autofree char *end = onward_day_add (look->today, 7);

  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST, look->this_minute);
  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_MOST, end);
  onward_query_order_by (query, ONWARD_INTERVIEW_STARTS, FALSE);
  ask (look, ONWARD_TODAY_FOUND_INTERVIEWS, query, ONWARD_TODAY_INTERVIEWS);
}

/* The furthest first; of those the one that moved last. */
static void
ask_for_live (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  onward_query_where_choices (query, ONWARD_JOB_APPLICATION_STAGE, LIVE_STAGES);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_STAGE, FALSE);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  ask (look, ONWARD_TODAY_FOUND_LIVE, query, 1);
}

static void
profile_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  GError *error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (profile != NULL)
    asked->look->answers->north_star = g_strdup (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_NORTH_STAR));
  else if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    asked->look->answers->north_star = g_strdup ("");
  if (profile == NULL && asked->look->answers->north_star == NULL)
    keep_error (asked->look, g_steal_pointer (&error));
  g_clear_error (&error);
  answered (asked);
}

void
onward_today_answers_free (OnwardTodayAnswers *self)
{
  for (guint i = 0; i < ONWARD_TODAY_N_FOUND; i++)
    g_clear_pointer (&self->found[i], g_ptr_array_unref);
  g_clear_pointer (&self->applications, g_hash_table_unref);
  g_clear_error (&self->error);
  g_free (self->north_star);
  g_free (self);
}

void
onward_today_ask_async (OnwardStore *store, GDateTime *now, gboolean all, GAsyncReadyCallback callback, gpointer data)
{
  Look *look = g_new0 (Look, 1);

  look->task = g_task_new (NULL, NULL, callback, data);
  g_task_set_source_tag (look->task, onward_today_ask_async);
  g_task_set_task_data (look->task, look, (GDestroyNotify) look_free);
  look->store = g_object_ref (store);
  look->this_minute = onward_local_time_from_date_time (now);
  look->today = onward_day_from_date_time (now);
  look->due_asked = all ? DUE_AT_ALL : DUE_ASKED;
  look->answers = g_new0 (OnwardTodayAnswers, 1);
  look->answers->applications = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  look->answers->n_due = -1;
  look->answers->n_now = -1;

  ask_for_follow_ups (look);
  ask_for_entries (look);
  ask_for_plans (look);
  ask_for_interviews (look);
  ask_for_live (look);
  onward_store_load_async (store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID, NULL, profile_cb,
                           asked_new (look, ONWARD_TODAY_N_FOUND, NULL));
}

OnwardTodayAnswers *
onward_today_ask_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
