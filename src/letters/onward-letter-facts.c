/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-facts.h"

#include "onward-contact.h"
#include "onward-cool-down.h"
#include "onward-feedback-questions.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-letter-words.h"
#include "onward-plan.h"
#include "onward-review.h"
#include "onward-time.h"

/* More rounds than that tell a letter nothing new. */
#define MOST_INTERVIEWS 20

G_DEFINE_TYPE (OnwardLetterFacts, onward_letter_facts, G_TYPE_OBJECT)

/* What is asked of the diary, one after the other. */
typedef enum
{
  STEP_NAMED_APPLICATION, /* the uid that was given may be of any of three types */
  STEP_NAMED_INTERVIEW,
  STEP_NAMED_CONTACT,
  STEP_APPLICATION,
  STEP_APPLICATION_OF_CONTACT,
  STEP_INTERVIEWS,
  STEP_REVIEWS,
  STEP_CONTACT,
  STEP_AGENCY,
  STEP_PLAN,
  STEP_END,
} Step;

typedef struct
{
  OnwardLetterFacts *facts;
  OnwardRecord *interview; /* the one that was named */
  char *named;
  char *application;
  char *contact;
  OnwardRecord **into;
  Step step;
} Reading;

static void
reading_free (Reading *reading)
{
  g_object_unref (reading->facts);
  g_clear_object (&reading->interview);
  g_free (reading->named);
  g_free (reading->application);
  g_free (reading->contact);
  g_free (reading);
}

static void go_on (GTask *task);

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Reading *reading = g_task_get_task_data (task);

  /* What is gone meanwhile becomes a gap in the letter. */
  *reading->into = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  go_on (g_steal_pointer (&task));
}

/* Whether something is asked. */
static gboolean
load (GTask *task, const OnwardRecordType *type, const char *uid, OnwardRecord **into)
{
  Reading *reading = g_task_get_task_data (task);

  if (uid == NULL || *uid == '\0' || *into != NULL)
    return FALSE;
  reading->into = into;
  onward_store_load_async (g_task_get_source_object (task), type, uid, g_task_get_cancellable (task), loaded_cb, task);
  return TRUE;
}

static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Reading *reading = g_task_get_task_data (data);
  g_autoptr (GPtrArray) applications = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  if (applications != NULL && applications->len > 0)
    g_set_object (&reading->facts->application, applications->pdata[0]);
  go_on (data);
}

/* What a person has to do with, when they were named and nothing else: the last thing that moved. */
static gboolean
find_application (GTask *task)
{
  OnwardLetterFacts *facts = ((Reading *) g_task_get_task_data (task))->facts;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  if (facts->application != NULL || facts->contact == NULL)
    return FALSE;
  onward_query_where_text (query, ONWARD_JOB_APPLICATION_CONTACT, ONWARD_IS, onward_record_get_uid (facts->contact));
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_limit (query, 1);
  onward_store_find_async (g_task_get_source_object (task), query, g_task_get_cancellable (task), application_cb, task);
  return TRUE;
}

static void
interviews_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Reading *reading = g_task_get_task_data (data);

  reading->facts->interviews = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  go_on (data);
}

static gboolean
find_interviews (GTask *task)
{
  OnwardLetterFacts *facts = ((Reading *) g_task_get_task_data (task))->facts;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);

  if (facts->application == NULL)
    return FALSE;
  onward_query_where_text (query, ONWARD_INTERVIEW_APPLICATION, ONWARD_IS, onward_record_get_uid (facts->application));
  onward_query_order_by (query, ONWARD_INTERVIEW_STARTS, TRUE);
  onward_query_limit (query, MOST_INTERVIEWS);
  onward_store_find_async (g_task_get_source_object (task), query, g_task_get_cancellable (task), interviews_cb, task);
  return TRUE;
}

static void
reviews_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Reading *reading = g_task_get_task_data (data);

  reading->facts->reviews = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  go_on (data);
}

static gboolean
find_reviews (GTask *task)
{
  OnwardLetterFacts *facts = ((Reading *) g_task_get_task_data (task))->facts;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_review_type);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();

  if (facts->interviews == NULL || facts->interviews->len == 0)
    return FALSE;
  for (guint i = 0; i < facts->interviews->len; i++)
    g_ptr_array_add (uids, (gpointer) onward_record_get_uid (facts->interviews->pdata[i]));
  g_ptr_array_add (uids, NULL);
  onward_query_where_any (query, ONWARD_REVIEW_INTERVIEW, (const char *const *) uids->pdata);
  onward_store_find_async (g_task_get_source_object (task), query, g_task_get_cancellable (task), reviews_cb, task);
  return TRUE;
}

/* The one the letter names, or the application, or the first one met in an interview. */
static const char *
find_contact (Reading *reading)
{
  OnwardLetterFacts *facts = reading->facts;
  const char *uid = facts->application != NULL
                      ? onward_record_get_text (facts->application, ONWARD_JOB_APPLICATION_CONTACT)
                      : "";

  if (reading->contact != NULL && *reading->contact != '\0')
    return reading->contact;
  for (guint i = 0; *uid == '\0' && facts->interviews != NULL && i < facts->interviews->len; i++)
    {
      const char *const *people = onward_record_get_tags (facts->interviews->pdata[i], ONWARD_INTERVIEW_CONTACTS);

      if (people[0] != NULL)
        uid = people[0];
    }
  return uid;
}

static gboolean
ask (GTask *task, Step step)
{
  Reading *reading = g_task_get_task_data (task);
  OnwardLetterFacts *facts = reading->facts;
  OnwardRecord *application = facts->application;

  switch (step)
    {
    case STEP_NAMED_APPLICATION:
      return load (task, &onward_job_application_type, reading->named, &facts->application);
    case STEP_NAMED_INTERVIEW:
      return application == NULL && load (task, &onward_interview_type, reading->named, &reading->interview);
    case STEP_NAMED_CONTACT:
      return application == NULL && reading->interview == NULL &&
             load (task, &onward_contact_type, reading->named, &facts->contact);
    case STEP_APPLICATION:
      return load (task, &onward_job_application_type,
                   reading->interview != NULL
                     ? onward_record_get_text (reading->interview, ONWARD_INTERVIEW_APPLICATION)
                     : reading->application,
                   &facts->application);
    case STEP_APPLICATION_OF_CONTACT:
      return find_application (task);
    case STEP_INTERVIEWS:
      return find_interviews (task);
    case STEP_REVIEWS:
      return find_reviews (task);
    case STEP_CONTACT:
      return load (task, &onward_contact_type, find_contact (reading), &facts->contact);
    case STEP_AGENCY:
      return application != NULL &&
             load (task, &onward_contact_type, onward_record_get_text (application, ONWARD_JOB_APPLICATION_AGENCY),
                   &facts->agency);
    case STEP_PLAN:
      return application != NULL &&
             load (task, &onward_plan_type, onward_record_get_text (application, ONWARD_JOB_APPLICATION_PLAN),
                   &facts->plan);
    case STEP_END:
    default:
      return FALSE;
    }
}

/* Takes the task over. */
static void
go_on (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);

  while (reading->step < STEP_END)
    {
      if (ask (task, reading->step++))
        return;
    }
  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, g_object_ref (reading->facts), g_object_unref);
  g_object_unref (task);
}

static void
onward_letter_facts_finalize (GObject *object)
{
  OnwardLetterFacts *self = ONWARD_LETTER_FACTS (object);

  g_clear_object (&self->application);
  g_clear_object (&self->contact);
  g_clear_object (&self->agency);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
  g_clear_pointer (&self->reviews, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_letter_facts_parent_class)->finalize (object);
}

static void
onward_letter_facts_class_init (OnwardLetterFactsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_letter_facts_finalize;
}

static void
onward_letter_facts_init (OnwardLetterFacts *self)
{
}

void
onward_letter_facts_load_async (OnwardStore *store, OnwardLetter *letter, const char *uid, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (store, cancellable, callback, data);
  Reading *reading = g_new0 (Reading, 1);

  reading->facts = g_object_new (ONWARD_TYPE_LETTER_FACTS, NULL);
  reading->named = g_strdup (uid);
  reading->application = g_strdup (onward_record_get_text (ONWARD_RECORD (letter), ONWARD_LETTER_APPLICATION));
  reading->contact = g_strdup (onward_record_get_text (ONWARD_RECORD (letter), ONWARD_LETTER_CONTACT));
  g_task_set_task_data (task, reading, (GDestroyNotify) reading_free);
  go_on (task);
}

OnwardLetterFacts *
onward_letter_facts_load_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* To somebody who has to do with no application, one gets back in touch without one. */
const OnwardLetterKind *
onward_letter_facts_find_kind (OnwardLetterFacts *self, const char *id)
{
  const OnwardLetterKind *kind = onward_letter_kind_find (id);

  if (kind != NULL && *kind->about != '\0' && g_str_equal (kind->to, "person") && !kind->familiar &&
      self->application == NULL)
    return onward_letter_kind_find ("hello");
  return kind;
}

OnwardRecord *
onward_letter_facts_get_reader (OnwardLetterFacts *self, const OnwardLetterKind *kind)
{
  if (g_str_equal (kind->to, "agency") && self->agency != NULL)
    return self->agency;
  return self->contact;
}

const char *
onward_letter_facts_get_employer (OnwardLetterFacts *self)
{
  if (self->application != NULL)
    return onward_record_get_text (self->application, ONWARD_JOB_APPLICATION_EMPLOYER);
  return self->contact != NULL ? onward_record_get_text (self->contact, ONWARD_CONTACT_ORGANISATION) : "";
}

/* The day of the last interview that has been, "" for none. */
static char *
dup_met (OnwardLetterFacts *self, const char *today)
{
  for (guint i = 0; self->interviews != NULL && i < self->interviews->len; i++)
    {
      g_autofree char *day = onward_day_of_local_time (onward_record_get_text (self->interviews->pdata[i], ONWARD_INTERVIEW_STARTS));

      if (day != NULL && *day != '\0' && g_strcmp0 (day, today) <= 0)
        return g_steal_pointer (&day);
    }
  return g_strdup ("");
}

static char *
dup_applied (OnwardLetterFacts *self)
{
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (self->application));

  for (guint i = 0; i < events->len; i++)
    {
      const OnwardStageEvent *event = events->pdata[i];

      if (event->stage == ONWARD_STAGE_APPLIED)
        return g_strdup (event->day);
    }
  return g_strdup ("");
}

static void
fill_application (OnwardLetterFacts *self, GHashTable *facts, const char *language, const char *today)
{
  g_autofree char *met = dup_met (self, today);
  g_autofree char *applied = dup_applied (self);
  g_autoptr (GPtrArray) questions = onward_feedback_questions (self->reviews, language);

  g_hash_table_insert (facts, (gpointer) "role",
                       g_strdup (onward_record_get_text (self->application, ONWARD_JOB_APPLICATION_ROLE)));
  g_hash_table_insert (facts, (gpointer) "date", onward_letter_say_day (met, language));
  g_hash_table_insert (facts, (gpointer) "applied", onward_letter_say_day (applied, language));
  g_hash_table_insert (facts, (gpointer) "questions", onward_letter_say_list (questions));
}

GHashTable *
onward_letter_facts_fill (OnwardLetterFacts *self, const OnwardLetterKind *kind, OnwardRecord *reader, const char *style,
                          const char *language, const char *me, const char *today)
{
  GHashTable *facts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  g_hash_table_insert (facts, (gpointer) "me", g_strdup (me));
  g_hash_table_insert (facts, (gpointer) "employer", g_strdup (onward_letter_facts_get_employer (self)));
  if (self->application != NULL)
    fill_application (self, facts, language, today);
  /* The day that they named is nowhere in the diary. */
  if (kind != NULL && g_str_equal (kind->id, "status-promised"))
    g_hash_table_remove (facts, "date");
  if (reader != NULL)
    {
      const char *name = onward_record_get_text (reader, ONWARD_CONTACT_NAME);

      g_hash_table_insert (facts, (gpointer) "name",
                           kind != NULL ? onward_letter_say_name (name, kind, style, language) : g_strdup (name));
    }
  return facts;
}

char *
onward_letter_facts_dup_not_before (OnwardLetterFacts *self, const OnwardLetterKind *kind, OnwardWorkspace *workspace)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  g_autofree char *until = NULL;
  OnwardDays days;

  if (kind == NULL || !kind->cools || self->application == NULL)
    return g_strdup ("");
  onward_workspace_read_days (workspace, &days);
  until = onward_cool_down_until (ONWARD_JOB_APPLICATION (self->application),
                                  self->plan != NULL ? onward_record_get_created (self->plan) : 0,
                                  g_settings_get_int (onward_workspace_get_settings (workspace), "cool-down-hours"),
                                  days.evening, g_date_time_get_timezone (now));
  return g_strcmp0 (until, this_minute) > 0 ? g_steal_pointer (&until) : g_strdup ("");
}
