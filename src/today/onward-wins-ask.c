/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wins-ask.h"

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-practice.h"
#include "onward-review.h"
#include "onward-time.h"

/* Of one type, in a week; whoever does more has wins enough. */
#define MOST 200

/* The types that tell of something done, and the field that says when; the wins themselves last. */
static const struct
{
  const OnwardRecordType *type;
  guint field;
} questions[] = {
  { &onward_job_application_type, ONWARD_JOB_APPLICATION_MOVED },
  { &onward_follow_up_type, ONWARD_FOLLOW_UP_ACTED },
  { &onward_letter_type, ONWARD_LETTER_SENT_ON },
  { &onward_feedback_type, ONWARD_FEEDBACK_ASKED_ON },
  { &onward_review_type, ONWARD_REVIEW_CLOSED_ON },
  { &onward_practice_type, ONWARD_PRACTICE_WHEN },
  { &onward_contact_type, ONWARD_CONTACT_LAST },
  { &onward_goal_type, ONWARD_GOAL_DONE_ON },
  { &onward_entry_type, ONWARD_ENTRY_WHEN },
};

typedef struct
{
  GPtrArray *records;
  GPtrArray *wins;
  GStrv let_go;
  char *today;
  GTimeZone *zone;
  GError *error; /* the first one, or NULL */
  guint n_waiting;
} Look;

static void
look_free (Look *look)
{
  g_ptr_array_unref (look->records);
  g_ptr_array_unref (look->wins);
  g_strfreev (look->let_go);
  g_free (look->today);
  g_time_zone_unref (look->zone);
  g_clear_error (&look->error);
  g_free (look);
}

static void
take (Look *look, GPtrArray *found)
{
  for (guint i = 0; i < found->len; i++)
    {
      OnwardRecord *record = found->pdata[i];

      g_ptr_array_add (onward_record_get_record_type (record) == &onward_entry_type ? look->wins : look->records,
                       g_object_ref (record));
    }
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (found != NULL)
    take (look, found);
  else if (look->error == NULL)
    look->error = g_steal_pointer (&error);
  if (--look->n_waiting > 0)
    return;
  if (look->error != NULL)
    g_task_return_error (task, g_steal_pointer (&look->error));
  else
    g_task_return_pointer (task,
                           onward_win_offers (look->records, look->wins, (const char *const *) look->let_go, look->today,
                                              look->zone),
                           (GDestroyNotify) g_ptr_array_unref);
}

static OnwardQuery *
create_query (guint question, const char *from, GTimeZone *zone)
{
  OnwardQuery *query = onward_query_new (questions[question].type);

  if (questions[question].type == &onward_follow_up_type)
    {
      g_autofree char *midnight = onward_local_time_new (from, "00:00");

      onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_DONE);
      onward_query_where_number (query, questions[question].field, ONWARD_AT_LEAST,
                                 onward_local_time_to_unix (midnight, zone));
    }
  else
    onward_query_where_text (query, questions[question].field, ONWARD_AT_LEAST, from);
  if (questions[question].type == &onward_entry_type)
    onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_WIN);
  onward_query_limit (query, MOST);
  return query;
}

void
onward_wins_ask_async (OnwardStore *store, GDateTime *now, const char *const *let_go, GCancellable *cancellable,
                       GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Look *look = g_new0 (Look, 1);
  g_autofree char *from = NULL;

  g_task_set_source_tag (task, onward_wins_ask_async);
  g_task_set_task_data (task, look, (GDestroyNotify) look_free);
  look->records = g_ptr_array_new_with_free_func (g_object_unref);
  look->wins = g_ptr_array_new_with_free_func (g_object_unref);
  look->let_go = g_strdupv ((char **) let_go);
  look->today = onward_day_from_date_time (now);
  look->zone = g_time_zone_ref (g_date_time_get_timezone (now));
  from = onward_day_add (look->today, 1 - ONWARD_WIN_OFFER_DAYS);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      g_autoptr (OnwardQuery) query = create_query (i, from, look->zone);

      look->n_waiting++;
      onward_store_find_async (store, query, cancellable, found_cb, g_object_ref (task));
    }
}

GPtrArray *
onward_wins_ask_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
