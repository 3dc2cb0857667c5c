/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-transfer.h"

#include <string.h>

#include "onward-vcard.h"

void
onward_contact_reading_free (OnwardContactReading *self)
{
  g_clear_pointer (&self->import, onward_contact_import_free);
  g_clear_pointer (&self->table, onward_contact_table_unref);
  g_free (self);
}

/* One job: what it needs, and what comes of it. */
typedef struct
{
  GFile *file;
  OnwardContactFile *found;
  OnwardContactTable *table;
  GPtrArray *contacts; /* snapshots of all of them */
  OnwardContactFormat format;
  OnwardContactImport *import; /* borrowed */
  GPtrArray *written;
  GPtrArray *before;
  GPtrArray *added;
  gint64 now;
} Job;

static void
job_free (Job *job)
{
  g_clear_object (&job->file);
  g_clear_pointer (&job->found, onward_contact_file_unref);
  g_clear_pointer (&job->table, onward_contact_table_unref);
  g_clear_pointer (&job->contacts, g_ptr_array_unref);
  g_clear_pointer (&job->written, g_ptr_array_unref);
  g_clear_pointer (&job->before, g_ptr_array_unref);
  g_clear_pointer (&job->added, g_ptr_array_unref);
  g_free (job);
}

static void
reading_free (gpointer reading)
{
  onward_contact_reading_free (reading);
}

/* Reading */

static void
read_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  gboolean asked = job->table != NULL;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = onward_contact_import_load (job->file, cancellable, &error);
  OnwardContactReading *reading;

  if (bytes == NULL || !onward_contact_import_read (bytes, &job->table, job->found, cancellable, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  reading = g_new0 (OnwardContactReading, 1);
  if (asked || job->table == NULL || job->table->known)
    reading->import = onward_contact_import_new (job->found, job->contacts);
  reading->table = g_steal_pointer (&job->table);
  g_task_return_pointer (task, reading, reading_free);
}

/* The rest of a job, once the diary's people are there. */
static gboolean
take_contacts (GTask *task, GObject *source, GAsyncResult *result)
{
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;

  job->contacts = onward_store_dump_finish (ONWARD_STORE (source), result, &error);
  if (job->contacts == NULL)
    g_task_return_error (task, error);
  return job->contacts != NULL;
}

static void
read_dumped_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  if (take_contacts (task, source, result))
    g_task_run_in_thread (task, read_thread);
}

void
onward_contact_read_async (OnwardStore *store, GFile *file, OnwardContactTable *table, OnwardContactFile *progress,
                           GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (store, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->file = g_object_ref (file);
  job->found = onward_contact_file_ref (progress);
  job->table = table != NULL ? onward_contact_table_ref (table) : NULL;
  g_task_set_source_tag (task, onward_contact_read_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  onward_store_dump_async (store, &onward_contact_type, cancellable, read_dumped_cb, task);
}

OnwardContactReading *
onward_contact_read_finish (OnwardStore *store, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Taking in */

static void
put_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;

  if (onward_store_put_finish (ONWARD_STORE (source), result, &error))
    g_task_return_pointer (task, onward_undo_new_save (job->before, job->added), (GDestroyNotify) onward_undo_unref);
  else
    g_task_return_error (task, error);
}

static void
prepared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Job *job = g_task_get_task_data (task);

  onward_store_put_async (ONWARD_STORE (source), job->written, NULL, put_cb, g_steal_pointer (&task));
}

static void
prepare_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autofree char *batch = g_uuid_string_random ();

  job->written = onward_contact_import_apply (job->import, job->now, batch, &job->before, &job->added);
  g_task_return_boolean (task, TRUE);
}

void
onward_contact_take_in_async (OnwardStore *store, OnwardContactImport *import, gint64 now,
                              GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (store, NULL, callback, data);
  g_autoptr (GTask) prepare = g_task_new (store, NULL, prepared_cb, task);
  Job *job = g_new0 (Job, 1);

  job->import = import;
  job->now = now;
  g_task_set_source_tag (task, onward_contact_take_in_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_set_task_data (prepare, job, NULL);
  g_task_run_in_thread (prepare, prepare_thread);
}

OnwardUndo *
onward_contact_take_in_finish (OnwardStore *store, GAsyncResult *result, guint *n_people, GError **error)
{
  Job *job;

  g_return_val_if_fail (g_task_is_valid (result, store), NULL);
  job = g_task_get_task_data (G_TASK (result));
  *n_people = job->written != NULL ? job->written->len : 0;
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Writing */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const OnwardSnapshot *one = *(const OnwardSnapshot *const *) a;
  const OnwardSnapshot *other = *(const OnwardSnapshot *const *) b;
  int order = g_utf8_collate (onward_snapshot_text (one, ONWARD_CONTACT_NAME),
                              onward_snapshot_text (other, ONWARD_CONTACT_NAME));

  return order != 0 ? order : strcmp (one->uid, other->uid);
}

static GString *
dup_text (const Job *job)
{
  GString *text = g_string_new (NULL);

  /* Spreadsheets take a table for their own country's encoding unless it begins with this mark. */
  if (job->format == ONWARD_CONTACT_FORMAT_CSV)
    {
      g_string_append (text, "\xef\xbb\xbf");
      onward_contact_table_append_head (text);
    }
  for (guint i = 0; i < job->contacts->len; i++)
    {
      const OnwardSnapshot *contact = g_ptr_array_index (job->contacts, i);

      if (job->format == ONWARD_CONTACT_FORMAT_CSV)
        onward_contact_table_append (text, contact);
      else
        onward_vcard_append (text, contact, job->format == ONWARD_CONTACT_FORMAT_VCARD_3 ? ONWARD_VCARD_3
                                                                                         : ONWARD_VCARD_4);
    }
  return text;
}

static void
write_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autoptr (GString) text = NULL;
  GError *error = NULL;

  g_ptr_array_sort (job->contacts, compare_names);
  text = dup_text (job);
  if (g_file_replace_contents (job->file, text->str, text->len, NULL, FALSE,
                               G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, NULL, cancellable, &error))
    g_task_return_int (task, job->contacts->len);
  else
    g_task_return_error (task, error);
}

static void
write_dumped_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  if (take_contacts (task, source, result))
    g_task_run_in_thread (task, write_thread);
}

void
onward_contact_write_async (OnwardStore *store, GFile *file, OnwardContactFormat format, GAsyncReadyCallback callback,
                            gpointer data)
{
  GTask *task = g_task_new (store, NULL, callback, data);
  Job *job = g_new0 (Job, 1);

  job->file = g_object_ref (file);
  job->format = format;
  g_task_set_source_tag (task, onward_contact_write_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  onward_store_dump_async (store, &onward_contact_type, NULL, write_dumped_cb, task);
}

gboolean
onward_contact_write_finish (OnwardStore *store, GAsyncResult *result, guint *n_written, GError **error)
{
  gssize n;

  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);
  n = g_task_propagate_int (G_TASK (result), error);
  if (n >= 0 && n_written != NULL)
    *n_written = (guint) n;
  return n >= 0;
}
