/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-error.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-plan.h"
#include "onward-record-types.h"
#include "onward-test-diary.h"

/* Saved, closed, opened again: every field of every type says what it said. */
static void
test_round_trip (void)
{
  g_autofree char *path = onward_test_diary_path ();
  const OnwardRecordType *const *types = onward_record_types ();
  OnwardStore *store = onward_test_store_open (path, NULL);

  for (gsize t = 0; types[t] != NULL; t++)
    {
      g_autoptr (OnwardSnapshot) snapshot = onward_snapshot_new (types[t], types[t]->name);
      g_autoptr (OnwardRecord) draft = NULL;

      onward_test_fill_snapshot (snapshot, 3);
      draft = onward_record_new_from_snapshot (snapshot);
      onward_test_save (store, draft);
    }
  onward_test_store_close (store);

  store = onward_test_store_open (path, NULL);
  for (gsize t = 0; types[t] != NULL; t++)
    {
      g_autoptr (OnwardSnapshot) snapshot = onward_snapshot_new (types[t], types[t]->name);
      g_autoptr (OnwardRecord) wanted = NULL;
      g_autoptr (OnwardRecord) got = onward_test_load (store, types[t], types[t]->name);

      onward_test_fill_snapshot (snapshot, 3);
      wanted = onward_record_new_from_snapshot (snapshot);
      onward_record_settle (wanted);
      g_test_message ("%s", types[t]->name);
      g_assert_nonnull (got);
      g_assert_false (onward_record_differs (wanted, got));
      g_assert_cmpint (onward_record_get_created (got), >, 0);
    }
  onward_test_store_close (store);
}

static void
changed_cb (OnwardStore *store, const char *type, const char *const *uids, gpointer data)
{
  g_ptr_array_add (data, g_strdup_printf ("%s %u", type, g_strv_length ((GStrv) uids)));
}

/* The one shared object follows, and each transaction is told once for each type. */
static void
test_shared_record_follows (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);
  OnwardEntry *draft = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  OnwardRecord *shared, *again;

  onward_record_set_text (ONWARD_RECORD (draft), ONWARD_ENTRY_TEXT, "One");
  onward_test_save (store, draft);
  g_signal_connect (store, "changed", G_CALLBACK (changed_cb), told);
  shared = onward_test_load (store, &onward_entry_type, onward_record_get_uid (ONWARD_RECORD (draft)));
  again = onward_test_load (store, &onward_entry_type, onward_record_get_uid (ONWARD_RECORD (draft)));
  g_assert_true (shared == again);
  onward_record_set_text (ONWARD_RECORD (draft), ONWARD_ENTRY_TEXT, "Two");
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_ENTRY_TEXT), ==, "One");
  onward_test_save (store, draft);
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_ENTRY_TEXT), ==, "Two");
  g_assert_cmpuint (told->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (told, 0), ==, "entry 1");
  g_object_unref (again);
  g_assert_finalize_object (shared);
  g_assert_finalize_object (draft);
  onward_test_store_close (store);
}

/* What the other program wrote into another field meanwhile stays. */
static void
test_only_changed_fields_are_written (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *ours = onward_test_store_open (path, NULL);
  OnwardStore *theirs = onward_test_store_open (path, NULL);
  g_autoptr (OnwardFollowUp) new_one = onward_follow_up_new ("Reply", "2026-01-01T10:00");
  const char *uid;
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (OnwardRecord) their_draft = NULL;
  OnwardRecord *their_shared;

  onward_test_save (ours, new_one);
  uid = onward_record_get_uid (ONWARD_RECORD (new_one));
  shared = onward_test_load (ours, &onward_follow_up_type, uid);
  draft = onward_record_dup_draft (shared);
  their_shared = onward_test_load (theirs, &onward_follow_up_type, uid);
  their_draft = onward_record_dup_draft (their_shared);
  onward_record_set_number (their_draft, ONWARD_FOLLOW_UP_SHOWN, 77);
  onward_test_save (theirs, their_draft);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_TITLE, "Reply to Ada");
  onward_test_save (ours, draft);
  g_assert_cmpint (onward_record_get_number (shared, ONWARD_FOLLOW_UP_SHOWN), ==, 77);
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_FOLLOW_UP_TITLE), ==, "Reply to Ada");
  g_assert_finalize_object (their_shared);
  g_clear_object (&shared);
  onward_test_store_close (theirs);
  onward_test_store_close (ours);
}

/* A record that was let go does not come back because something old is saved after it. */
static void
test_removed_stays_removed (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardFollowUp) first = onward_follow_up_new ("Reply", "2026-01-01T10:00");
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (OnwardUndo) undo = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) gone = NULL;

  onward_test_save (store, first);
  shared = onward_test_load (store, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (first)));
  draft = onward_record_dup_draft (shared);
  undo = onward_test_remove (store, shared);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_TITLE, "Ghost");
  g_assert_false (onward_test_try_save (store, draft, &error));
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND);
  gone = onward_test_load (store, &onward_follow_up_type, onward_record_get_uid (draft));
  g_assert_null (gone);
  g_clear_object (&shared);
  onward_test_store_close (store);
}

/* An application goes with its follow-ups; the words about it stay; undo brings back all of it. */
static void
test_remove_and_undo (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardJobApplication) job = onward_job_application_new ();
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Reply", "2026-01-01T10:00");
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  const char *job_uid, *follow_up_uid, *entry_uid;
  g_autoptr (OnwardRecord) held = NULL;
  g_autoptr (OnwardUndo) undo = NULL;

  onward_record_set_text (ONWARD_RECORD (job), ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland");
  onward_test_save (store, job);
  job_uid = onward_record_get_uid (ONWARD_RECORD (job));
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION, job_uid);
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_APPLICATION, job_uid);
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, "I wanted this one.");
  onward_test_save (store, follow_up);
  onward_test_save (store, entry);
  follow_up_uid = onward_record_get_uid (ONWARD_RECORD (follow_up));
  entry_uid = onward_record_get_uid (ONWARD_RECORD (entry));

  held = onward_test_load (store, &onward_entry_type, entry_uid);
  undo = onward_test_remove (store, job);
  g_assert_cmpuint (onward_undo_get_n_removed (undo), ==, 2);
  g_assert_null (onward_test_load (store, &onward_follow_up_type, follow_up_uid));
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_ENTRY_APPLICATION), ==, "");
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_ENTRY_TEXT), ==, "I wanted this one.");

  onward_test_restore (store, undo);
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_ENTRY_APPLICATION), ==, job_uid);
  g_clear_object (&held);
  held = onward_test_load (store, &onward_follow_up_type, follow_up_uid);
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_FOLLOW_UP_APPLICATION), ==, job_uid);
  g_clear_object (&held);
  onward_test_store_close (store);
}

/* Several records saved at once go back as one: the new ones go, the others are as they were. */
static void
test_undo_of_save (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardJobApplication) job = onward_job_application_new ();
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  g_autoptr (OnwardEntry) gone = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T11:00");
  g_autoptr (OnwardEntry) later = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-02T10:00");
  g_autoptr (OnwardRecord) plan = ONWARD_RECORD (onward_plan_new ("2026-01-01", ONWARD_VARIANT_INTERVIEW));
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("Reply", "2026-01-01T10:00");
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (OnwardUndo) undo = NULL;
  g_autoptr (OnwardUndo) removal = NULL;
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  g_object_set (job, "employer", "Norrland", NULL);
  onward_test_save (store, job);
  shared = onward_test_load (store, &onward_job_application_type, onward_record_get_uid (ONWARD_RECORD (job)));
  g_ptr_array_add (before, onward_record_snapshot (shared));

  onward_test_save (store, plan);
  g_object_set (job, "employer", "Halden", "plan", onward_record_get_uid (plan), NULL);
  onward_test_save (store, job);
  g_object_set (step, "plan", onward_record_get_uid (plan), NULL);
  onward_test_save (store, step);
  onward_test_save (store, entry);
  onward_test_save (store, gone);
  g_ptr_array_add (added, onward_record_snapshot (plan));
  g_ptr_array_add (added, onward_record_snapshot (ONWARD_RECORD (step)));
  g_ptr_array_add (added, onward_record_snapshot (ONWARD_RECORD (entry)));
  g_ptr_array_add (added, onward_record_snapshot (ONWARD_RECORD (gone)));
  undo = onward_undo_new_save (before, added);

  /* What has happened since is no hindrance. */
  removal = onward_test_remove (store, gone);
  g_object_set (later, "plan", onward_record_get_uid (plan), NULL);
  onward_test_save (store, later);
  onward_test_restore (store, undo);

  g_assert_null (onward_test_load (store, &onward_plan_type, onward_record_get_uid (plan)));
  g_assert_null (onward_test_load (store, &onward_entry_type, onward_record_get_uid (ONWARD_RECORD (entry))));
  g_assert_null (onward_test_load (store, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (step))));
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_JOB_APPLICATION_EMPLOYER), ==, "Norrland");
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_JOB_APPLICATION_PLAN), ==, "");
  g_clear_object (&shared);
  shared = onward_test_load (store, &onward_entry_type, onward_record_get_uid (ONWARD_RECORD (later)));
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_ENTRY_PLAN), ==, "");
  g_clear_object (&shared);
  onward_test_store_close (store);
}

/* A transaction with one bad record leaves nothing of the good ones. */
static void
test_all_or_nothing (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardSnapshot) good = onward_snapshot_new (&onward_entry_type, "good");
  g_autoptr (OnwardSnapshot) bad = onward_snapshot_new (&onward_entry_type, "bad");
  g_autoptr (OnwardRecord) good_draft = NULL;
  g_autoptr (OnwardRecord) bad_draft = NULL;

  good_draft = onward_record_new_from_snapshot (good);
  bad_draft = onward_record_new_from_snapshot (bad);
  onward_record_set_text (bad_draft, ONWARD_ENTRY_APPLICATION, "nobody");
  {
    g_autoptr (GError) error = NULL;

    onward_test_save (store, good_draft);
    g_assert_false (onward_test_try_save (store, bad_draft, &error));
    g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID);
  }
  g_assert_null (onward_test_load (store, &onward_entry_type, "bad"));
  onward_test_store_close (store);
}

static const OnwardHit *
hit_at (GPtrArray *hits, guint position)
{
  g_assert_cmpuint (position, <, hits->len);
  return g_ptr_array_index (hits, position);
}

static void
add_follow_up (OnwardStore *store, const char *title, const char *due, OnwardFollowUpState state)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new (title, due);

  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STATE, state);
  onward_test_save (store, follow_up);
}

/* What waits comes first, the soonest on top; then what is done. */
static void
test_search_order (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GPtrArray) few = NULL;
  static const char *const wanted[] = { "Write soon", "Write later", "Write one day", "Write last week",
                                        "Write in May" };

  add_follow_up (store, "Write one day", "", ONWARD_FOLLOW_UP_OPEN);
  add_follow_up (store, "Write last week", "2026-03-03T09:00", ONWARD_FOLLOW_UP_DONE);
  add_follow_up (store, "Write soon", "2026-03-11T09:00", ONWARD_FOLLOW_UP_OPEN);
  add_follow_up (store, "Write later", "2026-04-11T09:00", ONWARD_FOLLOW_UP_OPEN);
  add_follow_up (store, "Write in May", "2025-05-03T09:00", ONWARD_FOLLOW_UP_DROPPED);
  hits = onward_test_search (store, "write");
  g_assert_cmpuint (hits->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < hits->len; i++)
    g_assert_cmpstr (hit_at (hits, i)->title, ==, wanted[i]);
  few = onward_test_search (store, "write one");
  g_assert_cmpuint (few->len, ==, 1);
  onward_test_store_close (store);
}

/* A hit tells whose interview it is, and no line says again what stands above it. */
static void
test_search_words (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Thank Ada", "2026-03-11T09:00");
  g_autoptr (OnwardFollowUp) named = onward_follow_up_new ("Thank Ada at Halden", "2026-03-12T09:00");
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  g_autoptr (GPtrArray) hits = NULL;

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, "Halden");
  onward_test_save (store, application);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_PEOPLE, "Ada & Ben");
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_APPLICATION,
                          onward_record_get_uid (ONWARD_RECORD (application)));
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION,
                          onward_record_get_uid (ONWARD_RECORD (application)));
  onward_record_set_text (ONWARD_RECORD (named), ONWARD_FOLLOW_UP_APPLICATION,
                          onward_record_get_uid (ONWARD_RECORD (application)));
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, "Ada called\nA short <good> talk");
  onward_test_save (store, interview);
  onward_test_save (store, follow_up);
  onward_test_save (store, named);
  onward_test_save (store, entry);
  hits = onward_test_search (store, "ada");
  g_assert_cmpuint (hits->len, ==, 4);
  g_assert_true (g_str_has_suffix (hit_at (hits, 0)->title, " · Halden"));
  g_assert_cmpstr (hit_at (hits, 0)->snippet, ==, "<b>Ada</b> &amp; Ben");
  g_assert_cmpstr (hit_at (hits, 1)->title, ==, "Ada called");
  g_assert_cmpstr (hit_at (hits, 1)->snippet, ==, "A short &lt;good&gt; talk");
  g_assert_cmpstr (hit_at (hits, 2)->title, ==, "Thank Ada · Halden");
  g_assert_cmpstr (hit_at (hits, 2)->snippet, ==, "");
  g_assert_cmpstr (hit_at (hits, 3)->title, ==, "Thank Ada at Halden");
  onward_test_store_close (store);
}

static void
test_search (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  g_autoptr (OnwardContact) contact = onward_contact_new ("Zoë Müller");
  const char *const empty[] = { "nothinglikeit", "\"", "*", "AND OR NOT", "(", "", ")(*&^%", "text:" };

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, "A call\nThen Zoe said <b>no</b> & that was that.");
  onward_test_save (store, entry);
  onward_test_save (store, contact);
  {
    g_autoptr (GPtrArray) hits = onward_test_search (store, "zoe");
    g_autoptr (GPtrArray) one = onward_test_search (store, "said  ZO");

    g_assert_cmpuint (hits->len, ==, 2);
    g_assert_cmpuint (one->len, ==, 1);
    g_assert_cmpstr (hit_at (one, 0)->title, ==, "A call");
    g_assert_nonnull (strstr (hit_at (one, 0)->snippet, "<b>Zoe</b>"));
    g_assert_nonnull (strstr (hit_at (one, 0)->snippet, "&lt;b&gt;no"));
    g_assert_cmpstr (((OnwardHit *) g_ptr_array_index (one, 0))->day, ==, "2026-01-01");
  }
  {
    const char *const tags[] = { "C", "home office", "Azure", NULL };
    g_autoptr (GPtrArray) hits = NULL;

    onward_record_set_tags (ONWARD_RECORD (entry), ONWARD_ENTRY_TAGS, tags);
    onward_test_save (store, entry);
    hits = onward_test_search (store, "azure");
    g_assert_cmpuint (hits->len, ==, 1);
    g_assert_cmpstr (((OnwardHit *) g_ptr_array_index (hits, 0))->snippet, ==, "<b>Azure</b>, C, home office");
  }
  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr (GPtrArray) hits = onward_test_search (store, empty[i]);

      g_test_message ("“%s”", empty[i]);
      g_assert_cmpuint (hits->len, ==, 0);
    }
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, "Other words");
  onward_test_save (store, entry);
  {
    g_autoptr (GPtrArray) hits = onward_test_search (store, "zoe");

    g_assert_cmpuint (hits->len, ==, 1);
  }
  onward_test_store_close (store);
}

static void
threads_cb (OnwardStore *store, const char *type, const char *const *uids, gpointer data)
{
  g_assert_true (g_thread_self () == data);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  gboolean *saved = data;

  g_assert_true (onward_store_save_finish (ONWARD_STORE (store), result, NULL));
  *saved = TRUE;
}

/* What is told of a commit is told on the thread that asked, even when its loop stands still just
 * then, as while a window is taken apart. */
static void
test_answers_at_home (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);

  g_signal_connect (store, "changed", G_CALLBACK (threads_cb), g_thread_self ());
  for (int i = 0; i < 20; i++)
    {
      g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-03-01T10:00");
      gboolean saved = FALSE;

      onward_store_save_one_async (store, ONWARD_RECORD (entry), NULL, saved_cb, &saved);
      while (!g_main_context_pending (NULL))
        g_thread_yield ();
      g_assert_false (saved);
      ONWARD_TEST_UNTIL (saved);
    }
  onward_test_store_close (store);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/store/store/round-trip", test_round_trip);
  g_test_add_func ("/store/store/shared-record-follows", test_shared_record_follows);
  g_test_add_func ("/store/store/only-changed-fields-are-written", test_only_changed_fields_are_written);
  g_test_add_func ("/store/store/removed-stays-removed", test_removed_stays_removed);
  g_test_add_func ("/store/store/remove-and-undo", test_remove_and_undo);
  g_test_add_func ("/store/store/undo-of-save", test_undo_of_save);
  g_test_add_func ("/store/store/all-or-nothing", test_all_or_nothing);
  g_test_add_func ("/store/store/answers-at-home", test_answers_at_home);
  g_test_add_func ("/store/search/finds-and-forgets", test_search);
  g_test_add_func ("/store/search/soonest-first", test_search_order);
  g_test_add_func ("/store/search/names-and-does-not-repeat", test_search_words);
  return g_test_run ();
}
