/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-targets-look.h"

#include "onward-contact.h"
#include "onward-error.h"
#include "onward-first-weekday.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-practice.h"
#include "onward-search-profile.h"
#include "onward-time.h"
#include "onward-week.h"

/* Of one type, in a week. */
#define MOST 500

#define LIVE_STAGES \
  (1u << ONWARD_STAGE_OFFER | 1u << ONWARD_STAGE_INTERVIEWING | 1u << ONWARD_STAGE_SCREENING | \
   1u << ONWARD_STAGE_APPLIED)

/* The types that tell of something done, and the field that says when. */
static const struct
{
  const OnwardRecordType *type;
  guint field;
  OnwardComparison comparison;
} questions[] = {
  { &onward_job_application_type, ONWARD_JOB_APPLICATION_MOVED, ONWARD_AT_LEAST },
  { &onward_contact_type, ONWARD_CONTACT_LAST, ONWARD_AT_LEAST },
  { &onward_letter_type, ONWARD_LETTER_SENT_ON, ONWARD_AT_LEAST },
  { &onward_practice_type, ONWARD_PRACTICE_WHEN, ONWARD_AT_LEAST },
  { &onward_goal_type, ONWARD_GOAL_STEPS, ONWARD_HAS_SINCE },
  { &onward_follow_up_type, ONWARD_FOLLOW_UP_ACTED, ONWARD_AT_LEAST },
};

struct _OnwardTargetsLook
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;

  OnwardTargets targets;
  guint asking; /* idle source */
  gboolean found;
  gboolean awake;
  gboolean stale; /* what was found may not be all any more */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardTargetsLook, onward_targets_look, G_TYPE_OBJECT)

/* The questions, and their answers so far. */
typedef struct
{
  GPtrArray *records;
  char *from;
  char *to;
  GTimeZone *zone;
  OnwardTargets targets;
  GError *error; /* the first one, or NULL */
  guint n_waiting;
} Ask;

static void
ask_free (Ask *ask)
{
  g_ptr_array_unref (ask->records);
  g_free (ask->from);
  g_free (ask->to);
  g_time_zone_unref (ask->zone);
  g_clear_error (&ask->error);
  g_free (ask);
}

static void
answered (GTask *task, GError *error)
{
  Ask *ask = g_task_get_task_data (task);

  if (error != NULL && ask->error == NULL)
    ask->error = error;
  else
    g_clear_error (&error);
  if (--ask->n_waiting > 0)
    return;
  if (ask->error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&ask->error));
      return;
    }
  onward_targets_count (&ask->targets, ask->records, ask->from, ask->to, ask->zone);
  g_task_return_boolean (task, TRUE);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Ask *ask = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    g_ptr_array_add (ask->records, g_object_ref (found->pdata[i]));
  answered (task, error);
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Ask *ask = g_task_get_task_data (task);
  GError *error = NULL;
  gint64 n = onward_store_count_finish (ONWARD_STORE (source), result, &error);

  ask->targets.live = (guint) MAX (n, 0);
  answered (task, error);
}

/* Most people never wrote one. */
static void
profile_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Ask *ask = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  onward_targets_read (&ask->targets, profile);
  if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    g_clear_error (&error);
  answered (task, error);
}

static OnwardQuery *
create_query (guint question, const char *from, GTimeZone *zone)
{
  OnwardQuery *query = onward_query_new (questions[question].type);

  if (questions[question].type == &onward_follow_up_type)
    {
      g_autofree char *midnight = onward_local_time_new (from, "00:00");

      onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_DONE);
      onward_query_where_number (query, questions[question].field, questions[question].comparison,
                                 onward_local_time_to_unix (midnight, zone));
    }
  else
    onward_query_where_text (query, questions[question].field, questions[question].comparison, from);
  onward_query_limit (query, MOST);
  return query;
}

void
onward_targets_ask_async (OnwardStore *store, const char *from, const char *to, GTimeZone *zone, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  g_autoptr (OnwardQuery) live = onward_query_new (&onward_job_application_type);
  Ask *ask = g_new0 (Ask, 1);

  g_task_set_source_tag (task, onward_targets_ask_async);
  g_task_set_task_data (task, ask, (GDestroyNotify) ask_free);
  ask->records = g_ptr_array_new_with_free_func (g_object_unref);
  ask->from = g_strdup (from);
  ask->to = g_strdup (to);
  ask->zone = g_time_zone_ref (zone);
  ask->n_waiting = G_N_ELEMENTS (questions) + 2;
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      g_autoptr (OnwardQuery) query = create_query (i, from, zone);

      onward_store_find_async (store, query, cancellable, found_cb, g_object_ref (task));
    }
  onward_query_where_choices (live, ONWARD_JOB_APPLICATION_STAGE, LIVE_STAGES);
  onward_store_count_async (store, live, cancellable, counted_cb, g_object_ref (task));
  onward_store_load_async (store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID, cancellable, profile_cb,
                           g_object_ref (task));
}

gboolean
onward_targets_ask_finish (GAsyncResult *result, OnwardTargets *targets, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;
  *targets = ((Ask *) g_task_get_task_data (G_TASK (result)))->targets;
  return TRUE;
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTargetsLook) self = data;
  g_autoptr (GError) error = NULL;
  OnwardTargets targets;

  if (!onward_targets_ask_finish (result, &targets, &error))
    {
      if (self->workspace != NULL)
        onward_workspace_fault (self->workspace, error);
      return;
    }
  if (self->found && memcmp (&targets, &self->targets, sizeof targets) == 0)
    return;
  self->targets = targets;
  self->found = TRUE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
stop_asking (OnwardTargetsLook *self)
{
  g_clear_handle_id (&self->asking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
ask_cb (gpointer data)
{
  OnwardTargetsLook *self = data;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *from = onward_week_start (today, onward_first_weekday ());
  g_autofree char *to = onward_day_add (from, 6);

  self->asking = 0;
  self->stale = FALSE;
  stop_asking (self);
  self->cancellable = g_cancellable_new ();
  onward_targets_ask_async (onward_workspace_get_store (self->workspace), from, to, g_date_time_get_timezone (now),
                            self->cancellable, asked_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* When there is nothing else to do: the page is on show long before. */
static void
look (OnwardTargetsLook *self)
{
  self->stale = TRUE;
  if (self->awake && self->asking == 0)
    self->asking = g_idle_add_full (G_PRIORITY_LOW, ask_cb, self, NULL);
}

static void
changed_cb (OnwardTargetsLook *self, const char *type)
{
  gboolean counts = g_strcmp0 (type, onward_search_profile_type.name) == 0;

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    counts |= g_strcmp0 (type, questions[i].type->name) == 0;
  if (counts)
    look (self);
}

static void
onward_targets_look_dispose (GObject *object)
{
  OnwardTargetsLook *self = ONWARD_TARGETS_LOOK (object);

  stop_asking (self);
  self->awake = FALSE;
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_targets_look_parent_class)->dispose (object);
}

static void
onward_targets_look_class_init (OnwardTargetsLookClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_targets_look_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_targets_look_init (OnwardTargetsLook *self)
{
  self->stale = TRUE;
}

OnwardTargetsLook *
onward_targets_look_new (OnwardWorkspace *workspace)
{
  OnwardTargetsLook *self = g_object_new (ONWARD_TYPE_TARGETS_LOOK, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  return self;
}

void
onward_targets_look_set_awake (OnwardTargetsLook *self, gboolean awake)
{
  g_return_if_fail (ONWARD_IS_TARGETS_LOOK (self));
  self->awake = awake;
  if (awake && self->stale)
    look (self);
}

const OnwardTargets *
onward_targets_look_get (OnwardTargetsLook *self)
{
  g_return_val_if_fail (ONWARD_IS_TARGETS_LOOK (self), NULL);
  return self->found ? &self->targets : NULL;
}
