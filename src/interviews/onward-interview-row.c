/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-row.h"

#include <glib/gi18n.h>

#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-review.h"
#include "onward-time.h"

struct _OnwardInterviewRow
{
  OnwardRecordRow parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *application; /* NULL for a mock, and until it has been read */
  GCancellable *cancellable;
  char *asked; /* uid of the application that was asked for */
  GCancellable *review_cancellable;
  char *review_asked; /* uid of the interview whose debrief was asked for */
};

G_DEFINE_FINAL_TYPE (OnwardInterviewRow, onward_interview_row, ONWARD_TYPE_RECORD_ROW)

static char *
dup_when (OnwardInterviewRow *self, OnwardRecord *interview)
{
  const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

  return *starts != '\0' ? onward_local_time_say (starts, now) : g_strdup ("");
}

/* A mock is called what the person calls it; any other by its employer and its round. */
static void
say (OnwardInterviewRow *self, OnwardRecord *interview)
{
  OnwardRound round = (OnwardRound) onward_record_get_number (interview, ONWARD_INTERVIEW_ROUND);
  g_autofree char *own = onward_record_dup_title (interview);
  g_autofree char *employer = self->application != NULL ? onward_record_dup_title (self->application) : NULL;
  g_autofree char *when = dup_when (self, interview);
  g_autofree char *second = NULL;

  if (employer != NULL)
    second = *when != '\0' ? g_strconcat (onward_round_label (round), " · ", when, NULL)
                           : g_strdup (onward_round_label (round));
  else
    second = g_steal_pointer (&when);
  onward_record_row_set_words (ONWARD_RECORD_ROW (self), employer != NULL ? employer : own, second);
}

static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewRow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (g_set_object (&self->application, application) && application != NULL)
    {
      g_signal_connect_object (application, "notify::title", G_CALLBACK (onward_record_row_refresh), self,
                               G_CONNECT_SWAPPED);
      onward_record_row_refresh (ONWARD_RECORD_ROW (self));
    }
}

static void
ask (OnwardInterviewRow *self, const char *uid)
{
  if (g_strcmp0 (self->asked, uid) == 0)
    return;
  g_free (self->asked);
  self->asked = g_strdup (uid);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->application != NULL)
    g_signal_handlers_disconnect_by_data (self->application, self);
  g_clear_object (&self->application);
  if (*uid == '\0')
    return;
  self->cancellable = g_cancellable_new ();
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_job_application_type, uid,
                           self->cancellable, application_cb, g_object_ref (self));
}

static gboolean
is_over (OnwardInterviewRow *self, OnwardRecord *interview)
{
  const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *local = onward_local_time_from_date_time (now);

  return *starts != '\0' && strcmp (starts, local) <= 0;
}

static void
review_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewRow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reviews = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  const char *detail;

  if (reviews == NULL || self->workspace == NULL)
    return;
  if (reviews->len == 0)
    detail = C_("debrief", "Look back?");
  else if (*onward_record_get_text (reviews->pdata[0], ONWARD_REVIEW_CLOSED_ON) == '\0')
    detail = C_("debrief", "Debrief begun");
  else
    detail = C_("debrief", "Debrief written");
  g_object_set (self, "detail", detail, NULL);
}

static void
forget_review (OnwardInterviewRow *self)
{
  g_clear_pointer (&self->review_asked, g_free);
  g_cancellable_cancel (self->review_cancellable);
  g_clear_object (&self->review_cancellable);
}

static void
find_review (OnwardInterviewRow *self, const char *uid)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_review_type);

  forget_review (self);
  self->review_asked = g_strdup (uid);
  self->review_cancellable = g_cancellable_new ();
  onward_query_where_text (query, ONWARD_REVIEW_INTERVIEW, ONWARD_IS, uid);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->review_cancellable, review_cb,
                           g_object_ref (self));
}

/* Whether it has been looked back at; nothing for what is still to come. */
static void
ask_review (OnwardInterviewRow *self, OnwardRecord *interview)
{
  const char *uid = is_over (self, interview) ? onward_record_get_uid (interview) : NULL;

  if (uid != NULL && g_strcmp0 (self->review_asked, uid) == 0)
    return;
  forget_review (self);
  g_object_set (self, "detail", "", NULL);
  if (uid != NULL)
    find_review (self, uid);
}

static void
store_changed_cb (OnwardInterviewRow *self, const char *type)
{
  g_autofree char *uid = NULL;

  if (self->review_asked == NULL || !g_str_equal (type, onward_review_type.name))
    return;
  uid = g_strdup (self->review_asked);
  find_review (self, uid);
}

static void
onward_interview_row_show_record (OnwardRecordRow *row, OnwardRecord *record)
{
  OnwardInterviewRow *self = ONWARD_INTERVIEW_ROW (row);

  if (record == NULL)
    {
      onward_record_row_set_words (row, "", "");
      return;
    }
  ask (self, onward_record_get_text (record, ONWARD_INTERVIEW_APPLICATION));
  say (self, record);
  ask_review (self, record);
}

static void
onward_interview_row_dispose (GObject *object)
{
  OnwardInterviewRow *self = ONWARD_INTERVIEW_ROW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  forget_review (self);
  g_clear_object (&self->application);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->asked, g_free);
  G_OBJECT_CLASS (onward_interview_row_parent_class)->dispose (object);
}

static void
onward_interview_row_class_init (OnwardInterviewRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_interview_row_dispose;
  ONWARD_RECORD_ROW_CLASS (klass)->show_record = onward_interview_row_show_record;
}

static void
onward_interview_row_init (OnwardInterviewRow *self)
{
}

GtkWidget *
onward_interview_row_new (OnwardWorkspace *workspace)
{
  OnwardInterviewRow *self = g_object_new (ONWARD_TYPE_INTERVIEW_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (onward_record_row_refresh), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
