/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-upcoming.h"

#include <glib/gi18n-lib.h>

#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-time.h"

#define LIMIT 300

typedef struct
{
  char *at;
  char *title;
} Next;

struct _OnwardUpcoming
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GHashTable *interviews; /* uid of an application → Next */
  GHashTable *follow_ups;
  GCancellable *cancellable;

  guint asking; /* idle source */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardUpcoming, onward_upcoming, G_TYPE_OBJECT)

static void
next_free (Next *next)
{
  g_free (next->at);
  g_free (next->title);
  g_free (next);
}

/* The records come soonest first; the first of each application is kept. */
static void
fill (GHashTable *table, GPtrArray *records, guint application_field, guint at_field)
{
  g_hash_table_remove_all (table);
  for (guint i = 0; i < records->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (records, i);
      const char *application = onward_record_get_text (record, application_field);
      Next *next;

      if (g_hash_table_contains (table, application))
        continue;
      next = g_new0 (Next, 1);
      next->at = g_strdup (onward_record_get_text (record, at_field));
      next->title = onward_record_dup_title (record);
      g_hash_table_insert (table, g_strdup (application), next);
    }
}

static void
found (OnwardUpcoming *self, GObject *source, GAsyncResult *result, GHashTable *table,
       guint application_field, guint at_field)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (records != NULL)
    {
      fill (table, records, application_field, at_field);
      g_signal_emit (self, signals[CHANGED], 0);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    onward_workspace_fault (self->workspace, error);
}

static void
interviews_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardUpcoming) self = data;

  found (self, source, result, self->interviews, ONWARD_INTERVIEW_APPLICATION, ONWARD_INTERVIEW_STARTS);
}

static void
follow_ups_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardUpcoming) self = data;

  found (self, source, result, self->follow_ups, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_FOLLOW_UP_AT);
}

static gboolean
ask_cb (gpointer data)
{
  OnwardUpcoming *self = data;
  OnwardStore *store = onward_workspace_get_store (self->workspace);
  g_autoptr (OnwardQuery) interviews = onward_query_new (&onward_interview_type);
  g_autoptr (OnwardQuery) follow_ups = onward_query_new (&onward_follow_up_type);

  self->asking = 0;
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();

  onward_query_where_text (interviews, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST,
                           onward_workspace_get_today (self->workspace));
  onward_query_where_text (interviews, ONWARD_INTERVIEW_APPLICATION, ONWARD_IS_NOT, "");
  onward_query_order_by (interviews, ONWARD_INTERVIEW_STARTS, FALSE);
  onward_query_limit (interviews, LIMIT);
  onward_store_find_async (store, interviews, self->cancellable, interviews_cb, g_object_ref (self));

  onward_query_where_number (follow_ups, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (follow_ups, ONWARD_FOLLOW_UP_AT, ONWARD_IS_NOT, "");
  onward_query_where_text (follow_ups, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_IS_NOT, "");
  onward_query_order_by (follow_ups, ONWARD_FOLLOW_UP_AT, FALSE);
  onward_query_limit (follow_ups, LIMIT);
  onward_store_find_async (store, follow_ups, self->cancellable, follow_ups_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* Once for all that changes in one turn of the loop, and after what is waiting to be drawn. */
static void
ask (OnwardUpcoming *self)
{
  if (self->asking == 0)
    self->asking = g_idle_add_full (G_PRIORITY_LOW, ask_cb, self, NULL);
}

static void
store_changed_cb (OnwardUpcoming *self, const char *type)
{
  if (g_str_equal (type, onward_interview_type.name) || g_str_equal (type, onward_follow_up_type.name))
    ask (self);
}

static void
onward_upcoming_dispose (GObject *object)
{
  OnwardUpcoming *self = ONWARD_UPCOMING (object);

  g_clear_handle_id (&self->asking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  G_OBJECT_CLASS (onward_upcoming_parent_class)->dispose (object);
}

static void
onward_upcoming_finalize (GObject *object)
{
  OnwardUpcoming *self = ONWARD_UPCOMING (object);

  g_object_unref (self->cancellable);
  g_hash_table_unref (self->interviews);
  g_hash_table_unref (self->follow_ups);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_upcoming_parent_class)->finalize (object);
}

static void
onward_upcoming_class_init (OnwardUpcomingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_upcoming_dispose;
  object_class->finalize = onward_upcoming_finalize;

  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_UPCOMING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_upcoming_init (OnwardUpcoming *self)
{
  self->interviews = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) next_free);
  self->follow_ups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) next_free);
  self->cancellable = g_cancellable_new ();
}

OnwardUpcoming *
onward_upcoming_new (OnwardWorkspace *workspace)
{
  OnwardUpcoming *self = g_object_new (ONWARD_TYPE_UPCOMING, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  ask (self);
  return self;
}

char *
onward_upcoming_dup_next (OnwardUpcoming *self, const char *application)
{
  const Next *next, *follow_up;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *when = NULL;

  g_return_val_if_fail (ONWARD_IS_UPCOMING (self), NULL);
  next = g_hash_table_lookup (self->interviews, application);
  follow_up = g_hash_table_lookup (self->follow_ups, application);
  if (next == NULL || (follow_up != NULL && g_strcmp0 (follow_up->at, next->at) < 0))
    next = follow_up;
  if (next == NULL)
    return g_strdup ("");
  now = onward_workspace_dup_now (self->workspace);
  when = onward_local_time_say (next->at, now);
  /* Translators: when the next thing is, and what: "Thursday 10:00 · First interview". */
  return g_strdup_printf (C_ ("next", "%1$s · %2$s"), when, next->title);
}
