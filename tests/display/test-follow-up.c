/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-act.h"
#include "onward-follow-up-dialog.h"
#include "onward-follow-up.h"
#include "onward-test-display.h"

/* It is Tuesday, 10 March 2026, ten o'clock. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GtkWindow *window;
  GtkWindow *dialog;
} Scene;

static void
set_up (Scene *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  self->window = onward_test_window_new (gtk_label_new ("Onward"), 700, 700);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static void
show (Scene *self, OnwardRecord *follow_up)
{
  self->dialog = GTK_WINDOW (onward_follow_up_dialog_present (GTK_WIDGET (self->window), self->workspace, follow_up, ""));
  onward_test_focus_window (self->dialog);
  ONWARD_TEST_UNTIL (gtk_widget_has_focus (gtk_window_get_focus (self->dialog)));
}

static GPtrArray *
find_all (Scene *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  return onward_test_find (self->store, query);
}

static guint
count (Scene *self)
{
  g_autoptr (GPtrArray) found = find_all (self);

  return found->len;
}

/* Returns: (transfer full): the only one there is */
static OnwardRecord *
save (Scene *self)
{
  g_autoptr (GPtrArray) found = NULL;

  onward_test_click (onward_test_want (self->dialog, "save_button"));
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
  onward_test_focus_window (self->window);
  ONWARD_TEST_UNTIL (count (self) == 1);
  found = find_all (self);
  return g_object_ref (g_ptr_array_index (found, 0));
}

static void
assert_text (OnwardRecord *record, guint field, const char *wanted)
{
  g_assert_cmpstr (onward_record_get_text (record, field), ==, wanted);
}

/* One line says it all, and what was understood stands below it while it is typed. */
static void
test_phrase (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) saved = NULL;

  show (self, NULL);
  g_assert_null (onward_test_see (self->dialog, "phrase_row"));
  onward_test_type ("Call Ada next Tue 9:15");
  onward_test_want_label (onward_test_want (self->dialog, "phrase_row"), "Call Ada");
  onward_test_want_label (onward_test_want (self->dialog, "phrase_row"), "Tuesday, 17 March 2026, 9:15");
  saved = save (self);
  assert_text (saved, ONWARD_FOLLOW_UP_TITLE, "Call Ada");
  assert_text (saved, ONWARD_FOLLOW_UP_AT, "2026-03-17T09:15");
  assert_text (saved, ONWARD_FOLLOW_UP_REPEAT, "");
}

static void
test_again (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) saved = NULL;

  show (self, NULL);
  onward_test_type ("Look at the boards every Monday");
  onward_test_want_label (onward_test_want (self->dialog, "repeat_row"), "Every Week");
  onward_test_want_label (onward_test_want (self->dialog, "repeat_row"), "every Monday");
  saved = save (self);
  assert_text (saved, ONWARD_FOLLOW_UP_TITLE, "Look at the boards");
  assert_text (saved, ONWARD_FOLLOW_UP_DUE, "2026-03-16T09:00");
  assert_text (saved, ONWARD_FOLLOW_UP_REPEAT, "FREQ=WEEKLY;BYDAY=MO");
  assert_text (saved, ONWARD_FOLLOW_UP_ANCHOR, "2026-03-16T09:00");
}

/* What is no time for the person is none: the words stay, and the rows are as they were. */
static void
test_as_typed (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) saved = NULL;

  show (self, NULL);
  onward_test_type ("Write to the people of Friday");
  onward_test_want_label (onward_test_want (self->dialog, "phrase_row"), "Friday, 13 March 2026, 9:00");
  onward_test_click (onward_test_want_label (self->dialog, "Keep as Typed"));
  ONWARD_TEST_UNTIL (onward_test_see (self->dialog, "phrase_row") == NULL);
  saved = save (self);
  assert_text (saved, ONWARD_FOLLOW_UP_TITLE, "Write to the people of Friday");
  assert_text (saved, ONWARD_FOLLOW_UP_DUE, "2026-03-11T09:00");
}

/* A time alone is no follow-up. */
static void
test_no_title (Scene *self, gconstpointer data)
{
  show (self, NULL);
  onward_test_type ("tomorrow");
  onward_test_want_label (onward_test_want (self->dialog, "phrase_row"), "And what?");
  g_assert_false (gtk_widget_get_sensitive (onward_test_want (self->dialog, "save_button")));
  onward_test_type (" call Ada");
  onward_test_want_label (onward_test_want (self->dialog, "phrase_row"), "call Ada");
  g_assert_true (gtk_widget_get_sensitive (onward_test_want (self->dialog, "save_button")));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
  g_assert_cmpuint (count (self), ==, 0);
}

static void
test_by_hand (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) saved = NULL;

  show (self, NULL);
  onward_test_type ("Send the report");
  onward_test_click (onward_test_want (self->dialog, "repeat_row"));
  onward_test_click (onward_test_want_label (self->dialog, "Last Working Day of the Month"));
  onward_test_want_label (onward_test_want (self->dialog, "repeat_row"),
                          "on the last working day of every month, from Tuesday, 31 March 2026");
  saved = save (self);
  assert_text (saved, ONWARD_FOLLOW_UP_DUE, "2026-03-31T09:00");
  assert_text (saved, ONWARD_FOLLOW_UP_REPEAT, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
}

/* A title that was there before is not read again, and looking at it changes nothing. */
static void
test_old (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) old = onward_follow_up_new ("Prepare for Monday", "2026-03-12T09:00");
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (OnwardRecord) saved = NULL;

  onward_record_set_text (ONWARD_RECORD (old), ONWARD_FOLLOW_UP_REPEAT, "FREQ=WEEKLY");
  onward_record_set_text (ONWARD_RECORD (old), ONWARD_FOLLOW_UP_ANCHOR, "2026-03-05T09:00");
  onward_test_save (self->store, old);
  shared = onward_test_load (self->store, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (old)));
  show (self, shared);
  onward_test_want_label (onward_test_want (self->dialog, "repeat_row"), "every Thursday");
  g_assert_null (onward_test_see (self->dialog, "phrase_row"));
  saved = save (self);
  assert_text (saved, ONWARD_FOLLOW_UP_TITLE, "Prepare for Monday");
  assert_text (saved, ONWARD_FOLLOW_UP_DUE, "2026-03-12T09:00");
  assert_text (saved, ONWARD_FOLLOW_UP_ANCHOR, "2026-03-05T09:00");
}

/* The old title stands selected: a time typed over it moves the follow-up. */
static void
test_another_time (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) old = onward_follow_up_new ("Write to Ada", "2026-03-09T09:00");
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (OnwardRecord) saved = NULL;

  onward_test_save (self->store, old);
  shared = onward_test_load (self->store, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (old)));
  show (self, shared);
  onward_test_type ("in 2 weeks");
  onward_test_want_label (onward_test_want (self->dialog, "phrase_row"), "Tuesday, 24 March 2026, 9:00");
  saved = save (self);
  assert_text (saved, ONWARD_FOLLOW_UP_TITLE, "Write to Ada");
  assert_text (saved, ONWARD_FOLLOW_UP_AT, "2026-03-24T09:00");
}

static void
acted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (onward_due_act_finish (result, &error));
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
act (Scene *self, OnwardRecord *follow_up, OnwardDueAct how)
{
  gboolean acted = FALSE;

  onward_due_act_async (self->workspace, ONWARD_FOLLOW_UP (follow_up), how, NULL, acted_cb, &acted);
  ONWARD_TEST_UNTIL (acted);
}

/* Done is done for this turn; undoing takes back both the next turn and the one that was done. */
static void
test_turn (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) weekly = onward_follow_up_new ("Look at the boards", "2026-03-10T09:00");
  g_autoptr (OnwardRecord) shared = NULL;

  onward_record_set_text (ONWARD_RECORD (weekly), ONWARD_FOLLOW_UP_REPEAT, "FREQ=WEEKLY;BYDAY=TU");
  onward_test_save (self->store, weekly);
  shared = onward_test_load (self->store, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (weekly)));

  act (self, shared, ONWARD_DUE_DONE);
  g_assert_cmpuint (count (self), ==, 2);
  assert_text (shared, ONWARD_FOLLOW_UP_AT, "2026-03-17T09:00");
  g_assert_cmpstr (onward_workspace_get_undo_label (self->workspace), ==, "Done: Look at the boards. Next: 17 March 9:00");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self) == 1);
  assert_text (shared, ONWARD_FOLLOW_UP_AT, "2026-03-10T09:00");

  act (self, shared, ONWARD_DUE_SKIP);
  g_assert_cmpuint (count (self), ==, 1);
  assert_text (shared, ONWARD_FOLLOW_UP_AT, "2026-03-17T09:00");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (shared, ONWARD_FOLLOW_UP_AT), "2026-03-10T09:00"));
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);

#define ADD(name, function) g_test_add ("/follow-up/" name, Scene, NULL, set_up, function, tear_down)
  ADD ("phrase", test_phrase);
  ADD ("again", test_again);
  ADD ("as-typed", test_as_typed);
  ADD ("no-title", test_no_title);
  ADD ("by-hand", test_by_hand);
  ADD ("old", test_old);
  ADD ("another-time", test_another_time);
  ADD ("turn", test_turn);
  return g_test_run ();
}
