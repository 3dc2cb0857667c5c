/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prep-load.h"

#include "onward-contact.h"
#include "onward-employer.h"
#include "onward-entry.h"
#include "onward-lesson.h"
#include "onward-story.h"

/* Of what has no natural end, the newest so many are looked at. */
#define MOST 200

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardPrepFrom from;
  GStrvBuilder *applications;
  GStrvBuilder *interviews;
  GError *error;
  guint pending;
} Load;

static void
load_free (Load *self)
{
  g_clear_object (&self->workspace);
  g_clear_object (&self->from.interview);
  g_clear_object (&self->from.application);
  g_clear_object (&self->from.company);
  g_clear_pointer (&self->from.contacts, g_ptr_array_unref);
  g_clear_pointer (&self->from.lessons, g_ptr_array_unref);
  g_clear_pointer (&self->from.stories, g_ptr_array_unref);
  g_clear_pointer (&self->from.cards, g_ptr_array_unref);
  g_clear_pointer (&self->applications, g_strv_builder_unref);
  g_clear_pointer (&self->interviews, g_strv_builder_unref);
  g_clear_error (&self->error);
  g_free (self);
}

static OnwardStore *
store_of (GTask *task)
{
  return onward_workspace_get_store (((Load *) g_task_get_task_data (task))->workspace);
}

/* To be called for each answer: the last one makes the sheet. */
static void
answered (GTask *task)
{
  Load *self = g_task_get_task_data (task);
  g_auto (GStrv) applications = NULL;
  g_auto (GStrv) interviews = NULL;
  g_autoptr (GDateTime) now = NULL;

  if (--self->pending > 0)
    return;
  if (self->error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&self->error));
      return;
    }
  applications = g_strv_builder_end (self->applications);
  interviews = g_strv_builder_end (self->interviews);
  self->from.applications = (const char *const *) applications;
  self->from.interviews = (const char *const *) interviews;
  now = onward_workspace_dup_now (self->workspace);
  g_task_return_pointer (task, onward_prep_new (&self->from, now), (GDestroyNotify) onward_prep_unref);
}

static void
find (GTask *task, const OnwardQuery *query, GAsyncReadyCallback callback)
{
  Load *self = g_task_get_task_data (task);

  self->pending++;
  onward_store_find_async (store_of (task), query, g_task_get_cancellable (task), callback, g_object_ref (task));
}

/* Returns: (transfer full): what was found, nothing after an error */
static GPtrArray *
found (GTask *task, GObject *store, GAsyncResult *result)
{
  Load *self = g_task_get_task_data (task);
  GPtrArray *records = onward_store_find_finish (ONWARD_STORE (store), result, self->error == NULL ? &self->error : NULL);

  return records != NULL ? records : g_ptr_array_new_with_free_func (g_object_unref);
}

static void
lessons_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  ((Load *) g_task_get_task_data (task))->from.lessons = found (task, store, result);
  answered (task);
}

static void
stories_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  ((Load *) g_task_get_task_data (task))->from.stories = found (task, store, result);
  answered (task);
}

static void
cards_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  ((Load *) g_task_get_task_data (task))->from.cards = found (task, store, result);
  answered (task);
}

static void
interviews_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Load *self = g_task_get_task_data (task);
  g_autoptr (GPtrArray) interviews = found (task, store, result);

  for (guint i = 0; i < interviews->len; i++)
    g_strv_builder_add (self->interviews, onward_record_get_uid (g_ptr_array_index (interviews, i)));
  answered (task);
}

static const char *
get_employer (Load *self)
{
  return onward_record_get_text (ONWARD_RECORD (self->from.application), ONWARD_JOB_APPLICATION_EMPLOYER);
}

/* The same employer's applications are known: whatever was told in any of their interviews counts. */
static void
applications_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Load *self = g_task_get_task_data (task);
  g_autoptr (GPtrArray) applications = found (task, store, result);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);
  g_autoptr (GStrvBuilder) uids = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_strv_builder_add (uids, onward_record_get_uid (ONWARD_RECORD (self->from.application)));
  for (guint i = 0; i < applications->len; i++)
    {
      OnwardRecord *other = g_ptr_array_index (applications, i);

      if (onward_employer_same (onward_record_get_text (other, ONWARD_JOB_APPLICATION_EMPLOYER), get_employer (self)))
        g_strv_builder_add (uids, onward_record_get_uid (other));
    }
  all = g_strv_builder_end (uids);
  g_strv_builder_addv (self->applications, (const char **) all);
  onward_query_where_any (query, ONWARD_INTERVIEW_APPLICATION, (const char *const *) all);
  find (task, query, interviews_cb);
  answered (task);
}

static void
companies_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Load *self = g_task_get_task_data (task);
  g_autoptr (GPtrArray) companies = found (task, store, result);

  for (guint i = 0; i < companies->len && self->from.company == NULL; i++)
    {
      OnwardRecord *company = g_ptr_array_index (companies, i);

      if (onward_employer_same (onward_record_get_text (company, ONWARD_COMPANY_NAME), get_employer (self)))
        self->from.company = g_object_ref (ONWARD_COMPANY (company));
    }
  answered (task);
}

static void
ask_for_employer (GTask *task)
{
  Load *self = g_task_get_task_data (task);
  g_autofree char *words = onward_employer_search_words (get_employer (self));
  g_autoptr (OnwardQuery) companies = NULL;
  g_autoptr (OnwardQuery) applications = NULL;

  if (*words == '\0')
    {
      g_strv_builder_add (self->applications, onward_record_get_uid (ONWARD_RECORD (self->from.application)));
      return;
    }
  companies = onward_query_new (&onward_company_type);
  onward_query_matching (companies, words);
  onward_query_limit (companies, MOST);
  find (task, companies, companies_cb);
  applications = onward_query_new (&onward_job_application_type);
  onward_query_matching (applications, words);
  onward_query_limit (applications, MOST);
  find (task, applications, applications_cb);
}

/* An application that is gone is no reason to show no sheet. */
static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Load *self = g_task_get_task_data (task);
  OnwardRecord *application = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (application != NULL)
    {
      self->from.application = ONWARD_JOB_APPLICATION (application);
      ask_for_employer (task);
    }
  answered (task);
}

/* Somebody who is gone is left out. */
static void
contact_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Load *self = g_task_get_task_data (task);
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (contact != NULL)
    g_ptr_array_add (self->from.contacts, g_steal_pointer (&contact));
  answered (task);
}

static void
ask_for_people (GTask *task)
{
  Load *self = g_task_get_task_data (task);
  const char *const *uids = onward_record_get_tags (ONWARD_RECORD (self->from.interview), ONWARD_INTERVIEW_CONTACTS);

  /* The store answers first in, first out, so that they stay in their order. */
  for (gsize i = 0; uids != NULL && uids[i] != NULL; i++)
    {
      self->pending++;
      onward_store_load_async (store_of (task), &onward_contact_type, uids[i], g_task_get_cancellable (task),
                               contact_cb, g_object_ref (task));
    }
}

static void
ask_for_own (GTask *task)
{
  g_autoptr (OnwardQuery) lessons = onward_query_new (&onward_lesson_type);
  g_autoptr (OnwardQuery) stories = onward_query_new (&onward_story_type);
  g_autoptr (OnwardQuery) cards = onward_query_new (&onward_entry_type);

  onward_query_where_number (lessons, ONWARD_LESSON_RETIRED, ONWARD_IS, FALSE);
  onward_query_order_by (lessons, ONWARD_LESSON_PINNED, TRUE);
  onward_query_order_by (lessons, ONWARD_LESSON_LEARNED, TRUE);
  onward_query_limit (lessons, MOST);
  find (task, lessons, lessons_cb);
  onward_query_where_number (stories, ONWARD_STORY_RETIRED, ONWARD_IS, FALSE);
  onward_query_limit (stories, MOST);
  find (task, stories, stories_cb);
  onward_query_where_number (cards, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_CARD);
  onward_query_limit (cards, MOST);
  find (task, cards, cards_cb);
}

void
onward_prep_load_async (OnwardWorkspace *workspace, OnwardRecord *interview, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (workspace, cancellable, callback, data);
  Load *self = g_new0 (Load, 1);
  const char *application = onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION);

  g_task_set_source_tag (task, onward_prep_load_async);
  g_task_set_task_data (task, self, (GDestroyNotify) load_free);
  self->workspace = g_object_ref (workspace);
  /* The draft may be typed in while the answers are on their way. */
  self->from.interview = ONWARD_INTERVIEW (onward_record_dup_draft (interview));
  self->from.contacts = g_ptr_array_new_with_free_func (g_object_unref);
  self->applications = g_strv_builder_new ();
  self->interviews = g_strv_builder_new ();
  self->pending = 1;
  ask_for_own (task);
  ask_for_people (task);
  if (*application != '\0')
    {
      self->pending++;
      onward_store_load_async (onward_workspace_get_store (workspace), &onward_job_application_type, application,
                               cancellable, application_cb, g_object_ref (task));
    }
  answered (task);
}

/* Returns: (transfer full): the sheet, or NULL with an error */
OnwardPrep *
onward_prep_load_finish (OnwardWorkspace *workspace, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, workspace), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
