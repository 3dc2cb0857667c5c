/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lifts.h"

/* So many of the newest are looked at. */
#define LOOKED_AT 500

struct _OnwardLifts
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *pastimes;
  GPtrArray *activities;

  gboolean ready;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardLifts, onward_lifts, G_TYPE_OBJECT)

static gboolean
take (OnwardLifts *self, GObject *source, GAsyncResult *result, GPtrArray **to)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return FALSE;
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return FALSE;
    }
  g_ptr_array_unref (*to);
  *to = g_steal_pointer (&found);
  return TRUE;
}

static void
pastimes_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLifts) self = data;

  take (self, source, result, &self->pastimes);
}

/* Asked for last, so it comes last. */
static void
activities_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLifts) self = data;

  if (!take (self, source, result, &self->activities))
    return;
  self->ready = TRUE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
ask (OnwardLifts *self)
{
  OnwardStore *store = onward_workspace_get_store (self->workspace);
  g_autoptr (OnwardQuery) pastimes = onward_query_new (&onward_pastime_type);
  g_autoptr (OnwardQuery) activities = onward_query_new (&onward_entry_type);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_store_find_async (store, pastimes, self->cancellable, pastimes_cb, g_object_ref (self));
  onward_query_where_number (activities, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_ACTIVITY);
  onward_query_order_by (activities, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (activities, LOOKED_AT);
  onward_store_find_async (store, activities, self->cancellable, activities_cb, g_object_ref (self));
}

static void
changed_cb (OnwardLifts *self, const char *type)
{
  if (g_str_equal (type, onward_entry_type.name) || g_str_equal (type, onward_pastime_type.name))
    ask (self);
}

static void
onward_lifts_dispose (GObject *object)
{
  OnwardLifts *self = ONWARD_LIFTS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_lifts_parent_class)->dispose (object);
}

static void
onward_lifts_finalize (GObject *object)
{
  OnwardLifts *self = ONWARD_LIFTS (object);

  g_ptr_array_unref (self->pastimes);
  g_ptr_array_unref (self->activities);
  G_OBJECT_CLASS (onward_lifts_parent_class)->finalize (object);
}

static void
onward_lifts_class_init (OnwardLiftsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_lifts_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_lifts_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_lifts_init (OnwardLifts *self)
{
  self->pastimes = g_ptr_array_new ();
  self->activities = g_ptr_array_new ();
}

OnwardLifts *
onward_lifts_new (OnwardWorkspace *workspace)
{
  OnwardLifts *self = g_object_new (ONWARD_TYPE_LIFTS, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  ask (self);
  return self;
}

gboolean
onward_lifts_get_ready (OnwardLifts *self)
{
  g_return_val_if_fail (ONWARD_IS_LIFTS (self), FALSE);
  return self->ready;
}

GPtrArray *
onward_lifts_get_pastimes (OnwardLifts *self)
{
  g_return_val_if_fail (ONWARD_IS_LIFTS (self), NULL);
  return self->pastimes;
}

GPtrArray *
onward_lifts_get_activities (OnwardLifts *self)
{
  g_return_val_if_fail (ONWARD_IS_LIFTS (self), NULL);
  return self->activities;
}

char *
onward_lifts_say (OnwardLifts *self, OnwardPastime *pastime)
{
  OnwardLift lift = onward_lift_of (pastime, self->activities);

  return onward_lift_say (&lift);
}
