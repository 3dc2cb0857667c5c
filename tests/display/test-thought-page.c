/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-evidence-row.h"
#include "onward-journal-section.h"
#include "onward-own-trap.h"
#include "onward-plan.h"
#include "onward-proof-shelf.h"
#include "onward-test-display.h"
#include "onward-thought-editor.h"
#include "onward-thought-scale.h"
#include "onward-thought.h"
#include "onward-trap-row.h"

/* A thought record on the screen. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardEditor *editor;
  GtkWindow *window;
} Page;

static OnwardEntry *
add_entry (Page *self, OnwardEntryKind kind, const char *text)
{
  OnwardEntry *entry = onward_entry_new (kind, "2026-03-01T09:00");

  g_object_set (entry, "text", text, NULL);
  onward_test_save (self->store, entry);
  return entry;
}

static void
set_up (Page *self, gconstpointer width)
{
  g_autoptr (OnwardEntry) thought = onward_entry_new (ONWARD_ENTRY_KIND_THOUGHT, "2026-03-10T10:00");

  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  self->editor = g_object_new (ONWARD_TYPE_THOUGHT_EDITOR, "workspace", self->workspace, NULL);
  g_object_unref (add_entry (self, ONWARD_ENTRY_KIND_PROOF, "Ada wrote: the best handover I have had."));
  self->window = onward_test_window_new (GTK_WIDGET (self->editor), width != NULL ? GPOINTER_TO_INT (width) : 760, 700);
  onward_editor_begin (self->editor, ONWARD_RECORD (thought));
  onward_thought_editor_write (ONWARD_THOUGHT_EDITOR (self->editor));
}

static void
tear_down (Page *self, gconstpointer width)
{
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static OnwardRecord *
draft_of (Page *self)
{
  return onward_editor_get_draft (self->editor);
}

static int
step_of (Page *self)
{
  return (int) onward_record_get_number (draft_of (self), ONWARD_ENTRY_PROGRESS);
}

static void
wait_saved (Page *self)
{
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_SAVED);
  ONWARD_TEST_UNTIL (onward_editor_get_record (self->editor) != NULL);
}

static void
focus_scale (Page *self, guint nth)
{
  g_assert_true (gtk_widget_grab_focus (onward_test_see_type (self->editor, ONWARD_TYPE_THOUGHT_SCALE, nth)));
}

/* The whole way by keyboard, kept as it is typed, and a page to read at its end. */
static void
test_keyboard (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (GPtrArray) evidence = NULL;

  onward_test_want_label (self->window, "Step 1 of 5");
  onward_test_key ("ctrl+Return");
  g_assert_cmpint (step_of (self), ==, ONWARD_THOUGHT_STEP_THOUGHT);
  onward_test_type ("I will never get hired.");
  focus_scale (self, 0);
  onward_test_type ("9");
  focus_scale (self, 1);
  onward_test_type ("7");
  onward_test_key ("Right");
  onward_test_key ("ctrl+Return");

  onward_test_want_label (self->window, "Step 2 of 5");
  /* Arrows go from one to the next, and tick none. */
  onward_test_key ("Down");
  onward_test_key ("Down");
  onward_test_key ("Up");
  onward_test_key ("space");
  onward_test_want_label (self->window, "How many tries does this rest on?");
  onward_test_key ("ctrl+Return");

  onward_test_want_label (self->window, "Step 3 of 5");
  onward_test_type ("Three people called me back.\n");
  onward_test_type ("Half a thing");
  onward_test_key ("ctrl+Return");

  onward_test_want_label (self->window, "Step 4 of 5");
  onward_test_want_label (self->window, "How many tries does this rest on?");
  onward_test_type ("Two no's are two no's.");
  onward_test_key ("ctrl+Return");

  onward_test_want_label (self->window, "Step 5 of 5");
  onward_test_want_label (self->window, "I will never get hired.");
  onward_test_type ("4");
  onward_test_want_label (self->window, "You believed the first thought 90%, and now 40%.");
  focus_scale (self, 1);
  onward_test_type ("3");
  onward_test_key ("ctrl+Return");
  onward_test_want_label (self->window, "You believed the first thought 90%, and now 40%. The feeling went from 75% to 30%.");
  onward_test_want_label (self->window, "Two no's are two no's.");
  onward_test_want_label (self->window, "One stands for all");
  onward_test_want_label (self->window, "· Half a thing");
  wait_saved (self);

  record = onward_test_load (self->store, &onward_entry_type,
                             onward_record_get_uid (onward_editor_get_record (self->editor)));
  evidence = onward_evidence_read (onward_record_get_text (record, ONWARD_ENTRY_EVIDENCE));
  g_assert_cmpint (onward_record_get_number (record, ONWARD_ENTRY_PROGRESS), ==, ONWARD_THOUGHT_DONE);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_ENTRY_BELIEF), ==, 90);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_ENTRY_STRENGTH), ==, 75);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_ENTRY_STRENGTH_AFTER), ==, 30);
  g_assert_cmpstr (onward_record_get_tags (record, ONWARD_ENTRY_TRAPS)[0], ==, "overgeneralisation");
  g_assert_cmpuint (evidence->len, ==, 2);
  g_assert_false (((OnwardEvidence *) evidence->pdata[0])->speaks_for);

  /* It can be gone through again. */
  onward_test_click (onward_test_want_label (self->window, "Go Through It Again"));
  onward_test_want_label (self->window, "Step 1 of 5");
}

/* Left in the middle, it is there again at the same step. */
static void
test_resumed (Page *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) record = NULL;

  onward_test_type ("They were being polite.");
  onward_test_click (onward_test_want_label (self->window, "Continue"));
  onward_test_want_label (self->window, "Step 2 of 5");
  onward_test_key ("ctrl+Return");
  wait_saved (self);
  g_set_object (&record, onward_editor_get_record (self->editor));
  onward_editor_set_record (self->editor, NULL);
  onward_editor_set_record (self->editor, record);
  onward_test_want_label (self->window, "Step 3 of 5");
  onward_test_click (onward_test_want_label (self->window, "Back"));
  onward_test_want_label (self->window, "Step 2 of 5");
  onward_test_click (onward_test_want_label (self->window, "Back"));
  onward_test_want_label (self->window, "Step 1 of 5");
  g_assert_null (onward_test_see_label (self->window, "Back"));
}

static void
go_to_evidence (Page *self)
{
  onward_test_type ("I cannot do this.");
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  onward_test_want_label (self->window, "Step 3 of 5");
  onward_test_want_label (self->window, "Ada wrote: the best handover I have had.");
}

static void
assert_one_proof (Page *self, gboolean speaks_for)
{
  g_autoptr (GPtrArray) evidence = onward_evidence_read (onward_record_get_text (draft_of (self), ONWARD_ENTRY_EVIDENCE));
  const OnwardEvidence *piece;

  g_assert_cmpuint (evidence->len, ==, 1);
  piece = evidence->pdata[0];
  g_assert_cmpstr (piece->text, ==, "Ada wrote: the best handover I have had.");
  g_assert_cmpstr (piece->proof, !=, "");
  g_assert_cmpint (piece->speaks_for, ==, speaks_for);
}

/* One key puts a proof in, once; it can be taken away. */
static void
test_proof_by_key (Page *self, gconstpointer width)
{
  GtkWidget *shelf, *row;

  go_to_evidence (self);
  shelf = onward_test_see_type (self->editor, ONWARD_TYPE_PROOF_SHELF, 0);
  row = onward_test_see_type (shelf, GTK_TYPE_LIST_BOX_ROW, 0);
  gtk_widget_grab_focus (row);
  onward_test_key ("Return");
  onward_test_key ("Return");
  assert_one_proof (self, FALSE);
  onward_test_click (onward_test_see (onward_test_see_type (self->editor, ONWARD_TYPE_EVIDENCE_ROW, 0), "remove_button"));
  g_assert_cmpstr (onward_record_get_text (draft_of (self), ONWARD_ENTRY_EVIDENCE), ==, "[]");
}

/* Dragged to what it speaks for, it stands there. */
static void
test_proof_by_drag (Page *self, gconstpointer width)
{
  GtkWidget *shelf;

  go_to_evidence (self);
  shelf = onward_test_see_type (self->editor, ONWARD_TYPE_PROOF_SHELF, 0);
  onward_test_drag (onward_test_see_type (shelf, GTK_TYPE_LIST_BOX_ROW, 0), onward_test_see (self->editor, "for_side"));
  ONWARD_TEST_UNTIL (onward_test_see_type (self->editor, ONWARD_TYPE_EVIDENCE_ROW, 0) != NULL);
  assert_one_proof (self, TRUE);
}

/* Other proofs than the three of the day are found by their words. */
static void
test_proof_found (Page *self, gconstpointer width)
{
  g_autoptr (OnwardEntry) other = add_entry (self, ONWARD_ENTRY_KIND_PROOF, "Led the move of forty services.");
  GtkWidget *shelf;

  go_to_evidence (self);
  shelf = onward_test_see_type (self->editor, ONWARD_TYPE_PROOF_SHELF, 0);
  onward_test_click (onward_test_see (shelf, "search"));
  onward_test_type ("forty");
  ONWARD_TEST_UNTIL (onward_test_see_label (shelf, "Ada wrote: the best handover I have had.") == NULL);
  onward_test_want_label (shelf, "Led the move of forty services.");
  onward_test_type ("zz");
  onward_test_want_label (shelf, "No proof has these words.");
}

/* A trap of one's own: added, ticked, offered again, put away, and still named where it was ticked. */
static void
test_own_trap (Page *self, gconstpointer width)
{
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_own_trap_type);
  GtkWindow *dialog;
  OnwardTrapRow *row;

  onward_test_type ("Everything is lost.");
  onward_test_key ("ctrl+Return");
  onward_test_click (onward_test_want_label (self->window, "Add One of Your Own…"));
  ONWARD_TEST_UNTIL (onward_test_top_window () != self->window);
  dialog = onward_test_top_window ();
  onward_test_focus_window (dialog);
  onward_test_type ("The late-night verdict\n");
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
  onward_test_focus_window (self->window);
  onward_test_click (onward_test_want_label (self->window, "The late-night verdict"));
  own = onward_test_find (self->store, query);
  g_assert_cmpuint (own->len, ==, 1);
  g_assert_true (g_strv_contains (onward_record_get_tags (draft_of (self), ONWARD_ENTRY_TRAPS),
                                  onward_record_get_uid (own->pdata[0])));

  row = onward_test_see_type (self->editor, ONWARD_TYPE_TRAP_ROW, 14);
  onward_test_click (onward_test_see (row, "edit_button"));
  ONWARD_TEST_UNTIL (onward_test_top_window () != self->window);
  dialog = onward_test_top_window ();
  onward_test_focus_window (dialog);
  onward_test_click (onward_test_want_label (dialog, "Put It Away"));
  ONWARD_TEST_UNTIL (onward_record_get_number (own->pdata[0], ONWARD_OWN_TRAP_RETIRED) == 1);
  onward_test_focus_window (self->window);
  onward_test_want_label (self->window, "The late-night verdict");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (onward_record_get_number (own->pdata[0], ONWARD_OWN_TRAP_RETIRED) == 0);
}

/* A plan's step begins a thought record of its own, and later goes on with that one. */
static void
test_of_plan (Page *self, gconstpointer width)
{
  g_autoptr (OnwardPlan) plan = onward_plan_new ("2026-03-09", ONWARD_VARIANT_INTERVIEW);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autoptr (GPtrArray) found = NULL;
  g_autofree char *target = NULL;
  OnwardSection *section;
  GtkWindow *window;

  onward_test_save (self->store, plan);
  target = g_strdup_printf ("thought:%s:", onward_record_get_uid (ONWARD_RECORD (plan)));
  section = g_object_new (ONWARD_TYPE_JOURNAL_SECTION, "workspace", self->workspace, NULL);
  window = onward_test_window_new (GTK_WIDGET (section), 1000, 640);
  onward_section_open (section, &onward_entry_type, target);
  onward_test_want_label (window, "Step 1 of 5");
  onward_test_type ("It was all my doing.");
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (!onward_section_get_busy (section));
  onward_section_create (section);
  onward_test_drain ();
  onward_section_open (section, &onward_entry_type, target);
  onward_test_want_label (window, "Step 2 of 5");
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_THOUGHT);
  found = onward_test_find (self->store, query);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (found->pdata[0], ONWARD_ENTRY_PLAN), ==,
                   onward_record_get_uid (ONWARD_RECORD (plan)));
  onward_test_window_close (window);
}

/* What is written about a win can be kept as a proof; of other entries that is not offered. */
static void
test_keep_offered (Page *self, gconstpointer width)
{
  g_autoptr (OnwardEntry) win = add_entry (self, ONWARD_ENTRY_KIND_WIN, "Sent the reply.");
  g_autoptr (OnwardEntry) note = add_entry (self, ONWARD_ENTRY_KIND_NOTE, "Rain all day.");
  OnwardSection *section = g_object_new (ONWARD_TYPE_JOURNAL_SECTION, "workspace", self->workspace, NULL);
  GtkWindow *window = onward_test_window_new (GTK_WIDGET (section), 1000, 640);

  onward_test_click (onward_test_want_label (window, "Rain all day."));
  onward_test_drain ();
  g_assert_null (onward_test_see (window, "proof_button"));
  onward_test_click (onward_test_want_label (window, "Sent the reply."));
  onward_test_want (window, "proof_button");
  onward_test_click (onward_test_want_label (window, "Rain all day."));
  ONWARD_TEST_UNTIL (onward_test_see (window, "proof_button") == NULL);
  onward_test_window_close (window);
}

static void
test_narrow (Page *self, gconstpointer width)
{
  int minimum;

  for (int step = ONWARD_THOUGHT_STEP_THOUGHT; step <= ONWARD_THOUGHT_DONE; step++)
    {
      gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_test_message ("step %d: %d pixels", step, minimum);
      g_assert_cmpint (minimum, <=, 360);
      if (step == ONWARD_THOUGHT_STEP_THOUGHT)
        onward_test_type ("Everything is lost.");
      if (step < ONWARD_THOUGHT_DONE)
        onward_test_key ("ctrl+Return");
      g_assert_cmpint (step_of (self), ==, MIN (step + 1, ONWARD_THOUGHT_DONE));
    }
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
#define ADD(path, width, test) g_test_add (path, Page, GINT_TO_POINTER (width), set_up, test, tear_down)
  ADD ("/thought/keyboard", 760, test_keyboard);
  ADD ("/thought/resumed", 760, test_resumed);
  ADD ("/thought/proof/key", 760, test_proof_by_key);
  ADD ("/thought/proof/drag", 760, test_proof_by_drag);
  ADD ("/thought/proof/found", 760, test_proof_found);
  ADD ("/thought/own-trap", 760, test_own_trap);
  ADD ("/thought/of-plan", 760, test_of_plan);
  ADD ("/thought/keep-offered", 760, test_keep_offered);
  ADD ("/thought/narrow", 360, test_narrow);
#undef ADD
  return g_test_run ();
}
