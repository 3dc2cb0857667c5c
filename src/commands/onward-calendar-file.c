/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calendar-file.h"

#include <string.h>

#include "onward-calendar.h"
#include "onward-contact.h"
#include "onward-job-application.h"
#include "onward-time.h"

/* Of what was done or let go, so many days back. */
#define DAYS_BACK 60

typedef struct
{
  OnwardInterview *interview;
  char *employer;
  GString *people;
} Meeting;

typedef struct
{
  GFile *file;
  GDateTime *now;
  GPtrArray *meetings;
  GPtrArray *follow_ups;
  GError *error;
  guint pending;
  guint n_items;
} Save;

/* An answer that belongs to one of the meetings. */
typedef struct
{
  GTask *task;
  Meeting *meeting;
} Question;

static void
meeting_free (Meeting *meeting)
{
  g_object_unref (meeting->interview);
  g_free (meeting->employer);
  g_string_free (meeting->people, TRUE);
  g_free (meeting);
}

static void
save_free (Save *self)
{
  g_object_unref (self->file);
  g_date_time_unref (self->now);
  g_ptr_array_unref (self->meetings);
  g_ptr_array_unref (self->follow_ups);
  g_clear_error (&self->error);
  g_free (self);
}

static void
written_cb (GObject *file, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* To be called for each answer: the last one writes the file. */
static void
answered (GTask *task)
{
  Save *self = g_task_get_task_data (task);
  g_autoptr (OnwardCalendar) calendar = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (--self->pending > 0)
    return;
  if (self->error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&self->error));
      return;
    }
  calendar = onward_calendar_new (g_date_time_to_unix (self->now));
  for (guint i = 0; i < self->meetings->len; i++)
    {
      Meeting *meeting = g_ptr_array_index (self->meetings, i);

      onward_calendar_add_interview (calendar, meeting->interview, meeting->employer, meeting->people->str);
    }
  for (guint i = 0; i < self->follow_ups->len; i++)
    onward_calendar_add_follow_up (calendar, g_ptr_array_index (self->follow_ups, i));
  self->n_items = onward_calendar_get_n_items (calendar);
  text = onward_calendar_dup_text (calendar);
  bytes = g_bytes_new_take (text, strlen (text));
  text = NULL;
  g_file_replace_contents_bytes_async (self->file, bytes, NULL, FALSE,
                                       G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                       g_task_get_cancellable (task), written_cb, g_object_ref (task));
}

static void
question_done (Question *question)
{
  answered (question->task);
  g_object_unref (question->task);
  g_free (question);
}

static void
employer_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Question *question = data;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (application != NULL)
    {
      g_free (question->meeting->employer);
      question->meeting->employer = onward_record_dup_title (application);
    }
  question_done (question);
}

/* Somebody who is gone is left out. */
static void
contact_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Question *question = data;
  GString *people = question->meeting->people;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (contact != NULL)
    {
      g_autofree char *name = onward_record_dup_title (contact);

      g_string_append_printf (people, "%s%s", people->len > 0 ? ", " : "", name);
    }
  question_done (question);
}

static void
load (GTask *task, Meeting *meeting, const OnwardRecordType *type, const char *uid, GAsyncReadyCallback callback)
{
  Save *self = g_task_get_task_data (task);
  Question *question = g_new0 (Question, 1);

  question->task = g_object_ref (task);
  question->meeting = meeting;
  self->pending++;
  onward_store_load_async (g_task_get_source_object (task), type, uid, g_task_get_cancellable (task), callback, question);
}

static void
add_meeting (GTask *task, OnwardRecord *interview)
{
  Save *self = g_task_get_task_data (task);
  const char *application = onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION);
  const char *const *contacts = onward_record_get_tags (interview, ONWARD_INTERVIEW_CONTACTS);
  Meeting *meeting = g_new0 (Meeting, 1);

  meeting->interview = g_object_ref (ONWARD_INTERVIEW (interview));
  meeting->employer = g_strdup ("");
  meeting->people = g_string_new (NULL);
  g_ptr_array_add (self->meetings, meeting);
  if (*application != '\0')
    load (task, meeting, &onward_job_application_type, application, employer_cb);
  for (gsize i = 0; contacts != NULL && contacts[i] != NULL; i++)
    load (task, meeting, &onward_contact_type, contacts[i], contact_cb);
}

/* Returns: (transfer full): what was found, nothing after an error */
static GPtrArray *
found (GTask *task, GObject *store, GAsyncResult *result)
{
  Save *self = g_task_get_task_data (task);
  GPtrArray *records = onward_store_find_finish (ONWARD_STORE (store), result, self->error == NULL ? &self->error : NULL);

  return records != NULL ? records : g_ptr_array_new_with_free_func (g_object_unref);
}

static void
interviews_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GPtrArray) interviews = found (task, store, result);

  for (guint i = 0; i < interviews->len; i++)
    add_meeting (task, g_ptr_array_index (interviews, i));
  answered (task);
}

static void
interview_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Save *self = g_task_get_task_data (task);
  g_autoptr (OnwardRecord) interview = onward_store_load_finish (ONWARD_STORE (store), result, &self->error);

  if (interview != NULL)
    add_meeting (task, interview);
  answered (task);
}

static void
follow_ups_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Save *self = g_task_get_task_data (task);

  g_ptr_array_extend_and_steal (self->follow_ups, found (task, store, result));
  answered (task);
}

static void
find (GTask *task, const OnwardQuery *query, GAsyncReadyCallback callback)
{
  Save *self = g_task_get_task_data (task);

  self->pending++;
  onward_store_find_async (g_task_get_source_object (task), query, g_task_get_cancellable (task), callback,
                           g_object_ref (task));
}

static void
ask_for_all (GTask *task)
{
  Save *self = g_task_get_task_data (task);
  g_autofree char *local = onward_local_time_from_date_time (self->now);
  g_autoptr (GDateTime) back = g_date_time_add_days (self->now, -DAYS_BACK);
  g_autoptr (OnwardQuery) interviews = onward_query_new (&onward_interview_type);
  g_autoptr (OnwardQuery) open = onward_query_new (&onward_follow_up_type);
  g_autoptr (OnwardQuery) acted = onward_query_new (&onward_follow_up_type);

  onward_query_where_text (interviews, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST, local);
  onward_query_order_by (interviews, ONWARD_INTERVIEW_STARTS, FALSE);
  find (task, interviews, interviews_cb);
  onward_query_where_number (open, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_order_by (open, ONWARD_FOLLOW_UP_AT, FALSE);
  find (task, open, follow_ups_cb);
  onward_query_where_number (acted, ONWARD_FOLLOW_UP_STATE, ONWARD_IS_NOT, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_number (acted, ONWARD_FOLLOW_UP_ACTED, ONWARD_AT_LEAST, g_date_time_to_unix (back));
  find (task, acted, follow_ups_cb);
}

void
onward_calendar_file_save_async (OnwardStore *store, const char *interview, GDateTime *now, GFile *file,
                                 GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (store, cancellable, callback, data);
  Save *self = g_new0 (Save, 1);

  g_task_set_source_tag (task, onward_calendar_file_save_async);
  g_task_set_task_data (task, self, (GDestroyNotify) save_free);
  self->file = g_object_ref (file);
  self->now = g_date_time_ref (now);
  self->meetings = g_ptr_array_new_with_free_func ((GDestroyNotify) meeting_free);
  self->follow_ups = g_ptr_array_new_with_free_func (g_object_unref);
  self->pending = 1;
  if (*interview == '\0')
    ask_for_all (task);
  else
    {
      self->pending++;
      onward_store_load_async (store, &onward_interview_type, interview, cancellable, interview_cb, g_object_ref (task));
    }
  answered (task);
}

gboolean
onward_calendar_file_save_finish (OnwardStore *store, GAsyncResult *result, guint *n_items, GError **error)
{
  Save *self = g_task_get_task_data (G_TASK (result));

  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);
  if (n_items != NULL)
    *n_items = self->n_items;
  return g_task_propagate_boolean (G_TASK (result), error);
}
