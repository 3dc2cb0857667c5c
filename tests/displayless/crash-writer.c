/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What test-crash kills: writes without end, as the program does, and prints the uid of each thing
 * once it has been told that it is saved.  "one UID" is an entry, "plan UID" a rejection with its
 * entry, plan and steps, "gone UID" an entry that was let go. */

#include "config.h"

#include <stdio.h>

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-plan.h"
#include "onward-store.h"

#define N_STEPS 8

typedef struct
{
  GMainLoop *loop;
  OnwardStore *store;
  OnwardEntry *last;
  char *word; /* what to print when the answer comes */
  guint round;
} Writer;

static void next (Writer *self);

static void
say (Writer *self)
{
  puts (self->word);
  fflush (stdout);
  g_clear_pointer (&self->word, g_free);
  next (self);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    g_error ("%s", error->message);
  say (data);
}

static void
removed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = onward_store_remove_finish (ONWARD_STORE (source), result, &error);

  if (undo == NULL)
    g_error ("%s", error->message);
  say (data);
}

static void
write_entry (Writer *self)
{
  g_autofree char *text = g_strdup_printf ("Entry %u, with some words so that it is not too short.", self->round);

  g_clear_object (&self->last);
  self->last = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  onward_record_set_text (ONWARD_RECORD (self->last), ONWARD_ENTRY_TEXT, text);
  onward_record_ensure_uid (ONWARD_RECORD (self->last));
  self->word = g_strconcat ("one ", onward_record_get_uid (ONWARD_RECORD (self->last)), NULL);
  onward_store_save_one_async (self->store, ONWARD_RECORD (self->last), NULL, saved_cb, self);
}

/* What the flow "I got a no" saves, in its one transaction. */
static void
write_plan (Writer *self)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardPlan *plan = onward_plan_new ("2026-01-01", ONWARD_VARIANT_INTERVIEW);
  OnwardJobApplication *job = onward_job_application_new ();

  onward_record_ensure_uid (ONWARD_RECORD (plan));
  g_ptr_array_add (drafts, plan);
  onward_record_set_text (ONWARD_RECORD (job), ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland");
  onward_record_set_text (ONWARD_RECORD (job), ONWARD_JOB_APPLICATION_PLAN, onward_record_get_uid (ONWARD_RECORD (plan)));
  onward_job_application_add_event (job, "2026-01-01", ONWARD_STAGE_ENDED, ONWARD_ENDING_AFTER_INTERVIEW,
                                    ONWARD_TOLD_CALL, "");
  g_ptr_array_add (drafts, job);
  for (int i = 0; i < N_STEPS; i++)
    {
      OnwardFollowUp *step = onward_follow_up_new ("A step", "2026-01-02T09:00");

      onward_record_set_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_PLAN, onward_record_get_uid (ONWARD_RECORD (plan)));
      g_ptr_array_add (drafts, step);
    }
  self->word = g_strconcat ("plan ", onward_record_get_uid (ONWARD_RECORD (plan)), NULL);
  onward_store_save_async (self->store, drafts, NULL, saved_cb, self);
}

static void
next (Writer *self)
{
  self->round++;
  if (self->round % 5 == 0)
    write_plan (self);
  else if (self->round % 7 == 0 && self->last != NULL)
    {
      self->word = g_strconcat ("gone ", onward_record_get_uid (ONWARD_RECORD (self->last)), NULL);
      onward_store_remove_async (self->store, ONWARD_RECORD (self->last), NULL, removed_cb, self);
      g_clear_object (&self->last);
    }
  else
    write_entry (self);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!onward_store_open_finish (ONWARD_STORE (source), result, &error))
    g_error ("%s", error->message);
  next (data);
}

int
main (int argc, char *argv[])
{
  Writer self = { .loop = g_main_loop_new (NULL, FALSE) };

  g_return_val_if_fail (argc == 2, 2);
  self.store = onward_store_new (argv[1]);
  onward_store_open_async (self.store, NULL, opened_cb, &self);
  g_main_loop_run (self.loop);
  return 0;
}
