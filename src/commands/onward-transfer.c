/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-transfer.h"

#include <string.h>

/* One transfer: first everything is asked of the store at once, so that nothing of this program comes
 * between the types; then the rest goes on in a thread. */
typedef struct
{
  GFile *file;
  OnwardImportReport *report;
  GPtrArray *existing;
  guint pending;
  GError *error;
  void (*next) (GTask *task); /* when all types have been read */
  guint n_records;
} Transfer;

static void
transfer_free (Transfer *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->report, onward_import_report_unref);
  g_clear_pointer (&self->existing, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self);
}

static void
dump_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Transfer *self = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_dump_finish (ONWARD_STORE (source), result, &error);

  if (found != NULL)
    g_ptr_array_extend_and_steal (self->existing, g_steal_pointer (&found));
  else if (self->error == NULL)
    self->error = g_steal_pointer (&error);
  if (--self->pending > 0)
    return;
  if (self->error != NULL)
    g_task_return_error (task, g_steal_pointer (&self->error));
  else
    self->next (task);
}

static void
start (OnwardStore *store, Transfer *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data,
       gpointer tag)
{
  const OnwardRecordType *const *types = onward_record_types ();
  g_autoptr (GTask) task = g_task_new (store, cancellable, callback, data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, self, (GDestroyNotify) transfer_free);
  self->existing = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  for (gsize i = 0; types[i] != NULL; i++)
    {
      self->pending++;
      onward_store_dump_async (store, types[i], cancellable, dump_cb, g_object_ref (task));
    }
}

/* Export */

static void
export_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Transfer *self = data;
  GError *error = NULL;

  if (onward_archive_write_file (self->existing, self->file, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
write_export (GTask *task)
{
  Transfer *self = g_task_get_task_data (task);

  self->n_records = self->existing->len;
  g_task_run_in_thread (task, export_thread);
}

void
onward_transfer_export_async (OnwardStore *store, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer data)
{
  Transfer *self = g_new0 (Transfer, 1);

  self->file = g_object_ref (file);
  self->next = write_export;
  start (store, self, cancellable, callback, data, onward_transfer_export_async);
}

/* @n_records: (out) (optional): how many records the file has */
gboolean
onward_transfer_export_finish (OnwardStore *store, GAsyncResult *result, guint *n_records, GError **error)
{
  Transfer *self = g_task_get_task_data (G_TASK (result));

  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);
  if (n_records != NULL)
    *n_records = self->n_records;
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* Check */

static void
check_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Transfer *self = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = onward_archive_read_file (self->file, cancellable, &error);
  OnwardImportReport *report = NULL;

  if (bytes != NULL)
    report = onward_archive_check (bytes, self->existing, cancellable, &error);
  if (report != NULL)
    g_task_return_pointer (task, report, (GDestroyNotify) onward_import_report_unref);
  else
    g_task_return_error (task, error);
}

static void
check_file (GTask *task)
{
  g_task_run_in_thread (task, check_thread);
}

void
onward_transfer_check_async (OnwardStore *store, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
                             gpointer data)
{
  Transfer *self = g_new0 (Transfer, 1);

  self->file = g_object_ref (file);
  self->next = check_file;
  start (store, self, cancellable, callback, data, onward_transfer_check_async);
}

/* Returns: (transfer full): what an import would do, or NULL when the file as a whole is no good. */
OnwardImportReport *
onward_transfer_check_finish (OnwardStore *store, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Import */

static guint
hash_snapshot (gconstpointer key)
{
  const OnwardSnapshot *snapshot = key;

  return g_str_hash (snapshot->uid) ^ g_direct_hash (snapshot->type);
}

static gboolean
same_record (gconstpointer a, gconstpointer b)
{
  const OnwardSnapshot *one = a, *other = b;

  return one->type == other->type && strcmp (one->uid, other->uid) == 0;
}

/* What the check accepted and the diary has not overtaken since. */
static GPtrArray *
dup_still_accepted (Transfer *self)
{
  g_autoptr (GHashTable) ours = g_hash_table_new (hash_snapshot, same_record);
  g_autoptr (GPtrArray) accepted = onward_import_report_dup_accepted (self->report);
  GPtrArray *still = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  for (guint i = 0; i < self->existing->len; i++)
    g_hash_table_add (ours, g_ptr_array_index (self->existing, i));
  for (guint i = 0; i < accepted->len; i++)
    {
      OnwardSnapshot *theirs = g_ptr_array_index (accepted, i);
      const OnwardSnapshot *own = g_hash_table_lookup (ours, theirs);

      if (own == NULL || own->modified < theirs->modified)
        g_ptr_array_add (still, onward_snapshot_ref (theirs));
    }
  return still;
}

static void
put_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (onward_store_put_finish (ONWARD_STORE (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
put_accepted (GTask *task)
{
  Transfer *self = g_task_get_task_data (task);
  g_autoptr (GPtrArray) accepted = dup_still_accepted (self);

  self->n_records = accepted->len;
  if (accepted->len == 0)
    g_task_return_boolean (task, TRUE);
  else
    onward_store_put_async (g_task_get_source_object (task), accepted, g_task_get_cancellable (task), put_cb,
                            g_object_ref (task));
}

void
onward_transfer_apply_async (OnwardStore *store, OnwardImportReport *report, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data)
{
  Transfer *self = g_new0 (Transfer, 1);

  self->report = onward_import_report_ref (report);
  self->next = put_accepted;
  start (store, self, cancellable, callback, data, onward_transfer_apply_async);
}

/* @n_written: (out) (optional): how many records were written */
gboolean
onward_transfer_apply_finish (OnwardStore *store, GAsyncResult *result, guint *n_written, GError **error)
{
  Transfer *self = g_task_get_task_data (G_TASK (result));

  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);
  if (n_written != NULL)
    *n_written = self->n_records;
  return g_task_propagate_boolean (G_TASK (result), error);
}
