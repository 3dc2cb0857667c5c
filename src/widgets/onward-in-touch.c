/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-in-touch.h"

#include "onward-interview.h"
#include "onward-letter.h"
#include "onward-time.h"

/* What lies further back than the longest interval that people choose decides nothing. */
#define LOOK_BACK_DAYS 400
#define MOST_MEETINGS 1000

/* Of one circle, the least overdue; and of those with an interval of their own. */
#define MOST_OF_CIRCLE 60
#define MOST_OWN 500

struct _OnwardInTouch
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *interviews; /* the first answer, while the second is on its way */
  GHashTable *meetings;

  OnwardTouchUsual usual;
  guint asking; /* idle source */
  gboolean awake;
  gboolean stale;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardInTouch, onward_in_touch, G_TYPE_OBJECT)

static const char *
today_of (OnwardInTouch *self)
{
  return onward_workspace_get_today (self->workspace);
}

static GPtrArray *
take_answer (OnwardInTouch *self, GObject *source, GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (found == NULL && self->workspace != NULL)
    onward_workspace_fault (self->workspace, error);
  return found;
}

static void
letters_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInTouch) self = data;
  g_autoptr (GPtrArray) letters = take_answer (self, source, result);

  if (letters == NULL || self->interviews == NULL)
    return;
  g_clear_pointer (&self->meetings, g_hash_table_unref);
  self->meetings = onward_touch_meetings (self->interviews, letters, today_of (self));
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
interviews_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInTouch) self = data;
  g_autoptr (GPtrArray) interviews = take_answer (self, source, result);
  g_autoptr (OnwardQuery) query = NULL;
  g_autofree char *from = NULL;

  if (interviews == NULL)
    return;
  from = onward_day_add (today_of (self), -LOOK_BACK_DAYS);
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
  self->interviews = g_steal_pointer (&interviews);
  query = onward_query_new (&onward_letter_type);
  onward_query_where_number (query, ONWARD_LETTER_STATE, ONWARD_IS, ONWARD_LETTER_STATE_SENT);
  onward_query_where_text (query, ONWARD_LETTER_SENT_ON, ONWARD_AT_LEAST, from);
  onward_query_limit (query, MOST_MEETINGS);
  onward_store_find_async (ONWARD_STORE (source), query, self->cancellable, letters_cb, g_object_ref (self));
}

static void
stop (OnwardInTouch *self)
{
  g_clear_handle_id (&self->asking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
ask_cb (gpointer data)
{
  OnwardInTouch *self = data;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);
  g_autofree char *from = onward_day_add (today_of (self), -LOOK_BACK_DAYS);
  g_autofree char *until = g_strconcat (today_of (self), "T23:59", NULL);

  self->asking = 0;
  self->stale = FALSE;
  stop (self);
  self->cancellable = g_cancellable_new ();
  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST, from);
  onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_MOST, until);
  onward_query_limit (query, MOST_MEETINGS);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, interviews_cb,
                           g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
look (OnwardInTouch *self)
{
  self->stale = TRUE;
  if (self->awake && self->asking == 0)
    self->asking = g_idle_add_full (G_PRIORITY_LOW, ask_cb, self, NULL);
}

/* What is noted on a contact changes nothing of what is known from elsewhere. */
static void
changed_cb (OnwardInTouch *self, const char *type)
{
  if (g_str_equal (type, onward_interview_type.name) || g_str_equal (type, onward_letter_type.name))
    look (self);
  else if (g_str_equal (type, onward_contact_type.name) && !self->awake)
    self->stale = TRUE;
  else if (g_str_equal (type, onward_contact_type.name))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
settings_cb (OnwardInTouch *self)
{
  g_autoptr (GVariant) days = g_settings_get_value (onward_workspace_get_settings (self->workspace), "in-touch-days");

  onward_touch_usual_read (&self->usual, days);
  look (self);
}

static void
onward_in_touch_dispose (GObject *object)
{
  OnwardInTouch *self = ONWARD_IN_TOUCH (object);

  stop (self);
  self->awake = FALSE;
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_in_touch_parent_class)->dispose (object);
}

static void
onward_in_touch_finalize (GObject *object)
{
  g_hash_table_unref (ONWARD_IN_TOUCH (object)->meetings);
  G_OBJECT_CLASS (onward_in_touch_parent_class)->finalize (object);
}

static void
onward_in_touch_class_init (OnwardInTouchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_in_touch_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_in_touch_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_in_touch_init (OnwardInTouch *self)
{
  self->meetings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

OnwardInTouch *
onward_in_touch_new (OnwardWorkspace *workspace)
{
  OnwardInTouch *self = g_object_new (ONWARD_TYPE_IN_TOUCH, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_settings (workspace), "changed::in-touch-days", G_CALLBACK (settings_cb),
                           self, G_CONNECT_SWAPPED);
  settings_cb (self);
  return self;
}

void
onward_in_touch_set_awake (OnwardInTouch *self, gboolean awake)
{
  g_return_if_fail (ONWARD_IS_IN_TOUCH (self));
  self->awake = awake;
  if (awake && self->stale)
    look (self);
}

/* Returns: (transfer none): the intervals of the circles. */
const OnwardTouchUsual *
onward_in_touch_get_usual (OnwardInTouch *self)
{
  g_return_val_if_fail (ONWARD_IS_IN_TOUCH (self), NULL);
  return &self->usual;
}

OnwardTouch
onward_in_touch_of (OnwardInTouch *self, OnwardContact *contact)
{
  g_return_val_if_fail (ONWARD_IS_IN_TOUCH (self), ONWARD_TOUCH_NONE);
  return onward_touch_of (contact, &self->usual, self->meetings, today_of (self));
}

/* Returns: (transfer full): as onward_touch_say_last () does. */
char *
onward_in_touch_say_last (OnwardInTouch *self, OnwardContact *contact)
{
  g_return_val_if_fail (ONWARD_IS_IN_TOUCH (self), NULL);
  return onward_touch_say_last (contact, self->meetings, today_of (self));
}

/* Who next */

typedef struct
{
  GPtrArray *contacts;
  GStrv resting;
  GError *error; /* the first one, or NULL */
  guint most;
  guint n_waiting;
} Ask;

static void
ask_free (Ask *ask)
{
  g_ptr_array_unref (ask->contacts);
  g_strfreev (ask->resting);
  g_clear_error (&ask->error);
  g_free (ask);
}

static void
answer (GTask *task)
{
  OnwardInTouch *self = g_task_get_source_object (task);
  Ask *ask = g_task_get_task_data (task);

  if (ask->error != NULL)
    g_task_return_error (task, g_steal_pointer (&ask->error));
  else if (self->workspace == NULL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "disposed of");
  else
    g_task_return_pointer (task,
                           onward_touch_who_next (ask->contacts, &self->usual, self->meetings,
                                                  (const char *const *) ask->resting, today_of (self), ask->most),
                           (GDestroyNotify) g_ptr_array_unref);
}

static void
contacts_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Ask *ask = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    g_ptr_array_add (ask->contacts, g_object_ref (found->pdata[i]));
  if (error != NULL && ask->error == NULL)
    ask->error = g_steal_pointer (&error);
  if (--ask->n_waiting == 0)
    answer (task);
}

/* Those of a circle, or, with a negative @circle, those who have an interval of their own. */
static OnwardQuery *
query_of (OnwardInTouch *self, int circle)
{
  OnwardQuery *query = onward_query_new (&onward_contact_type);
  g_autofree char *until = onward_day_add (today_of (self), circle < 0 ? 0 : -self->usual.days[circle]);

  onward_query_where_number (query, ONWARD_CONTACT_PAUSED, ONWARD_IS, FALSE);
  if (circle < 0)
    {
      onward_query_where_number (query, ONWARD_CONTACT_KEEP_IN_TOUCH, ONWARD_AT_LEAST, 1);
      onward_query_limit (query, MOST_OWN);
      return query;
    }
  onward_query_where_number (query, ONWARD_CONTACT_KEEP_IN_TOUCH, ONWARD_IS, 0);
  onward_query_where_number (query, ONWARD_CONTACT_CIRCLE, ONWARD_IS, circle);
  onward_query_where_text (query, ONWARD_CONTACT_LAST, ONWARD_IS_NOT, "");
  onward_query_where_text (query, ONWARD_CONTACT_LAST, ONWARD_AT_MOST, until);
  onward_query_order_by (query, ONWARD_CONTACT_LAST, TRUE);
  onward_query_limit (query, MOST_OF_CIRCLE);
  return query;
}

void
onward_in_touch_who_next_async (OnwardInTouch *self, const char *const *resting, guint most, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;
  Ask *ask = g_new0 (Ask, 1);

  g_return_if_fail (ONWARD_IS_IN_TOUCH (self));
  task = g_task_new (self, cancellable, callback, data);
  ask->contacts = g_ptr_array_new_with_free_func (g_object_unref);
  ask->resting = g_strdupv ((GStrv) resting);
  ask->most = most;
  g_task_set_source_tag (task, onward_in_touch_who_next_async);
  g_task_set_task_data (task, ask, (GDestroyNotify) ask_free);
  for (int circle = -1; circle < ONWARD_N_CIRCLES; circle++)
    {
      g_autoptr (OnwardQuery) query = NULL;

      if (circle >= 0 && self->usual.days[circle] == 0)
        continue;
      query = query_of (self, circle);
      ask->n_waiting++;
      onward_store_find_async (onward_workspace_get_store (self->workspace), query, cancellable, contacts_cb,
                               g_object_ref (task));
    }
}

/* Returns: (transfer full) (nullable): the contacts, the first first. */
GPtrArray *
onward_in_touch_who_next_finish (OnwardInTouch *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
