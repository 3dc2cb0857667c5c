/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-store-private.h"

#include <string.h>

#include "onward-error.h"
#include "onward-record-types.h"
#include "onward-search.h"
#include "onward-shared.h"
#include "onward-worker.h"

struct _OnwardStore
{
  GObject parent_instance;

  char *path;
  gboolean is_open;
  OnwardWorker *worker;
  OnwardShared *shared;
  GHashTable *wanted; /* OnwardRecordType → GArray of rows to be read with the next batch */
  guint wanted_source;
};

enum
{
  CHANGED,   /* (type name, uids) by whoever */
  COMMITTED, /* (type name, uids) by this program */
  SETTLED,   /* (GPtrArray of OnwardChange) for lists, before CHANGED */
  TROUBLE,   /* (GError) */
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardStore, onward_store, G_TYPE_OBJECT)

/* What arrives on the main thread */

static void
apply_changes (OnwardStore *self, GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const OnwardChange *change = g_ptr_array_index (changes, i);
      OnwardRecord *record = onward_shared_peek (self->shared, change->type, change->id);

      if (record != NULL && change->snapshot != NULL)
        {
          g_autoptr (OnwardRecord) held = g_object_ref (record);

          onward_record_apply (held, change->snapshot);
        }
    }
}

/* One signal for each type of a transaction. */
static void
tell (OnwardStore *self, GPtrArray *changes, gboolean own)
{
  const OnwardRecordType *const *types = onward_record_types ();

  for (gsize t = 0; types[t] != NULL; t++)
    {
      g_autoptr (GPtrArray) uids = g_ptr_array_new ();

      for (guint i = 0; i < changes->len; i++)
        {
          const OnwardChange *change = g_ptr_array_index (changes, i);

          if (change->type == types[t])
            g_ptr_array_add (uids, change->uid);
        }
      if (uids->len == 0)
        continue;
      g_ptr_array_add (uids, NULL);
      g_signal_emit (self, signals[CHANGED], 0, types[t]->name, uids->pdata);
      if (own)
        g_signal_emit (self, signals[COMMITTED], 0, types[t]->name, uids->pdata);
    }
}

/* A fault that concerns the whole diary is told once, beside the answer to the caller. */
static void
tell_trouble (OnwardStore *self, const GError *error)
{
  if (error != NULL && self->is_open &&
      (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_DAMAGED) ||
       g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_A_DIARY)))
    g_signal_emit (self, signals[TROUBLE], 0, error);
}

static void
arrive_changes (OnwardJob *job, gboolean own)
{
  OnwardStore *self = g_task_get_source_object (job->task);

  tell_trouble (self, job->error);
  if (job->error != NULL || job->changes->len == 0)
    return;
  apply_changes (self, job->changes);
  g_signal_emit (self, signals[SETTLED], 0, job->changes);
  tell (self, job->changes, own);
}

static void
arrive_own (OnwardJob *job)
{
  arrive_changes (job, TRUE);
}

static void
arrive_foreign (OnwardJob *job)
{
  arrive_changes (job, FALSE);
}

static void
arrive_read (OnwardJob *job)
{
  tell_trouble (g_task_get_source_object (job->task), job->error);
}

static void
onward_store_finalize (GObject *object)
{
  OnwardStore *self = ONWARD_STORE (object);

  g_clear_handle_id (&self->wanted_source, g_source_remove);
  g_clear_pointer (&self->worker, onward_worker_free);
  g_clear_pointer (&self->shared, onward_shared_free);
  g_clear_pointer (&self->wanted, g_hash_table_unref);
  g_free (self->path);
  G_OBJECT_CLASS (onward_store_parent_class)->finalize (object);
}

static void
onward_store_class_init (OnwardStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GType type = G_OBJECT_CLASS_TYPE (klass);

  object_class->finalize = onward_store_finalize;

  signals[CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                   G_TYPE_STRING, G_TYPE_STRV);
  signals[COMMITTED] = g_signal_new ("committed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                     G_TYPE_STRING, G_TYPE_STRV);
  signals[SETTLED] = g_signal_new ("settled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_PTR_ARRAY);
  signals[TROUBLE] = g_signal_new ("trouble", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_ERROR);
}

static void
onward_store_init (OnwardStore *self)
{
  self->shared = onward_shared_new ();
  self->wanted = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
}

/* @path is not looked at before onward_store_open_async (). */
OnwardStore *
onward_store_new (const char *path)
{
  OnwardStore *self = g_object_new (ONWARD_TYPE_STORE, NULL);

  self->path = g_strdup (path);
  self->worker = onward_worker_new (path);
  return self;
}

/* Returns: (transfer full): where the diary of this user is. */
char *
onward_store_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "onward", "onward.db", NULL);
}

const char *
onward_store_get_path (OnwardStore *self)
{
  g_return_val_if_fail (ONWARD_IS_STORE (self), NULL);
  return self->path;
}

gboolean
onward_store_get_is_open (OnwardStore *self)
{
  g_return_val_if_fail (ONWARD_IS_STORE (self), FALSE);
  return self->is_open;
}

/* Opening and closing */

static void
arrive_open (OnwardJob *job)
{
  ONWARD_STORE (g_task_get_source_object (job->task))->is_open = job->error == NULL;
}

/* Opens the diary, or makes it where there is none.  May be called again after a failure. */
void
onward_store_open_async (OnwardStore *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_open_async);

  job->arrive = arrive_open;
  onward_worker_open (self->worker, job);
}

static gboolean
finish (OnwardStore *self, GAsyncResult *result, gpointer tag, OnwardJob **job, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == tag, FALSE);
  if (job != NULL)
    *job = g_task_get_task_data (G_TASK (result));
  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
onward_store_open_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, onward_store_open_async, NULL, error);
}

static void
arrive_close (OnwardJob *job)
{
  ONWARD_STORE (g_task_get_source_object (job->task))->is_open = FALSE;
}

void
onward_store_close_async (OnwardStore *self, GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, NULL, callback, data, onward_store_close_async);

  job->arrive = arrive_close;
  onward_worker_close (self->worker, job);
}

gboolean
onward_store_close_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, onward_store_close_async, NULL, error);
}

/* Saving */

static gboolean
work_save (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  return onward_diary_save (diary, job->writes, job->changes, error);
}

/* The fields in which a draft differs from the record that everybody sees.  What is not known to
 * have been read is written whole. */
static guint64
changed_fields (OnwardRecord *shared, const OnwardSnapshot *draft)
{
  g_autoptr (OnwardSnapshot) now = onward_record_snapshot (shared);
  guint64 changed = 0;

  for (guint i = 0; i < draft->type->n_fields; i++)
    {
      if (!onward_field_equal_values (&draft->type->fields[i], &now->values[i], &draft->values[i]))
        changed |= G_GUINT64_CONSTANT (1) << i;
    }
  return changed;
}

static OnwardWrite *
make_write (OnwardStore *self, OnwardRecord *draft)
{
  OnwardWrite *write = g_new0 (OnwardWrite, 1);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  OnwardRecord *shared;

  onward_record_ensure_uid (draft);
  onward_record_settle (draft);
  write->snapshot = onward_record_snapshot (draft);
  if (write->snapshot->created == 0)
    write->snapshot->created = now;
  /* A clock that was set back must not make the newer word look older. */
  write->snapshot->modified = MAX (now, write->snapshot->modified);
  write->whole = write->snapshot->id == 0;
  if (write->whole)
    return write;
  shared = onward_shared_peek (self->shared, write->snapshot->type, write->snapshot->id);
  write->changed = shared != NULL && shared != draft && onward_record_get_loaded (shared)
                     ? changed_fields (shared, write->snapshot)
                     : G_MAXUINT64;
  return write;
}

void
onward_store_save_async (OnwardStore *self, GPtrArray *drafts, GCancellable *cancellable, GAsyncReadyCallback callback,
                         gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_save_async);

  g_return_if_fail (ONWARD_IS_STORE (self));
  job->work = work_save;
  job->arrive = arrive_own;
  job->writes = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_write_free);
  for (guint i = 0; i < drafts->len; i++)
    g_ptr_array_add (job->writes, make_write (self, g_ptr_array_index (drafts, i)));
  onward_worker_push (self->worker, job);
}

void
onward_store_save_one_async (OnwardStore *self, OnwardRecord *draft, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new ();

  g_ptr_array_add (drafts, draft);
  onward_store_save_async (self, drafts, cancellable, callback, data);
}

/* Also ends onward_store_save_one_async (). */
gboolean
onward_store_save_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, onward_store_save_async, NULL, error);
}

void
onward_store_put_async (OnwardStore *self, GPtrArray *snapshots, GCancellable *cancellable, GAsyncReadyCallback callback,
                        gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_put_async);

  job->work = work_save;
  job->arrive = arrive_own;
  job->writes = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_write_free);
  for (guint i = 0; i < snapshots->len; i++)
    {
      OnwardWrite *write = g_new0 (OnwardWrite, 1);

      /* The worker sets the row, so it works on a copy. */
      write->snapshot = onward_snapshot_copy (g_ptr_array_index (snapshots, i));
      write->whole = TRUE;
      g_ptr_array_add (job->writes, write);
    }
  onward_worker_push (self->worker, job);
}

gboolean
onward_store_put_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, onward_store_put_async, NULL, error);
}

/* Removing and bringing back */

static gboolean
work_remove (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  return onward_diary_remove (diary, job->type, job->text, job->removed, job->loosened, job->changes, error);
}

void
onward_store_remove_async (OnwardStore *self, OnwardRecord *record, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_remove_async);

  g_return_if_fail (ONWARD_IS_RECORD (record));
  job->work = work_remove;
  job->arrive = arrive_own;
  job->type = onward_record_get_record_type (record);
  job->text = g_strdup (onward_record_get_uid (record));
  job->removed = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  job->loosened = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_loosened_free);
  onward_worker_push (self->worker, job);
}

/* Returns: (transfer full): what onward_store_restore_async () wants. */
OnwardUndo *
onward_store_remove_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;

  if (!finish (self, result, onward_store_remove_async, &job, error))
    return NULL;
  return onward_undo_new (job->removed, job->loosened);
}

static gboolean
work_restore (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  return onward_diary_restore (diary, job->removed, job->loosened, job->added, job->changes, error);
}

void
onward_store_restore_async (OnwardStore *self, OnwardUndo *undo, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_restore_async);

  job->work = work_restore;
  job->arrive = arrive_own;
  job->removed = g_ptr_array_ref (onward_undo_get_removed (undo));
  job->loosened = g_ptr_array_ref (onward_undo_get_loosened (undo));
  job->added = g_ptr_array_ref (onward_undo_get_added (undo));
  onward_worker_push (self->worker, job);
}

gboolean
onward_store_restore_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, onward_store_restore_async, NULL, error);
}

/* Reading */

static gboolean
work_load (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  const char *const uids[] = { job->text, NULL };

  if (!onward_diary_reread (diary, job->type, uids, job->changes, error))
    return FALSE;
  if (((OnwardChange *) g_ptr_array_index (job->changes, 0))->snapshot != NULL)
    return TRUE;
  g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND, "This %s is no longer there", job->type->name);
  return FALSE;
}

void
onward_store_load_async (OnwardStore *self, const OnwardRecordType *type, const char *uid, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_load_async);

  job->work = work_load;
  job->arrive = arrive_read;
  job->type = type;
  job->text = g_strdup (uid);
  onward_worker_push (self->worker, job);
}

OnwardRecord *
onward_store_load_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;
  const OnwardChange *change;

  if (!finish (self, result, onward_store_load_async, &job, error))
    return NULL;
  change = g_ptr_array_index (job->changes, 0);
  return onward_shared_take (self->shared, change->snapshot);
}

static gboolean
work_find (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  job->found = onward_diary_find (diary, job->query, error);
  return job->found != NULL;
}

void
onward_store_find_async (OnwardStore *self, const OnwardQuery *query, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_find_async);

  job->work = work_find;
  job->reads = TRUE;
  job->arrive = arrive_read;
  job->query = onward_query_copy (query);
  onward_worker_push (self->worker, job);
}

GPtrArray *
onward_store_find_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;
  GPtrArray *records;

  if (!finish (self, result, onward_store_find_async, &job, error))
    return NULL;
  records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < job->found->len; i++)
    g_ptr_array_add (records, onward_shared_take (self->shared, g_ptr_array_index (job->found, i)));
  return records;
}

static gboolean
work_count (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  return onward_diary_count (diary, job->query, &job->number, error);
}

void
onward_store_count_async (OnwardStore *self, const OnwardQuery *query, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_count_async);

  job->work = work_count;
  job->reads = TRUE;
  job->arrive = arrive_read;
  job->query = onward_query_copy (query);
  onward_worker_push (self->worker, job);
}

/* Returns: the number, or -1 on error. */
gint64
onward_store_count_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;

  return finish (self, result, onward_store_count_async, &job, error) ? job->number : -1;
}

static gboolean
work_search (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  job->found = onward_search_run (onward_diary_get_db (diary), job->text, (guint) job->number, error);
  return job->found != NULL;
}

void
onward_store_search_async (OnwardStore *self, const char *words, guint limit, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_search_async);

  job->work = work_search;
  job->reads = TRUE;
  job->arrive = arrive_read;
  job->text = g_strdup (words);
  job->number = limit;
  onward_worker_push (self->worker, job);
}

GPtrArray *
onward_store_search_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;
  GPtrArray *hits;

  if (!finish (self, result, onward_store_search_async, &job, error))
    return NULL;
  hits = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_hit_free);
  for (guint i = 0; i < job->found->len; i++)
    g_ptr_array_add (hits, onward_find_to_hit (g_ptr_array_index (job->found, i)));
  return hits;
}

static gboolean
work_dump (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  job->found = onward_diary_dump (diary, job->type, error);
  return job->found != NULL;
}

void
onward_store_dump_async (OnwardStore *self, const OnwardRecordType *type, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_dump_async);

  job->work = work_dump;
  job->arrive = arrive_read;
  job->type = type;
  onward_worker_push (self->worker, job);
}

GPtrArray *
onward_store_dump_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;

  if (!finish (self, result, onward_store_dump_async, &job, error))
    return NULL;
  return g_steal_pointer (&job->found);
}

static gboolean
work_check (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  return onward_diary_check (diary, error);
}

void
onward_store_check_async (OnwardStore *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_check_async);

  job->work = work_check;
  onward_worker_push (self->worker, job);
}

gboolean
onward_store_check_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, onward_store_check_async, NULL, error);
}

static gboolean
work_reread (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  return onward_diary_reread (diary, job->type, (const char *const *) job->uids, job->changes, error);
}

void
onward_store_reread (OnwardStore *self, const OnwardRecordType *type, const char *const *uids)
{
  OnwardJob *job = onward_worker_job (self, NULL, NULL, NULL, onward_store_reread);

  job->work = work_reread;
  job->arrive = arrive_foreign;
  job->type = type;
  job->uids = g_strdupv ((char **) uids);
  onward_worker_push (self->worker, job);
}

/* A stretch of the diary at a time, so that nothing else waits long. */
static gboolean
work_tags (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  job->uids = onward_diary_tags (diary, job->type, job->field, &job->number, error);
  return job->uids != NULL;
}

void
onward_store_tags_async (OnwardStore *self, const OnwardRecordType *type, guint field, gint64 from,
                         GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_tags_async);

  g_return_if_fail (field < type->n_fields && type->fields[field].type == ONWARD_FIELD_TAGS);
  job->work = work_tags;
  job->reads = TRUE;
  job->arrive = arrive_read;
  job->type = type;
  job->field = field;
  job->number = from;
  onward_worker_push (self->worker, job);
}

GStrv
onward_store_tags_finish (OnwardStore *self, GAsyncResult *result, gint64 *next, GError **error)
{
  OnwardJob *job;

  if (!finish (self, result, onward_store_tags_async, &job, error))
    return NULL;
  *next = job->number;
  return g_steal_pointer (&job->uids);
}

/* For lists */

static gboolean
work_keys (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  job->keys = onward_diary_keys (diary, job->query, error);
  return job->keys != NULL;
}

void
onward_store_keys_async (OnwardStore *self, const OnwardQuery *query, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  OnwardJob *job = onward_worker_job (self, cancellable, callback, data, onward_store_keys_async);

  job->work = work_keys;
  job->reads = TRUE;
  job->arrive = arrive_read;
  job->query = onward_query_copy (query);
  onward_worker_push (self->worker, job);
}

GArray *
onward_store_keys_finish (OnwardStore *self, GAsyncResult *result, GError **error)
{
  OnwardJob *job;

  if (!finish (self, result, onward_store_keys_async, &job, error))
    return NULL;
  return g_steal_pointer (&job->keys);
}

static gboolean
work_read (OnwardDiary *diary, OnwardJob *job, GError **error)
{
  job->found = onward_diary_read (diary, job->type, job->ids, error);
  return job->found != NULL;
}

static void
arrive_values (OnwardJob *job)
{
  OnwardStore *self = g_task_get_source_object (job->task);

  tell_trouble (self, job->error);
  for (guint i = 0; job->found != NULL && i < job->found->len; i++)
    {
      const OnwardSnapshot *snapshot = g_ptr_array_index (job->found, i);
      OnwardRecord *record = onward_shared_peek (self->shared, snapshot->type, snapshot->id);
      g_autoptr (OnwardRecord) held = record != NULL ? g_object_ref (record) : NULL;

      if (held != NULL)
        onward_record_apply (held, snapshot);
    }
}

static gboolean
read_wanted (gpointer data)
{
  OnwardStore *self = ONWARD_STORE (data);
  GHashTableIter iter;
  gpointer type, ids;

  self->wanted_source = 0;
  g_hash_table_iter_init (&iter, self->wanted);
  while (g_hash_table_iter_next (&iter, &type, &ids))
    {
      OnwardJob *job = onward_worker_job (self, NULL, NULL, NULL, read_wanted);

      job->work = work_read;
      job->arrive = arrive_values;
      job->type = type;
      job->ids = g_array_ref (ids);
      g_hash_table_iter_remove (&iter);
      onward_worker_push (self->worker, job);
    }
  return G_SOURCE_REMOVE;
}

OnwardRecord *
onward_store_share (OnwardStore *self, const OnwardRecordType *type, gint64 id)
{
  gboolean fresh;
  OnwardRecord *record = onward_shared_get (self->shared, type, id, &fresh);
  GArray *ids;

  if (!fresh)
    return record;
  ids = g_hash_table_lookup (self->wanted, type);
  if (ids == NULL)
    {
      ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_hash_table_insert (self->wanted, (gpointer) type, ids);
    }
  g_array_append_val (ids, id);
  if (self->wanted_source == 0)
    self->wanted_source = g_idle_add_full (G_PRIORITY_HIGH, read_wanted, self, NULL);
  return record;
}

OnwardRecord *
onward_store_peek (OnwardStore *self, const OnwardRecordType *type, gint64 id)
{
  return onward_shared_peek (self->shared, type, id);
}
