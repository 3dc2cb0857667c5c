/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-timeline.h"

#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-interview.h"

/* Of each type; an application with more keeps its newest on show. */
#define LIMIT 400

enum
{
  ENTRIES,
  FOLLOW_UPS,
  INTERVIEWS,
  FEEDBACK,
  N_PARTS,
};

struct _OnwardTimeline
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardJobApplication *application;
  GSignalGroup *application_signals;
  char *uid; /* whose records the parts are */
  GPtrArray *parts[N_PARTS];
  GPtrArray *items;
  GCancellable *cancellable;

  guint asking; /* idle source */
  guint n_open; /* questions on their way */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (OnwardTimeline, onward_timeline, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
same_at (GPtrArray *a, guint position_a, GPtrArray *b, guint position_b)
{
  return onward_timeline_item_equal (g_ptr_array_index (a, position_a), g_ptr_array_index (b, position_b));
}

/* Puts @items (transfer full) in place of the old ones; what looks the same at either end stays. */
static void
replace_items (OnwardTimeline *self, GPtrArray *items)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->items);
  guint most = MIN (old->len, items->len);
  guint head = 0, tail = 0;

  while (head < most && same_at (old, head, items, head))
    head++;
  while (tail < most - head && same_at (old, old->len - 1 - tail, items, items->len - 1 - tail))
    tail++;
  self->items = items;
  if (head < most || old->len != items->len)
    g_list_model_items_changed (G_LIST_MODEL (self), head, old->len - head - tail, items->len - head - tail);
}

static void
rebuild (OnwardTimeline *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->application == NULL || self->n_open > 0)
    return;
  now = onward_workspace_dup_now (self->workspace);
  replace_items (self, onward_timeline_build (self->application, self->parts[ENTRIES], self->parts[FOLLOW_UPS],
                                              self->parts[INTERVIEWS], self->parts[FEEDBACK], now));
}

static void
clear_parts (OnwardTimeline *self)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      g_clear_pointer (&self->parts[i], g_ptr_array_unref);
      self->parts[i] = g_ptr_array_new_with_free_func (g_object_unref);
    }
}

static void
answered (OnwardTimeline *self, GObject *source, GAsyncResult *result, guint part)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->n_open--;
  if (records == NULL)
    onward_workspace_fault (self->workspace, error);
  else
    {
      g_ptr_array_unref (self->parts[part]);
      self->parts[part] = g_steal_pointer (&records);
    }
  rebuild (self);
}

static void
entries_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTimeline) self = data;

  answered (self, source, result, ENTRIES);
}

static void
follow_ups_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTimeline) self = data;

  answered (self, source, result, FOLLOW_UPS);
}

static void
interviews_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTimeline) self = data;

  answered (self, source, result, INTERVIEWS);
}

static void
feedback_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTimeline) self = data;

  answered (self, source, result, FEEDBACK);
}

static void
find (OnwardTimeline *self, const OnwardRecordType *type, guint application_field, guint order_field,
      GAsyncReadyCallback callback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  onward_query_where_text (query, application_field, ONWARD_IS, self->uid);
  if (type == &onward_follow_up_type)
    onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS_NOT, ONWARD_FOLLOW_UP_DROPPED);
  onward_query_order_by (query, order_field, TRUE);
  onward_query_limit (query, LIMIT);
  self->n_open++;
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, callback,
                           g_object_ref (self));
}

static void
stop_asking (OnwardTimeline *self)
{
  g_clear_handle_id (&self->asking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->n_open = 0;
}

static void
ask (OnwardTimeline *self)
{
  stop_asking (self);
  if (*self->uid == '\0')
    return;
  self->cancellable = g_cancellable_new ();
  find (self, &onward_entry_type, ONWARD_ENTRY_APPLICATION, ONWARD_ENTRY_WHEN, entries_cb);
  find (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_FOLLOW_UP_AT, follow_ups_cb);
  find (self, &onward_interview_type, ONWARD_INTERVIEW_APPLICATION, ONWARD_INTERVIEW_STARTS, interviews_cb);
  find (self, &onward_feedback_type, ONWARD_FEEDBACK_APPLICATION, ONWARD_FEEDBACK_ASKED_ON, feedback_cb);
}

static gboolean
ask_cb (gpointer data)
{
  OnwardTimeline *self = data;

  self->asking = 0;
  ask (self);
  return G_SOURCE_REMOVE;
}

static void
store_changed_cb (OnwardTimeline *self, const char *type)
{
  if (self->asking == 0 && *self->uid != '\0' &&
      (g_str_equal (type, onward_entry_type.name) || g_str_equal (type, onward_follow_up_type.name) ||
       g_str_equal (type, onward_interview_type.name) || g_str_equal (type, onward_feedback_type.name)))
    self->asking = g_idle_add (ask_cb, self);
}

/* A draft that is saved for the first time, or filled with another record, has another uid. */
static void
uid_cb (OnwardTimeline *self)
{
  const char *uid = self->application != NULL ? onward_record_get_uid (ONWARD_RECORD (self->application)) : "";

  if (g_str_equal (uid, self->uid))
    return;
  g_free (self->uid);
  self->uid = g_strdup (uid);
  clear_parts (self);
  replace_items (self, g_ptr_array_new_with_free_func (g_object_unref));
  ask (self);
}

static GType
onward_timeline_get_item_type (GListModel *model)
{
  return ONWARD_TYPE_TIMELINE_ITEM;
}

static guint
onward_timeline_get_n_items (GListModel *model)
{
  return ONWARD_TIMELINE (model)->items->len;
}

static gpointer
onward_timeline_get_item (GListModel *model, guint position)
{
  OnwardTimeline *self = ONWARD_TIMELINE (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = onward_timeline_get_item_type;
  iface->get_n_items = onward_timeline_get_n_items;
  iface->get_item = onward_timeline_get_item;
}

static void
onward_timeline_dispose (GObject *object)
{
  OnwardTimeline *self = ONWARD_TIMELINE (object);

  stop_asking (self);
  g_clear_object (&self->application_signals);
  g_clear_object (&self->application);
  G_OBJECT_CLASS (onward_timeline_parent_class)->dispose (object);
}

static void
onward_timeline_finalize (GObject *object)
{
  OnwardTimeline *self = ONWARD_TIMELINE (object);

  for (guint i = 0; i < N_PARTS; i++)
    g_ptr_array_unref (self->parts[i]);
  g_ptr_array_unref (self->items);
  g_free (self->uid);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_timeline_parent_class)->finalize (object);
}

static void
onward_timeline_class_init (OnwardTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_timeline_dispose;
  object_class->finalize = onward_timeline_finalize;
}

static void
onward_timeline_init (OnwardTimeline *self)
{
  self->uid = g_strdup ("");
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  clear_parts (self);
  self->application_signals = g_signal_group_new (ONWARD_TYPE_JOB_APPLICATION);
  g_signal_group_connect_swapped (self->application_signals, "notify::uid", G_CALLBACK (uid_cb), self);
  g_signal_group_connect_swapped (self->application_signals, "notify::events", G_CALLBACK (rebuild), self);
}

OnwardTimeline *
onward_timeline_new (OnwardWorkspace *workspace)
{
  OnwardTimeline *self = g_object_new (ONWARD_TYPE_TIMELINE, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  return self;
}

void
onward_timeline_set_application (OnwardTimeline *self, OnwardJobApplication *application)
{
  g_return_if_fail (ONWARD_IS_TIMELINE (self));
  if (!g_set_object (&self->application, application))
    return;
  g_signal_group_set_target (self->application_signals, application);
  uid_cb (self);
}
