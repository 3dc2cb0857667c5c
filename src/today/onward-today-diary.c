/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-diary.h"

#include "onward-entry.h"
#include "onward-error.h"
#include "onward-interview.h"
#include "onward-plan.h"
#include "onward-search-profile.h"
#include "onward-time.h"
#include "onward-today-look.h"
#include "onward-today-plan.h"

/* One more than is shown tells that there are more. */
#define DUE_ASKED (ONWARD_TODAY_DUE_SHOWN + 2)
#define DUE_AT_ALL 500
#define CHECK_INS 12
#define STEPS_OF_A_PLAN 100
#define LIVE_STAGES \
  (1u << ONWARD_STAGE_OFFER | 1u << ONWARD_STAGE_INTERVIEWING | 1u << ONWARD_STAGE_SCREENING | \
   1u << ONWARD_STAGE_APPLIED)

typedef enum
{
  DUE,
  CHECK_INS_TODAY,
  WINS,
  PLANS,
  INTERVIEWS,
  NEXT,
  LIVE,
  LIVE_NEXT,
  STEPS, /* of the first plan, and so on */
  N_QUESTIONS = STEPS + ONWARD_TODAY_PLANS,
} Question;

struct _OnwardTodayDiary
{
  GObject parent_instance;

  /* owned */
  OnwardStore *store;
  GDateTime *now;
  GListStore *due;
  GListStore *check_ins;
  GListStore *wins;
  GListStore *plans;
  GListStore *interviews;
  GPtrArray *running;
  OnwardFollowUp *next;
  OnwardJobApplication *live;
  OnwardFollowUp *live_next;
  char *north_star;
  GHashTable *applications; /* uid → OnwardJobApplication */
  GDateTime *look_again; /* a look was asked for during another one */

  guint n_due;
  guint n_now;
  gboolean all;
  gboolean looking;
};

enum
{
  LOOKED,
  TROUBLE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardTodayDiary, onward_today_diary, G_TYPE_OBJECT)

/* One look: its answers are put together here, and shown together at its end. */
typedef struct
{
  OnwardTodayDiary *diary;
  GDateTime *now;
  char *this_minute;
  char *today;
  GPtrArray *answers[N_QUESTIONS];
  GHashTable *applications;
  char *north_star;
  GError *error;
  gint64 n_due; /* -1: those found are all */
  gint64 n_now;
  guint due_asked;
  guint n_waiting;
} Look;

/* One question of a look. */
typedef struct
{
  Look *look;
  Question question;
  gint64 *count;
} Asked;

static Look *
look_new (OnwardTodayDiary *self, GDateTime *now)
{
  Look *look = g_new0 (Look, 1);

  look->diary = g_object_ref (self);
  look->now = g_date_time_ref (now);
  look->this_minute = onward_local_time_from_date_time (now);
  look->today = onward_day_from_date_time (now);
  look->applications = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  look->n_due = -1;
  look->n_now = -1;
  look->due_asked = self->all ? DUE_AT_ALL : DUE_ASKED;
  return look;
}

static void
look_free (Look *look)
{
  for (guint i = 0; i < N_QUESTIONS; i++)
    g_clear_pointer (&look->answers[i], g_ptr_array_unref);
  g_clear_pointer (&look->applications, g_hash_table_unref);
  g_clear_error (&look->error);
  g_date_time_unref (look->now);
  g_object_unref (look->diary);
  g_free (look->this_minute);
  g_free (look->today);
  g_free (look->north_star);
  g_free (look);
}

static Asked *
asked_new (Look *look, Question question, gint64 *count)
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
  if (look->error == NULL)
    look->error = error;
  else
    g_clear_error (&error);
}

/* What stays in place keeps its widgets, and the focus in them. */
static void
follow (GListStore *list, GPtrArray *items)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint start = 0, end = 0;

  while (start < n && start < items->len)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), start);

      if ((gpointer) item != items->pdata[start])
        break;
      start++;
    }
  while (end < n - start && end < items->len - start)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), n - 1 - end);

      if ((gpointer) item != items->pdata[items->len - 1 - end])
        break;
      end++;
    }
  if (n - start - end > 0 || items->len - start - end > 0)
    g_list_store_splice (list, start, n - start - end, items->pdata + start, items->len - start - end);
}

static OnwardTodayPlan *
dup_plan (GListStore *plans, const char *uid)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (plans));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardTodayPlan) plan = g_list_model_get_item (G_LIST_MODEL (plans), i);

      if (g_str_equal (onward_today_plan_get_uid (plan), uid))
        return g_steal_pointer (&plan);
    }
  return NULL;
}

static void
take_plans (Look *look)
{
  OnwardTodayDiary *self = look->diary;
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (g_object_unref);

  if (look->answers[PLANS] == NULL)
    return;
  for (guint i = 0; i < look->answers[PLANS]->len; i++)
    {
      OnwardRecord *record = look->answers[PLANS]->pdata[i];
      OnwardTodayPlan *plan = dup_plan (self->plans, onward_record_get_uid (record));

      if (look->answers[STEPS + i] != NULL && plan != NULL)
        onward_today_plan_set (plan, ONWARD_PLAN (record), look->answers[STEPS + i], look->now);
      else if (look->answers[STEPS + i] != NULL)
        plan = onward_today_plan_new (ONWARD_PLAN (record), look->answers[STEPS + i], look->now);
      if (plan != NULL)
        g_ptr_array_add (plans, plan);
    }
  g_clear_pointer (&self->running, g_ptr_array_unref);
  self->running = g_ptr_array_ref (look->answers[PLANS]);
  follow (self->plans, plans);
}

static void
take_due (Look *look)
{
  OnwardTodayDiary *self = look->diary;
  GPtrArray *due = look->answers[DUE];
  guint n_now = 0;

  if (due == NULL)
    return;
  for (guint i = 0; i < due->len; i++)
    n_now += g_strcmp0 (onward_record_get_text (due->pdata[i], ONWARD_FOLLOW_UP_AT), look->this_minute) <= 0;
  self->n_due = look->n_due >= 0 ? (guint) look->n_due : due->len;
  self->n_now = look->n_now >= 0 ? (guint) look->n_now : n_now;
  g_ptr_array_set_size (due, (int) MIN (due->len, onward_today_n_shown (self->n_due, self->all)));
  follow (self->due, due);
}

static void
take_first (gpointer *member, GPtrArray *answer)
{
  if (answer == NULL)
    return;
  g_clear_object (member);
  if (answer->len > 0)
    *member = g_object_ref (answer->pdata[0]);
}

static void
take_list (GListStore *list, GPtrArray *answer)
{
  if (answer != NULL)
    follow (list, answer);
}

static void
take (Look *look)
{
  OnwardTodayDiary *self = look->diary;

  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = g_date_time_ref (look->now);
  g_clear_pointer (&self->applications, g_hash_table_unref);
  self->applications = g_hash_table_ref (look->applications);
  if (look->north_star != NULL)
    {
      g_free (self->north_star);
      self->north_star = g_steal_pointer (&look->north_star);
    }
  take_first ((gpointer *) &self->next, look->answers[NEXT]);
  take_first ((gpointer *) &self->live, look->answers[LIVE]);
  if (self->live == NULL)
    g_clear_object (&self->live_next);
  take_first ((gpointer *) &self->live_next, look->answers[LIVE_NEXT]);
  take_due (look);
  take_list (self->check_ins, look->answers[CHECK_INS_TODAY]);
  take_list (self->wins, look->answers[WINS]);
  take_list (self->interviews, look->answers[INTERVIEWS]);
  take_plans (look);
}

static void
finish (Look *look)
{
  g_autoptr (OnwardTodayDiary) self = g_object_ref (look->diary);
  g_autoptr (GDateTime) again = g_steal_pointer (&self->look_again);

  take (look);
  self->looking = FALSE;
  g_signal_emit (self, signals[LOOKED], 0);
  if (look->error != NULL && !g_error_matches (look->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[TROUBLE], 0, look->error);
  look_free (look);
  if (again != NULL)
    onward_today_diary_look (self, again);
}

static void
answered (Asked *asked)
{
  Look *look = asked->look;

  g_free (asked);
  if (--look->n_waiting == 0)
    finish (look);
}

static void found (Look *look, Question question);

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  GError *error = NULL;
  GPtrArray *answer = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (answer != NULL)
    {
      asked->look->answers[asked->question] = answer;
      found (asked->look, asked->question);
    }
  else
    keep_error (asked->look, error);
  answered (asked);
}

static void
ask (Look *look, Question question, OnwardQuery *query, guint limit)
{
  onward_query_limit (query, limit);
  onward_store_find_async (look->diary->store, query, NULL, found_cb, asked_new (look, question, NULL));
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

static void
count_due (Look *look, const char *until, gint64 *count)
{
  g_autoptr (OnwardQuery) query = query_due (until);

  onward_store_count_async (look->diary->store, query, NULL, counted_cb, asked_new (look, DUE, count));
}

static void
application_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *application = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  /* One that is gone by now has no name to show; the next look hears of that. */
  if (application != NULL)
    g_hash_table_insert (asked->look->applications, g_strdup (onward_record_get_uid (application)), application);
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
        onward_store_load_async (look->diary->store, &onward_job_application_type, uid, NULL, application_cb,
                                 asked_new (look, DUE, NULL));
    }
}

static void
ask_for_steps (Look *look)
{
  for (guint i = 0; i < look->answers[PLANS]->len; i++)
    {
      g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

      onward_query_where_text (query, ONWARD_FOLLOW_UP_PLAN, ONWARD_IS,
                               onward_record_get_uid (look->answers[PLANS]->pdata[i]));
      ask (look, STEPS + i, query, STEPS_OF_A_PLAN);
    }
}

static void
ask_for_live_next (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  if (look->answers[LIVE]->len == 0)
    return;
  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_IS,
                           onward_record_get_uid (look->answers[LIVE]->pdata[0]));
  onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);
  ask (look, LIVE_NEXT, query, 1);
}

/* Some answers bring a second question with them. */
static void
found (Look *look, Question question)
{
  GPtrArray *answer = look->answers[question];

  if (question == DUE)
    {
      g_autofree char *tonight = onward_local_time_new (look->today, "23:59");

      load_applications (look, answer, ONWARD_FOLLOW_UP_APPLICATION);
      if (answer->len == look->due_asked)
        {
          count_due (look, tonight, &look->n_due);
          count_due (look, look->this_minute, &look->n_now);
        }
    }
  else if (question == PLANS)
    ask_for_steps (look);
  else if (question == LIVE)
    ask_for_live_next (look);
  else if (question == INTERVIEWS)
    load_applications (look, answer, ONWARD_INTERVIEW_APPLICATION);
}

static void
ask_for_follow_ups (Look *look)
{
  g_autofree char *tonight = onward_local_time_new (look->today, "23:59");
  g_autoptr (OnwardQuery) due = query_due (tonight);
  g_autoptr (OnwardQuery) next = onward_query_new (&onward_follow_up_type);
  g_autofree char *tomorrow = onward_day_add (look->today, 1);

  ask (look, DUE, due, look->due_asked);
  onward_query_where_number (next, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (next, ONWARD_FOLLOW_UP_AT, ONWARD_AT_LEAST, tomorrow);
  onward_query_order_by (next, ONWARD_FOLLOW_UP_AT, FALSE);
  ask (look, NEXT, next, 1);
}

static void
ask_for_entries (Look *look, Question question, OnwardEntryKind kind, const char *since, guint limit)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, kind);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, since);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, question == WINS);
  ask (look, question, query, limit);
}

static void
ask_for_plans (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_plan_type);

  onward_query_where_number (query, ONWARD_PLAN_STATE, ONWARD_IS, ONWARD_PLAN_RUNNING);
  onward_query_order_by (query, ONWARD_PLAN_STARTED, TRUE);
  ask (look, PLANS, query, ONWARD_TODAY_PLANS);
}

static void
ask_for_interviews (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);
  g_autofree char *end = onward_day_add (look->today, 7);

  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST, look->this_minute);
  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_MOST, end);
  onward_query_order_by (query, ONWARD_INTERVIEW_STARTS, FALSE);
  ask (look, INTERVIEWS, query, ONWARD_TODAY_INTERVIEWS);
}

/* The furthest first; of those the one that moved last. */
static void
ask_for_live (Look *look)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  onward_query_where_choices (query, ONWARD_JOB_APPLICATION_STAGE, LIVE_STAGES);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_STAGE, FALSE);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  ask (look, LIVE, query, 1);
}

static void
profile_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Asked *asked = data;
  GError *error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (profile != NULL)
    asked->look->north_star = g_strdup (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_NORTH_STAR));
  else if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    asked->look->north_star = g_strdup ("");
  if (profile == NULL && asked->look->north_star == NULL)
    keep_error (asked->look, g_steal_pointer (&error));
  g_clear_error (&error);
  answered (asked);
}

static void
onward_today_diary_finalize (GObject *object)
{
  OnwardTodayDiary *self = ONWARD_TODAY_DIARY (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->now, g_date_time_unref);
  g_clear_pointer (&self->look_again, g_date_time_unref);
  g_clear_object (&self->due);
  g_clear_object (&self->check_ins);
  g_clear_object (&self->wins);
  g_clear_object (&self->plans);
  g_clear_object (&self->interviews);
  g_clear_object (&self->next);
  g_clear_object (&self->live);
  g_clear_object (&self->live_next);
  g_clear_pointer (&self->running, g_ptr_array_unref);
  g_clear_pointer (&self->applications, g_hash_table_unref);
  g_free (self->north_star);
  G_OBJECT_CLASS (onward_today_diary_parent_class)->finalize (object);
}

static void
onward_today_diary_class_init (OnwardTodayDiaryClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = onward_today_diary_finalize;

  signals[LOOKED] = g_signal_new ("looked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TROUBLE] = g_signal_new ("trouble", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
onward_today_diary_init (OnwardTodayDiary *self)
{
  self->due = g_list_store_new (ONWARD_TYPE_FOLLOW_UP);
  self->check_ins = g_list_store_new (ONWARD_TYPE_ENTRY);
  self->wins = g_list_store_new (ONWARD_TYPE_ENTRY);
  self->plans = g_list_store_new (ONWARD_TYPE_TODAY_PLAN);
  self->interviews = g_list_store_new (ONWARD_TYPE_INTERVIEW);
  self->running = g_ptr_array_new ();
  self->applications = g_hash_table_new (g_str_hash, g_str_equal);
  self->north_star = g_strdup ("");
}

OnwardTodayDiary *
onward_today_diary_new (OnwardStore *store)
{
  OnwardTodayDiary *self = g_object_new (ONWARD_TYPE_TODAY_DIARY, NULL);

  self->store = g_object_ref (store);
  return self;
}

void
onward_today_diary_look (OnwardTodayDiary *self, GDateTime *now)
{
  g_autofree char *monday = NULL;
  Asked *own;
  Look *look;

  g_return_if_fail (ONWARD_IS_TODAY_DIARY (self));
  if (self->looking)
    {
      g_clear_pointer (&self->look_again, g_date_time_unref);
      self->look_again = g_date_time_ref (now);
      return;
    }
  self->looking = TRUE;
  look = look_new (self, now);
  monday = onward_today_monday (look->today);
  ask_for_follow_ups (look);
  ask_for_entries (look, CHECK_INS_TODAY, ONWARD_ENTRY_KIND_CHECK_IN, look->today, CHECK_INS);
  ask_for_entries (look, WINS, ONWARD_ENTRY_KIND_WIN, monday, ONWARD_TODAY_WINS);
  ask_for_plans (look);
  ask_for_interviews (look);
  ask_for_live (look);
  own = asked_new (look, N_QUESTIONS, NULL);
  onward_store_load_async (self->store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID, NULL, profile_cb, own);
}

/* Comes to effect with the next look. */
void
onward_today_diary_set_all (OnwardTodayDiary *self, gboolean all)
{
  g_return_if_fail (ONWARD_IS_TODAY_DIARY (self));
  self->all = all;
}

gboolean
onward_today_diary_get_all (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), FALSE);
  return self->all;
}

GListModel *
onward_today_diary_get_due (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return G_LIST_MODEL (self->due);
}

GListModel *
onward_today_diary_get_check_ins (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return G_LIST_MODEL (self->check_ins);
}

GListModel *
onward_today_diary_get_wins (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return G_LIST_MODEL (self->wins);
}

GListModel *
onward_today_diary_get_plans (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return G_LIST_MODEL (self->plans);
}

GListModel *
onward_today_diary_get_interviews (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return G_LIST_MODEL (self->interviews);
}

GPtrArray *
onward_today_diary_get_running (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return self->running;
}

guint
onward_today_diary_get_n_due (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), 0);
  return self->n_due;
}

guint
onward_today_diary_get_n_now (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), 0);
  return self->n_now;
}

GDateTime *
onward_today_diary_get_now (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return self->now;
}

OnwardFollowUp *
onward_today_diary_get_next (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return self->next;
}

OnwardJobApplication *
onward_today_diary_get_live (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return self->live;
}

OnwardFollowUp *
onward_today_diary_get_live_next (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return self->live_next;
}

const char *
onward_today_diary_get_north_star (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), "");
  return self->north_star;
}

OnwardJobApplication *
onward_today_diary_find_application (OnwardTodayDiary *self, const char *uid)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), NULL);
  return g_hash_table_lookup (self->applications, uid);
}

gint64
onward_today_diary_get_next_moment (OnwardTodayDiary *self)
{
  g_autoptr (GPtrArray) ats = g_ptr_array_new ();
  guint n_due = g_list_model_get_n_items (G_LIST_MODEL (self->due));
  guint n_interviews = g_list_model_get_n_items (G_LIST_MODEL (self->interviews));

  g_return_val_if_fail (self->now != NULL, 0);
  for (guint i = 0; i < n_due; i++)
    {
      g_autoptr (OnwardRecord) follow_up = g_list_model_get_item (G_LIST_MODEL (self->due), i);

      g_ptr_array_add (ats, (gpointer) onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT));
    }
  for (guint i = 0; i < n_interviews; i++)
    {
      g_autoptr (OnwardRecord) interview = g_list_model_get_item (G_LIST_MODEL (self->interviews), i);

      g_ptr_array_add (ats, (gpointer) onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS));
    }
  return onward_today_next_moment ((const char *const *) ats->pdata, ats->len, self->now);
}
