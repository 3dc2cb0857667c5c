/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-editor.h"
#include "onward-entry.h"
#include "onward-notes.h"
#include "onward-save-status.h"
#include "onward-test-display.h"

/* The least that an editor can be: a text, and the line that tells how its saving goes. */
#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, OnwardEditor)

struct _TestPage
{
  OnwardEditor parent_instance;

  OnwardNotes *notes;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, ONWARD_TYPE_EDITOR)

static void
test_page_class_init (TestPageClass *klass)
{
}

static void
test_page_init (TestPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autoptr (OnwardEntry) draft = g_object_new (ONWARD_TYPE_ENTRY, NULL);

  self->notes = g_object_new (ONWARD_TYPE_NOTES, "label", "Text", "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->notes));
  gtk_box_append (GTK_BOX (box), g_object_new (ONWARD_TYPE_SAVE_STATUS, NULL));
  adw_bin_set_child (ADW_BIN (self), box);
  onward_editor_set_draft (ONWARD_EDITOR (self), ONWARD_RECORD (draft));
  g_object_bind_property (draft, "text", self->notes, "text", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store;
  GtkWindow *window;
  TestPage *page;
  OnwardEditor *editor; /* the same */
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  self->page = g_object_new (TEST_TYPE_PAGE, "workspace", self->workspace, NULL);
  self->editor = ONWARD_EDITOR (self->page);
  self->window = onward_test_window_new (GTK_WIDGET (self->page), 420, 300);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  if (self->window != NULL)
    onward_test_window_close (self->window);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_test_workspace_close (self->workspace);
}

static void
begin (Fixture *self)
{
  g_autoptr (OnwardEntry) fresh = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-03-10T10:00");

  onward_editor_begin (self->editor, ONWARD_RECORD (fresh));
  gtk_widget_grab_focus (GTK_WIDGET (self->page->notes));
}

static GPtrArray *
entries (Fixture *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  return onward_test_find (self->store, query);
}

static void
assert_texts (Fixture *self, guint n_texts, const char *text)
{
  g_autoptr (GPtrArray) found = entries (self);
  gboolean seen = text == NULL;

  g_assert_cmpuint (found->len, ==, n_texts);
  for (guint i = 0; i < found->len; i++)
    seen |= g_str_equal (onward_record_get_text (found->pdata[i], ONWARD_ENTRY_TEXT), text);
  g_assert_true (seen);
}

static void
close_store (Fixture *self)
{
  gboolean closed = FALSE;

  onward_store_close_async (self->store, NULL, NULL);
  ONWARD_TEST_UNTIL ((closed = !onward_store_get_is_open (self->store)));
}

static void
open_store (Fixture *self)
{
  onward_store_open_async (self->store, NULL, NULL, NULL);
  ONWARD_TEST_UNTIL (onward_store_get_is_open (self->store));
}

/* What is typed is on the disk a moment later, and says so. */
static void
test_types (Fixture *self, gconstpointer data)
{
  begin (self);
  g_assert_false (onward_editor_get_empty (self->editor));
  onward_test_type ("It stings");
  g_assert_cmpint (onward_editor_get_status (self->editor), ==, ONWARD_EDITOR_SAVING);
  g_assert_true (onward_workspace_get_busy (self->workspace));
  onward_test_want_label (self->page, "Saved");
  g_assert_false (onward_workspace_get_busy (self->workspace));
  assert_texts (self, 1, "It stings");
  ONWARD_TEST_UNTIL (onward_editor_get_record (self->editor) != NULL);
  onward_test_type (" less");
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_SAVED);
  assert_texts (self, 1, "It stings less");
}

/* Who opens a page and says nothing leaves no trace. */
static void
test_blank (Fixture *self, gconstpointer data)
{
  begin (self);
  onward_test_type ("x");
  onward_test_key ("BackSpace");
  onward_editor_set_record (self->editor, NULL);
  g_assert_true (onward_editor_get_empty (self->editor));
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  assert_texts (self, 0, NULL);
}

/* Closing the window in the middle of a word loses nothing. */
static void
test_closes (Fixture *self, gconstpointer data)
{
  begin (self);
  onward_test_type ("The last wor");
  onward_test_window_close (self->window);
  self->window = NULL;
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  assert_texts (self, 1, "The last wor");
}

/* Opening another record sends the first one on its way. */
static void
test_opens_another (Fixture *self, gconstpointer data)
{
  begin (self);
  onward_test_type ("One");
  begin (self);
  g_assert_cmpstr (onward_notes_get_text (self->page->notes), ==, "");
  onward_test_type ("Two");
  onward_editor_flush (self->editor);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  assert_texts (self, 2, "One");
  assert_texts (self, 2, "Two");
}

/* When saving goes wrong the text stays, is told of, and is saved when that is tried again. */
static void
test_tries_again (Fixture *self, gconstpointer data)
{
  begin (self);
  close_store (self);
  onward_test_type ("Kept");
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_FAILED);
  g_assert_cmpuint (onward_workspace_get_n_unsaved (self->workspace), ==, 1);
  g_assert_cmpstr (onward_notes_get_text (self->page->notes), ==, "Kept");
  open_store (self);
  onward_test_click (onward_test_want_label (self->page, "Try Again"));
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_SAVED);
  g_assert_cmpuint (onward_workspace_get_n_unsaved (self->workspace), ==, 0);
  assert_texts (self, 1, "Kept");
}

/* A text that could not be saved while its page was left is kept by the workspace. */
static void
test_leaves_behind (Fixture *self, gconstpointer data)
{
  begin (self);
  close_store (self);
  onward_test_type ("Left behind");
  onward_editor_set_record (self->editor, NULL);
  ONWARD_TEST_UNTIL (onward_workspace_get_n_unsaved (self->workspace) == 1);
  open_store (self);
  onward_workspace_save_kept (self->workspace);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  g_assert_cmpuint (onward_workspace_get_n_unsaved (self->workspace), ==, 0);
  assert_texts (self, 1, "Left behind");
}

/* What others change joins what is typed: each keeps their own field. */
static void
test_joins (Fixture *self, gconstpointer data)
{
  const char *const tags[] = { "theirs", NULL };
  g_autoptr (OnwardRecord) other = NULL;
  OnwardRecord *draft;

  begin (self);
  onward_test_type ("Mine");
  ONWARD_TEST_UNTIL (onward_editor_get_record (self->editor) != NULL);
  onward_test_type (" too");
  other = onward_record_dup_draft (onward_editor_get_record (self->editor));
  onward_record_set_tags (other, ONWARD_ENTRY_TAGS, tags);
  onward_test_save (self->store, other);
  draft = onward_editor_get_draft (self->editor);
  g_assert_cmpstr (onward_record_get_tags (draft, ONWARD_ENTRY_TAGS)[0], ==, "theirs");
  g_assert_cmpstr (onward_notes_get_text (self->page->notes), ==, "Mine too");
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_SAVED);
  assert_texts (self, 1, "Mine too");
  g_assert_cmpstr (onward_record_get_tags (onward_editor_get_record (self->editor), ONWARD_ENTRY_TAGS)[0], ==, "theirs");
}

/* A record that is let go is not written once more by its page. */
static void
test_discards (Fixture *self, gconstpointer data)
{
  begin (self);
  onward_test_type ("Gone");
  ONWARD_TEST_UNTIL (onward_editor_get_record (self->editor) != NULL);
  onward_test_type (" for good");
  onward_workspace_remove (self->workspace, onward_editor_get_record (self->editor), "Let go");
  onward_editor_discard (self->editor);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  assert_texts (self, 0, NULL);
  g_assert_cmpstr (onward_workspace_get_undo_label (self->workspace), ==, "Let go");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  assert_texts (self, 1, "Gone");
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
#define ADD(name, func) g_test_add ("/widgets/editor/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("saves-as-typed", test_types);
  ADD ("leaves-no-blank", test_blank);
  ADD ("saves-when-closed", test_closes);
  ADD ("saves-when-left", test_opens_another);
  ADD ("tries-again", test_tries_again);
  ADD ("keeps-what-was-left", test_leaves_behind);
  ADD ("joins-others", test_joins);
  ADD ("discards", test_discards);
#undef ADD
  return g_test_run ();
}
