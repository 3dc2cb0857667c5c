/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-diary.h"

#include "onward-entry.h"
#include "onward-interview.h"
#include "onward-plan.h"
#include "onward-time.h"
#include "onward-today-answers.h"
#include "onward-today-look.h"
#include "onward-today-plan.h"

struct _OnwardTodayDiary
{
  GObject parent_instance;

  /* owned */
  OnwardStore *store;
  GDateTime *now;      /* of the last answers */
  GDateTime *asked_at; /* of those that are on their way */
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
  gboolean hard;
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
take_plans (OnwardTodayDiary *self, OnwardTodayAnswers *answers)
{
  GPtrArray *running = answers->found[ONWARD_TODAY_FOUND_PLANS];
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (g_object_unref);

  if (running == NULL)
    return;
  for (guint i = 0; i < running->len; i++)
    {
      OnwardRecord *record = running->pdata[i];
      OnwardTodayPlan *plan = dup_plan (self->plans, onward_record_get_uid (record));
      GPtrArray *steps = answers->found[ONWARD_TODAY_FOUND_STEPS + i];

      if (steps != NULL && plan != NULL)
        onward_today_plan_set (plan, ONWARD_PLAN (record), steps, self->now);
      else if (steps != NULL)
        plan = onward_today_plan_new (ONWARD_PLAN (record), steps, self->now);
      if (plan != NULL)
        g_ptr_array_add (plans, plan);
    }
  g_clear_pointer (&self->running, g_ptr_array_unref);
  self->running = g_ptr_array_ref (running);
  follow (self->plans, plans);
}

static void
take_due (OnwardTodayDiary *self, OnwardTodayAnswers *answers)
{
  GPtrArray *due = answers->found[ONWARD_TODAY_FOUND_DUE];
  g_autofree char *this_minute = onward_local_time_from_date_time (self->now);
  guint n_now = 0;

  if (due == NULL)
    return;
  for (guint i = 0; i < due->len; i++)
    n_now += onward_record_get_number (due->pdata[i], ONWARD_FOLLOW_UP_QUIET) == 0 &&
             g_strcmp0 (onward_record_get_text (due->pdata[i], ONWARD_FOLLOW_UP_AT), this_minute) <= 0;
  self->n_due = answers->n_due >= 0 ? (guint) answers->n_due : due->len;
  self->n_now = answers->n_now >= 0 ? (guint) answers->n_now : n_now;
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
take (OnwardTodayDiary *self, OnwardTodayAnswers *answers)
{
  g_clear_pointer (&self->applications, g_hash_table_unref);
  self->applications = g_hash_table_ref (answers->applications);
  if (answers->north_star != NULL)
    {
      g_free (self->north_star);
      self->north_star = g_steal_pointer (&answers->north_star);
    }
  take_first ((gpointer *) &self->next, answers->found[ONWARD_TODAY_FOUND_NEXT]);
  take_first ((gpointer *) &self->live, answers->found[ONWARD_TODAY_FOUND_LIVE]);
  if (self->live == NULL)
    g_clear_object (&self->live_next);
  take_first ((gpointer *) &self->live_next, answers->found[ONWARD_TODAY_FOUND_LIVE_NEXT]);
  if (answers->found[ONWARD_TODAY_FOUND_ENTRIES] != NULL)
    self->hard = answers->hard;
  take_due (self, answers);
  take_list (self->check_ins, answers->found[ONWARD_TODAY_FOUND_CHECK_INS]);
  take_list (self->wins, answers->found[ONWARD_TODAY_FOUND_WINS]);
  take_list (self->interviews, answers->found[ONWARD_TODAY_FOUND_INTERVIEWS]);
  take_plans (self, answers);
}

static void
answers_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTodayDiary) self = data;
  g_autoptr (OnwardTodayAnswers) answers = onward_today_ask_finish (result);
  g_autoptr (GDateTime) again = g_steal_pointer (&self->look_again);

  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = g_steal_pointer (&self->asked_at);
  take (self, answers);
  self->looking = FALSE;
  g_signal_emit (self, signals[LOOKED], 0);
  if (answers->error != NULL && !g_error_matches (answers->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[TROUBLE], 0, answers->error);
  if (again != NULL)
    onward_today_diary_look (self, again);
}

static void
onward_today_diary_finalize (GObject *object)
{
  OnwardTodayDiary *self = ONWARD_TODAY_DIARY (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->now, g_date_time_unref);
  g_clear_pointer (&self->asked_at, g_date_time_unref);
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
  g_return_if_fail (ONWARD_IS_TODAY_DIARY (self));
  if (self->looking)
    {
      g_clear_pointer (&self->look_again, g_date_time_unref);
      self->look_again = g_date_time_ref (now);
      return;
    }
  self->looking = TRUE;
  g_clear_pointer (&self->asked_at, g_date_time_unref);
  self->asked_at = g_date_time_ref (now);
  onward_today_ask_async (self->store, now, self->all, answers_cb, g_object_ref (self));
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

gboolean
onward_today_diary_get_hard (OnwardTodayDiary *self)
{
  g_return_val_if_fail (ONWARD_IS_TODAY_DIARY (self), FALSE);
  return self->hard;
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
