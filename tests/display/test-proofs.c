/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-page.h"
#include "onward-entry.h"
#include "onward-job-application.h"
#include "onward-kept-editor.h"
#include "onward-proof-bank.h"
#include "onward-proof-keeping.h"
#include "onward-proof.h"
#include "onward-record-row.h"
#include "onward-test-display.h"
#include "onward-thought-patterns-window.h"

/* The windows of what still stands. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GtkWindow *window;
} Bank;

static void
set_up (Bank *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
}

static void
tear_down (Bank *self, gconstpointer data)
{
  if (self->window != NULL)
    onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static OnwardRecord *
add (Bank *self, OnwardEntryKind kind, const char *text)
{
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (kind, "2026-03-01T09:00"));

  onward_record_set_text (entry, ONWARD_ENTRY_TEXT, text);
  onward_test_save (self->store, entry);
  return entry;
}

static void
show (Bank *self, GtkWindow *window)
{
  self->window = window;
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &self->window);
  gtk_window_present (window);
  onward_test_focus_window (window);
}

static GPtrArray *
find (Bank *self, OnwardEntryKind kind)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, kind);
  return onward_test_find (self->store, query);
}

static guint
count (Bank *self, OnwardEntryKind kind)
{
  g_autoptr (GPtrArray) found = find (self, kind);

  return found->len;
}

/* Added with one line, found by a word, changed, let go, and back. */
static void
test_proofs (Bank *self, gconstpointer data)
{
  g_autoptr (GPtrArray) proofs = NULL;

  show (self, onward_proof_bank_new (self->workspace, ""));
  onward_test_want_label (self->window, "Nothing here yet");
  onward_test_type ("Led the move of forty services\n");
  onward_test_want_label (self->window, "Led the move of forty services");
  onward_test_type ("Ada wrote: the best handover\n");
  onward_test_want_label (self->window, "Ada wrote: the best handover");
  g_assert_cmpuint (count (self, ONWARD_ENTRY_KIND_PROOF), ==, 2);

  onward_test_key ("Tab");
  onward_test_type ("forty");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Ada wrote: the best handover") == NULL);
  onward_test_click (onward_test_want_label (self->window, "Led the move of forty services"));
  onward_test_want_label (self->window, "Make a Card of It");
  onward_test_key ("ctrl+End");
  onward_test_type (", alone");
  ONWARD_TEST_UNTIL (onward_editor_get_status (onward_test_see_type (self->window, ONWARD_TYPE_KEPT_EDITOR, 0)) ==
                     ONWARD_EDITOR_SAVED);
  onward_test_click (onward_test_want_label (self->window, "Let It Go"));
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_PROOF) == 1);
  onward_test_click (onward_test_want_label (self->window, "Undo"));
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_PROOF) == 2);
  proofs = find (self, ONWARD_ENTRY_KIND_PROOF);
  g_assert_cmpstr (onward_record_get_text (proofs->pdata[1], ONWARD_ENTRY_TEXT), ==,
                   "Led the move of forty services, alone");
}

/* A card is made from a proof, in two halves of one sentence. */
static void
test_card (Bank *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) proof = add (self, ONWARD_ENTRY_KIND_PROOF, "I led the move of forty services.");
  g_autofree char *page = g_strconcat ("card-from/", onward_record_get_uid (proof), NULL);
  g_autoptr (GPtrArray) cards = NULL;

  show (self, onward_proof_bank_new (self->workspace, page));
  onward_test_want_label (self->window, "I led the move of forty services");
  onward_test_type ("lead the next one");
  onward_test_want_label (self->window, "I led the move of forty services, so I can lead the next one.");
  onward_test_key ("Escape");
  onward_test_want_label (self->window, "I led the move of forty services, so I can lead the next one.");
  cards = find (self, ONWARD_ENTRY_KIND_CARD);
  g_assert_cmpuint (cards->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (cards->pdata[0], ONWARD_ENTRY_ORIGIN), ==, onward_record_get_uid (proof));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (self->window == NULL);
}

/* A win becomes a proof once, and knows where it came from. */
static void
test_kept_from_win (Bank *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) win = add (self, ONWARD_ENTRY_KIND_WIN, "Sent the reply.");
  g_autofree char *target = g_strconcat ("entry/", onward_record_get_uid (win), NULL);
  g_autoptr (GPtrArray) proofs = NULL;

  onward_proof_keep (self->workspace, target);
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_PROOF) == 1);
  onward_proof_keep (self->workspace, target);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  proofs = find (self, ONWARD_ENTRY_KIND_PROOF);
  g_assert_cmpuint (proofs->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (proofs->pdata[0], ONWARD_ENTRY_ORIGIN), ==, onward_record_get_uid (win));
  show (self, onward_proof_bank_new (self->workspace, "proof"));
  onward_test_click (onward_test_want_label (self->window, "Sent the reply."));
  onward_test_key ("Return");
  onward_test_want (onward_test_want (self->window, "origin"), "button");
}

static OnwardRecord *
add_application (Bank *self, OnwardStage stage, OnwardEnding ending)
{
  OnwardRecord *application = g_object_new (ONWARD_TYPE_JOB_APPLICATION, "employer", "Halden", "stage", stage, "ending",
                                            ending, NULL);

  onward_test_save (self->store, application);
  return application;
}

/* Three proofs stand beside a no, and beside nothing else. */
static void
test_beside_a_no (Bank *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) proof = add (self, ONWARD_ENTRY_KIND_PROOF, "Ada wrote: the best handover");
  g_autoptr (OnwardRecord) ended = add_application (self, ONWARD_STAGE_ENDED, ONWARD_ENDING_AUTOMATIC);
  g_autoptr (OnwardRecord) live = add_application (self, ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE);
  g_autoptr (OnwardRecord) taken = add_application (self, ONWARD_STAGE_ENDED, ONWARD_ENDING_ACCEPTED);
  g_autoptr (OnwardRecord) no = onward_test_load (self->store, &onward_job_application_type, onward_record_get_uid (ended));
  g_autoptr (OnwardRecord) other = onward_test_load (self->store, &onward_job_application_type, onward_record_get_uid (live));
  g_autoptr (OnwardRecord) yes = onward_test_load (self->store, &onward_job_application_type, onward_record_get_uid (taken));
  OnwardApplicationPage *page = g_object_new (ONWARD_TYPE_APPLICATION_PAGE, NULL);
  GtkWindow *window = onward_test_window_new (GTK_WIDGET (page), 640, 700);

  onward_application_page_set_workspace (page, self->workspace);
  onward_application_page_show (page, other);
  onward_test_drain ();
  g_assert_null (onward_test_see_label (window, "Ada wrote: the best handover"));
  onward_application_page_show (page, no);
  onward_test_want_label (window, "Ada wrote: the best handover");
  onward_application_page_show (page, yes);
  onward_test_drain ();
  g_assert_null (onward_test_see_label (window, "Ada wrote: the best handover"));
  onward_test_window_close (window);
}

static void
test_narrow (Bank *self, gconstpointer data)
{
  int minimum;

  show (self, onward_proof_bank_new (self->workspace, ""));
  gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
add_thought (Bank *self, const char *when, int before, int after, const char *fairer)
{
  const char *const traps[] = { "labelling", NULL };
  g_autoptr (OnwardEntry) thought = onward_entry_new (ONWARD_ENTRY_KIND_THOUGHT, when);

  g_object_set (thought, "text", "I am a loser.", "belief", (gint64) before, "belief-after", (gint64) after, "fairer",
                fairer, "traps", traps, NULL);
  onward_test_save (self->store, thought);
}

static void
test_patterns (Bank *self, gconstpointer data)
{
  add_thought (self, "2026-03-01T09:00", 90, 60, "One answer went wrong.");
  add_thought (self, "2026-03-02T09:00", 90, 30, "I did three good things.");
  show (self, onward_thought_patterns_window_new (self->workspace));
  onward_test_want_label (self->window, "Too few to say");
  gtk_window_close (self->window);
  ONWARD_TEST_UNTIL (self->window == NULL);

  add_thought (self, "2026-02-02T09:00", 90, 80, "Maybe.");
  show (self, onward_thought_patterns_window_new (self->workspace));
  onward_test_want_label (self->window, "A name tag for yourself");
  onward_test_want_label (self->window, "in 3 thoughts");
  onward_test_want_label (self->window, "Mar");
  onward_test_want_label (self->window, "I did three good things.");
  onward_test_want_label (self->window, "You believed the first thought 90%, and afterwards 30%.");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (self->window == NULL);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
#define ADD(path, test) g_test_add (path, Bank, NULL, set_up, test, tear_down)
  ADD ("/proofs/bank", test_proofs);
  ADD ("/proofs/card", test_card);
  ADD ("/proofs/kept-from-win", test_kept_from_win);
  ADD ("/proofs/beside-a-no", test_beside_a_no);
  ADD ("/proofs/narrow", test_narrow);
  ADD ("/proofs/patterns", test_patterns);
#undef ADD
  return g_test_run ();
}
