/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* fill DIARY ENTRIES: makes a diary of so many entries, with an application and a follow-up for every
 * twenty.  fill --words: says words to search for. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-plan.h"
#include "onward-store.h"
#include "onward-time.h"
#include "words.h"

#define BATCH 5000
#define WORDS_OF_AN_ENTRY 150
#define ENTRIES_TO_AN_APPLICATION 20
#define ENTRIES_A_DAY 12

/* What a long diary has, and no more of it than a short one. */
#define LIVE_APPLICATIONS 12
#define OPEN_FOLLOW_UPS 14

typedef struct
{
  OnwardStore *store;
  BenchWords *words;
  char *today;
  guint n_applications;
  GPtrArray *batch;
} Fill;

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
stop_at (GError *error)
{
  if (error == NULL)
    return;
  g_printerr ("fill: %s\n", error->message);
  exit (1);
}

static void
flush (Fill *self)
{
  g_autoptr (GAsyncResult) result = NULL;
  GError *error = NULL;

  if (self->batch->len == 0)
    return;
  onward_store_put_async (self->store, self->batch, NULL, answer_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  onward_store_put_finish (self->store, result, &error);
  stop_at (error);
  g_ptr_array_set_size (self->batch, 0);
}

static void
keep (Fill *self, gpointer record, const char *name, guint number, const char *when)
{
  g_autoptr (OnwardRecord) owned = record;
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  OnwardSnapshot *snapshot;

  onward_record_settle (owned);
  snapshot = onward_record_snapshot (owned);
  g_free (snapshot->uid);
  snapshot->uid = g_strdup_printf ("%s-%u", name, number);
  snapshot->created = snapshot->modified = onward_local_time_to_unix (when, zone);
  g_ptr_array_add (self->batch, snapshot);
  if (self->batch->len >= BATCH)
    flush (self);
}

static char *
dup_time_before (Fill *self, int days, guint minute)
{
  g_autofree char *day = onward_day_add (self->today, -days);
  g_autofree char *clock = g_strdup_printf ("%02u:%02u", 7 + minute / 60 % 15, minute % 60);

  return onward_local_time_new (day, clock);
}

static void
add_application (Fill *self, guint number)
{
  OnwardJobApplication *application = onward_job_application_new ();
  OnwardRecord *record = ONWARD_RECORD (application);
  gboolean live = number < LIVE_APPLICATIONS;
  int ago = live ? (int) number + 2 : (int) (number * ENTRIES_TO_AN_APPLICATION / ENTRIES_A_DAY) + 30;
  g_autofree char *employer = g_strdup_printf ("%s %s", bench_words_get (self->words, 500 + number % 7000), "Works");
  g_autofree char *posting = bench_words_make_text (self->words, 120);
  g_autofree char *applied = onward_day_add (self->today, -ago - 20);
  g_autofree char *moved = onward_day_add (self->today, -ago);
  g_autofree char *when = dup_time_before (self, ago, 60);

  employer[0] = g_ascii_toupper (employer[0]);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_ROLE, number % 3 == 0 ? "Platform Engineer" : "Carpenter");
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_POSTING, posting);
  onward_job_application_add_event (application, applied, ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  if (live)
    onward_job_application_add_event (application, moved, number % ONWARD_STAGE_ENDED, ONWARD_ENDING_NONE,
                                      ONWARD_TOLD_UNKNOWN, "");
  else
    onward_job_application_add_event (application, moved, ONWARD_STAGE_ENDED, 1 + number % ONWARD_ENDING_ACCEPTED,
                                      ONWARD_TOLD_PERSONAL_MAIL, "");
  keep (self, application, "application", number, when);
}

/* Nearly all of them were done long ago; of those that are open a few are due. */
static void
add_follow_up (Fill *self, guint number)
{
  gboolean open = number < OPEN_FOLLOW_UPS;
  int ago = open ? 2 - (int) number : (int) (number * ENTRIES_TO_AN_APPLICATION / ENTRIES_A_DAY) + 3;
  g_autofree char *due = dup_time_before (self, ago, 120);
  g_autofree char *made = dup_time_before (self, MAX (ago, 0) + 7, 120);
  g_autofree char *title = bench_words_make_text (self->words, 6);
  g_autofree char *application = g_strdup_printf ("application-%u", number % self->n_applications);
  OnwardFollowUp *follow_up = onward_follow_up_new (title, due);

  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION, application);
  if (!open && number % 25 == 0)
    onward_follow_up_drop (follow_up, 1700000000);
  else if (!open)
    onward_follow_up_done (follow_up, 1700000000);
  keep (self, follow_up, "follow-up", number, made);
}

static void
set_mood (Fill *self, OnwardRecord *record, OnwardEntryKind kind)
{
  static const char *const feelings[] = { "calm", "hopeful", "sad", "drained", "proud", "anxious", "curious" };
  const char *chosen[] = { feelings[bench_words_random (self->words, G_N_ELEMENTS (feelings))], NULL };

  if (kind == ONWARD_ENTRY_KIND_CHECK_IN)
    onward_record_set_number (record, ONWARD_ENTRY_STING, bench_words_random (self->words, 11));
  onward_record_set_number (record, ONWARD_ENTRY_MOOD, 1 + bench_words_random (self->words, 5));
  onward_record_set_tags (record, ONWARD_ENTRY_FEELINGS, chosen);
}

static void
add_entry (Fill *self, guint number)
{
  static const OnwardEntryKind kinds[] = {
    ONWARD_ENTRY_KIND_NOTE, ONWARD_ENTRY_KIND_CHECK_IN, ONWARD_ENTRY_KIND_NOTE, ONWARD_ENTRY_KIND_NOTE, ONWARD_ENTRY_KIND_CHECK_IN,
    ONWARD_ENTRY_KIND_NOTE, ONWARD_ENTRY_KIND_WIN,      ONWARD_ENTRY_KIND_NOTE, ONWARD_ENTRY_KIND_NOTE, ONWARD_ENTRY_KIND_PROOF,
  };
  OnwardEntryKind kind = kinds[number % G_N_ELEMENTS (kinds)];
  g_autofree char *when = dup_time_before (self, (int) (number / ENTRIES_A_DAY) + 1, number % ENTRIES_A_DAY * 70);
  g_autofree char *text = bench_words_make_text (self->words, WORDS_OF_AN_ENTRY);
  OnwardEntry *entry = onward_entry_new (kind, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  if (number % 2 == 0)
    set_mood (self, ONWARD_RECORD (entry), kind);
  if (number % 3 == 0)
    {
      g_autofree char *application =
          g_strdup_printf ("application-%u", number / ENTRIES_TO_AN_APPLICATION % self->n_applications);

      onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_APPLICATION, application);
    }
  keep (self, entry, "entry", number, when);
}

static void
open_or_close (OnwardStore *store, gboolean open)
{
  g_autoptr (GAsyncResult) result = NULL;
  GError *error = NULL;

  if (open)
    onward_store_open_async (store, NULL, answer_cb, &result);
  else
    onward_store_close_async (store, answer_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  if (open)
    onward_store_open_finish (store, result, &error);
  else
    onward_store_close_finish (store, result, &error);
  stop_at (error);
}

static void
fill (const char *path, guint n_entries)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  Fill self = { .store = onward_store_new (path), .words = bench_words_new () };

  self.today = onward_day_from_date_time (now);
  self.n_applications = n_entries / ENTRIES_TO_AN_APPLICATION;
  self.batch = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  open_or_close (self.store, TRUE);
  for (guint i = 0; i < self.n_applications; i++)
    {
      add_application (&self, i);
      add_follow_up (&self, i);
    }
  for (guint i = 0; i < n_entries; i++)
    add_entry (&self, i);
  flush (&self);
  open_or_close (self.store, FALSE);
  g_object_unref (self.store);
  g_ptr_array_unref (self.batch);
  bench_words_free (self.words);
  g_free (self.today);
}

/* Words of all frequencies, two letters and more. */
static void
print_words (void)
{
  static const guint ranks[] = { 0, 3, 17, 45, 120, 333, 700, 1500, 3100, 6500, 9000, 11900 };
  BenchWords *words = bench_words_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (ranks); i++)
    g_print ("%s\n", bench_words_get (words, ranks[i]));
  bench_words_free (words);
}

int
main (int argc, char *argv[])
{
  if (argc == 2 && strcmp (argv[1], "--words") == 0)
    print_words ();
  else if (argc == 3)
    fill (argv[1], (guint) g_ascii_strtoull (argv[2], NULL, 10));
  else
    {
      g_printerr ("usage: fill DIARY ENTRIES | fill --words\n");
      return 2;
    }
  return 0;
}
