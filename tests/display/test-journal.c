/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-editor.h"
#include "onward-entry-filter.h"
#include "onward-entry-list.h"
#include "onward-entry-pane.h"
#include "onward-entry-text.h"
#include "onward-entry.h"
#include "onward-job-application.h"
#include "onward-journal-section.h"
#include "onward-panes.h"
#include "onward-test-display.h"

/* A journal on the screen. */
typedef struct
{
  char *path;
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardSection *section;
  GtkWindow *window;
  OnwardEditor *editor;
  OnwardEntryList *list;
  char *toast; /* what the last one said */
} Journal;

static void
toast_cb (Journal *self, AdwToast *toast)
{
  g_free (self->toast);
  self->toast = g_strdup (adw_toast_get_title (toast));
}

static void
journal_open (Journal *self, int width)
{
  self->workspace = onward_test_workspace_new (self->path);
  self->store = onward_workspace_get_store (self->workspace);
  g_signal_connect_swapped (self->workspace, "toast", G_CALLBACK (toast_cb), self);
  self->section = g_object_new (ONWARD_TYPE_JOURNAL_SECTION, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->section), width, 640);
  self->editor = onward_entry_pane_get_editor (
    ONWARD_ENTRY_PANE (onward_panes_get_content (onward_test_see (self->section, "panes"))));
  self->list = onward_test_see (self->section, "list");
  ONWARD_TEST_UNTIL (onward_record_list_get_ready (onward_entry_list_get_records (self->list)));
}

static void
journal_close (Journal *self)
{
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
  g_clear_pointer (&self->toast, g_free);
}

static void
add_entry (OnwardStore *store, OnwardEntryKind kind, const char *when, const char *text, int mood)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_record_set_number (ONWARD_RECORD (entry), ONWARD_ENTRY_MOOD, mood);
  onward_test_save (store, entry);
}

static void
set_up (Journal *self, gconstpointer width)
{
  OnwardStore *store;

  self->path = onward_test_diary_path ();
  store = onward_test_store_open (self->path, NULL);
  add_entry (store, ONWARD_ENTRY_KIND_NOTE, "2026-03-09T08:15", "Walked by the river before breakfast.", 4);
  add_entry (store, ONWARD_ENTRY_KIND_WIN, "2026-03-02T18:00", "Sent the thank-you note.", 5);
  add_entry (store, ONWARD_ENTRY_KIND_NOTE, "2026-02-20T21:40", "Hard evening by the river.", 2);
  onward_test_store_close (store);
  journal_open (self, GPOINTER_TO_INT (width));
}

static void
tear_down (Journal *self, gconstpointer width)
{
  journal_close (self);
  g_clear_pointer (&self->path, g_free);
}

static guint
n_rows (Journal *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (onward_entry_list_get_records (self->list)));
}

static void
write_new (Journal *self, const char *text)
{
  onward_section_create (self->section);
  onward_test_type (text);
}

static void
wait_saved (Journal *self)
{
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_SAVED);
  ONWARD_TEST_UNTIL (onward_editor_get_record (self->editor) != NULL);
}

static OnwardRecord *
record_of (Journal *self)
{
  return onward_editor_get_record (self->editor);
}

/* What is typed is saved by itself, stands in the list, and is there after a restart. */
static void
test_types_and_keeps (Journal *self, gconstpointer width)
{
  write_new (self, "The mail came at noon.\nFour lines.");
  onward_test_want_label (self->window, "Saving…");
  wait_saved (self);
  onward_test_want_label (self->window, "The mail came at noon. Four lines.");
  onward_test_want_label (self->window, "today 10:00");
  onward_test_want_label (self->window, "7 words");
  onward_test_click (onward_test_see (self->editor, "button2"));
  ONWARD_TEST_UNTIL (record_of (self) != NULL && onward_record_get_number (record_of (self), ONWARD_ENTRY_MOOD) == 2);
  journal_close (self);

  journal_open (self, GPOINTER_TO_INT (width));
  g_assert_cmpuint (n_rows (self), ==, 4);
  onward_test_click (onward_test_want_label (self->window, "The mail came at noon. Four lines."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==,
                   "The mail came at noon.\nFour lines.");
  g_assert_cmpint (onward_record_get_number (record_of (self), ONWARD_ENTRY_MOOD), ==, 2);
}

/* A page that nothing was put on leaves nothing in the diary. */
static void
test_blank_is_nothing (Journal *self, gconstpointer width)
{
  onward_section_create (self->section);
  onward_section_create (self->section);
  onward_test_click (onward_test_want_label (self->window, "Sent the thank-you note."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  onward_test_drain ();
  g_assert_cmpuint (n_rows (self), ==, 3);
}

/* Closing at once after the last key loses nothing. */
static void
test_closed_while_typing (Journal *self, gconstpointer width)
{
  write_new (self, "Not yet saved");
  g_assert_cmpint (onward_editor_get_status (self->editor), ==, ONWARD_EDITOR_SAVING);
  journal_close (self);
  journal_open (self, GPOINTER_TO_INT (width));
  g_assert_cmpuint (n_rows (self), ==, 4);
  onward_test_want_label (self->window, "Not yet saved");
}

/* Each month has its heading once, also after an entry has moved from one to another. */
static void
test_months (Journal *self, gconstpointer width)
{
  OnwardDayButton *day;

  onward_test_want_label (self->window, "March 2026");
  onward_test_want_label (self->window, "February 2026");
  g_assert_null (onward_test_see_label (self->window, "January 2026"));
  onward_test_click (onward_test_want_label (self->window, "Hard evening by the river."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  day = onward_test_see_type (self->editor, ONWARD_TYPE_DAY_BUTTON, 0);
  onward_day_button_set_day (day, "2026-01-31");
  onward_test_want_label (self->window, "January 2026");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "February 2026") == NULL);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_WHEN), ==, "2026-01-31T21:40");
  g_assert_cmpuint (n_rows (self), ==, 3);
}

/* A day that cannot be meant is refused with a word, and the entry stays where it was. */
static void
test_strange_days (Journal *self, gconstpointer width)
{
  static const char *const strange[] = { "2026-03-11", "9999-01-01", "0026-03-10", "1899-12-31" };
  OnwardDayButton *day;

  onward_test_click (onward_test_want_label (self->window, "Sent the thank-you note."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  day = onward_test_see_type (self->editor, ONWARD_TYPE_DAY_BUTTON, 0);
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_clear_pointer (&self->toast, g_free);
      onward_day_button_set_day (day, strange[i]);
      g_assert_nonnull (self->toast);
      g_assert_nonnull (strstr (self->toast, "stays where it was"));
      g_assert_cmpstr (onward_day_button_get_day (day), ==, "2026-03-02");
    }
  g_clear_pointer (&self->toast, g_free);
  onward_day_button_set_day (day, "2026-03-10");
  wait_saved (self);
  g_assert_null (self->toast);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_WHEN), ==, "2026-03-10T18:00");
}

/* Letting go asks nothing and can be taken back; the entry then stands where it stood. */
static void
test_let_go (Journal *self, gconstpointer width)
{
  onward_test_click (onward_test_want_label (self->window, "Sent the thank-you note."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  onward_test_key ("Delete");
  ONWARD_TEST_UNTIL (n_rows (self) == 2);
  ONWARD_TEST_UNTIL (self->toast != NULL);
  g_assert_cmpstr (self->toast, ==, "Entry let go");
  g_assert_true (onward_editor_get_empty (self->editor));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (n_rows (self) == 3);
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, "Sent the thank-you note.");
}

/* Even what was typed a moment ago can be taken back. */
static void
test_let_go_while_typing (Journal *self, gconstpointer width)
{
  write_new (self, "Too soon");
  gtk_widget_activate_action (GTK_WIDGET (self->section), "journal.remove", NULL);
  ONWARD_TEST_UNTIL (onward_editor_get_empty (self->editor));
  ONWARD_TEST_UNTIL (self->toast != NULL && n_rows (self) == 3);
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->window, "Too soon");
  g_assert_cmpuint (n_rows (self), ==, 4);
}

static void
test_search (Journal *self, gconstpointer width)
{
  onward_section_focus_filter (self->section);
  onward_test_type ("riv");
  ONWARD_TEST_UNTIL (n_rows (self) == 2);
  onward_test_type (" walk");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_want_label (self->window, "Walked by the river before breakfast.");
  onward_test_type ("zzz");
  onward_test_click (onward_test_want_label (self->window, "Show Everything"));
  ONWARD_TEST_UNTIL (n_rows (self) == 3);
  onward_test_want_label (self->window, "Hard evening by the river.");
}

/* The chips say what the list is narrowed to, and take it away, by keyboard as well. */
static void
test_filter (Journal *self, gconstpointer width)
{
  OnwardEntryFilter *filter = onward_entry_list_get_filter (self->list);
  GtkWidget *popover;

  onward_test_click (onward_test_want (self->list, "filter_button"));
  popover = onward_test_want (self->list, "popover");
  onward_test_click (onward_test_want_label (popover, "Win"));
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_click (onward_test_see_type (onward_test_want (popover, "moods"), GTK_TYPE_TOGGLE_BUTTON, 1));
  ONWARD_TEST_UNTIL (n_rows (self) == 0);
  g_assert_cmpuint (onward_entry_filter_get_moods (filter), ==, 1u << 2);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (popover) && gtk_window_is_active (self->window));
  gtk_widget_grab_focus (onward_test_see (self->list, "search"));
  onward_test_key ("Tab");
  onward_test_want_label (self->window, "Nothing like that here");
  onward_test_want_label (self->list, "Win");
  /* Past the calendar and the button of the filter. */
  onward_test_key ("Tab");
  onward_test_key ("Tab");
  onward_test_key ("space");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_want_label (self->window, "Hard evening by the river.");
  g_assert_null (onward_test_see_label (self->list, "Win"));
  onward_test_key ("space");
  ONWARD_TEST_UNTIL (n_rows (self) == 3);
  g_assert_false (onward_entry_filter_get_active (filter));
}

/* The text that is open when the list is narrowed stays open, and marked when its row comes back. */
static void
test_search_keeps_page (Journal *self, gconstpointer width)
{
  onward_test_click (onward_test_want_label (self->window, "Sent the thank-you note."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  onward_section_focus_filter (self->section);
  onward_test_type ("river");
  ONWARD_TEST_UNTIL (n_rows (self) == 2);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, "Sent the thank-you note.");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (n_rows (self) == 3);
  ONWARD_TEST_UNTIL (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (gtk_list_view_get_model (
                       onward_test_see_type (self->list, GTK_TYPE_LIST_VIEW, 0)))) == 1);
}

/* No file of this process may grow past @bytes: to the store that is a full disk.  0 lifts it. */
static void
limit_files (rlim_t bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes > 0 ? bytes : limit.rlim_max;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* On a full disk the text stays on the page, the page says so, and trying again saves it. */
static void
test_full_disk (Journal *self, gconstpointer width)
{
  g_autofree char *much = g_strnfill (400000, 'y');
  OnwardRecord *draft = onward_editor_get_draft (self->editor);

  write_new (self, "Kept ");
  onward_record_set_text (draft, ONWARD_ENTRY_TEXT, much);
  limit_files (200000);
  onward_section_flush (self->section);
  ONWARD_TEST_UNTIL (onward_editor_get_status (self->editor) == ONWARD_EDITOR_FAILED);
  limit_files (0);
  g_assert_cmpstr (onward_record_get_text (draft, ONWARD_ENTRY_TEXT), ==, much);
  onward_test_want_label (self->window, onward_editor_get_status_text (self->editor));
  onward_test_click (onward_test_want_label (self->window, "Try Again"));
  wait_saved (self);
  g_assert_cmpuint (strlen (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT)), ==, 400000);
}

/* A megabyte, letters of many scripts and what no keyboard types: all of it comes back as it was. */
static void
test_strange_text (Journal *self, gconstpointer width)
{
  GString *text = g_string_new (NULL);
  GtkTextView *view;
  g_autofree char *shown = NULL;

  while (text->len < 1024 * 1024)
    g_string_append (text, "שלום 🙂 línea e\xcc\x81 \xe2\x80\xae" "drawkcab\xe2\x80\xac ليل\n");
  write_new (self, "x");
  view = onward_test_see_type (self->editor, GTK_TYPE_TEXT_VIEW, 0);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text->str, -1);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), "a\001b\rc\r\nd\033", -1);
  wait_saved (self);
  g_string_append (text, "a\001b\rc\r\nd\033");
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, text->str);
  g_string_free (text, TRUE);
}

/* Ctrl+Z takes typing back, but never what belongs to another entry. */
static void
test_text_undo (Journal *self, gconstpointer width)
{
  GtkTextBuffer *buffer;

  onward_test_click (onward_test_want_label (self->window, "Sent the thank-you note."));
  ONWARD_TEST_UNTIL (record_of (self) != NULL);
  buffer = gtk_text_view_get_buffer (onward_test_see_type (self->editor, GTK_TYPE_TEXT_VIEW, 0));
  g_assert_false (gtk_text_buffer_get_can_undo (buffer));
  onward_test_click (onward_test_see_type (self->editor, GTK_TYPE_TEXT_VIEW, 0));
  onward_test_key ("ctrl+End");
  onward_test_type ("Z");
  g_assert_cmpstr (onward_record_get_text (onward_editor_get_draft (self->editor), ONWARD_ENTRY_TEXT), ==,
                   "Sent the thank-you note.Z");
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (onward_record_get_text (onward_editor_get_draft (self->editor), ONWARD_ENTRY_TEXT), ==,
                   "Sent the thank-you note.");
  onward_test_type ("Y");
  onward_test_click (onward_test_want_label (self->window, "Hard evening by the river."));
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT),
                                  "Hard evening by the river."));
  buffer = gtk_text_view_get_buffer (onward_test_see_type (self->editor, GTK_TYPE_TEXT_VIEW, 0));
  g_assert_false (gtk_text_buffer_get_can_undo (buffer));
}

/* A question is offered, another is another, and the setting puts an end to it. */
static void
test_question (Journal *self, gconstpointer width)
{
  OnwardRecord *draft = onward_editor_get_draft (self->editor);
  g_autofree char *last = NULL;

  onward_section_create (self->section);
  onward_test_click (onward_test_want_label (self->window, "Ask Me Something"));
  for (int i = 0; i < 40; i++)
    {
      g_assert_cmpstr (onward_record_get_text (draft, ONWARD_ENTRY_PROMPT), !=, "");
      g_assert_cmpstr (onward_record_get_text (draft, ONWARD_ENTRY_PROMPT), !=, last);
      g_free (last);
      last = g_strdup (onward_record_get_text (draft, ONWARD_ENTRY_PROMPT));
      gtk_widget_activate (onward_test_want (self->editor, "another_button"));
      ONWARD_TEST_UNTIL (!g_str_equal (onward_record_get_text (draft, ONWARD_ENTRY_PROMPT), last));
    }
  onward_section_create (self->section);
  g_settings_set_boolean (onward_workspace_get_settings (self->workspace), "show-prompts", FALSE);
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Ask Me Something") == NULL);
  g_settings_reset (onward_workspace_get_settings (self->workspace), "show-prompts");
}

/* Today asks a question of its own, which a new page then answers. */
static void
test_answers_prompt (Journal *self, gconstpointer width)
{
  onward_section_open (self->section, &onward_entry_type, "prompt:any-word");
  onward_test_want_label (self->window, "One word for today. Why that one?");
  onward_test_type ("Rain.");
  wait_saved (self);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_PROMPT), ==, "any-word");
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, "Rain.");
}

/* Typing a name finds the application that an entry belongs to. */
static void
test_application (Journal *self, gconstpointer width)
{
  g_autoptr (OnwardJobApplication) norrland = onward_job_application_new ();
  g_autoptr (OnwardJobApplication) halden = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (norrland), ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland Data");
  onward_record_set_text (ONWARD_RECORD (halden), ONWARD_JOB_APPLICATION_EMPLOYER, "Halden");
  onward_test_save (self->store, norrland);
  onward_test_save (self->store, halden);
  write_new (self, "About them");
  wait_saved (self);
  onward_test_click (onward_test_want_label (self->editor, "Belongs To…"));
  onward_test_want_label (self->editor, "Norrland Data");
  onward_test_type ("nor");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->editor, "Halden") == NULL);
  onward_test_type ("\n");
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (record_of (self), ONWARD_ENTRY_APPLICATION),
                                  onward_record_get_uid (ONWARD_RECORD (norrland))));
  onward_test_want_label (self->list, "Norrland Data");
}

/* On a narrow window the list and the page stand one behind the other, and keys lead both ways. */
static void
test_narrow (Journal *self, gconstpointer width)
{
  OnwardPanes *panes = onward_test_see (self->section, "panes");

  g_assert_true (onward_panes_get_folded (panes));
  g_assert_false (onward_panes_get_show_content (panes));
  onward_test_click (onward_test_want_label (self->window, "Sent the thank-you note."));
  ONWARD_TEST_UNTIL (onward_panes_get_show_content (panes));
  onward_test_click (onward_test_see_type (self->editor, GTK_TYPE_TEXT_VIEW, 0));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!onward_panes_get_show_content (panes));
  onward_test_key ("Down");
  g_assert_false (onward_panes_get_show_content (panes));
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (onward_panes_get_show_content (panes));
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, "Hard evening by the river.");
}

static void
test_empty (void)
{
  Journal journal = { .path = onward_test_diary_path () };

  journal_open (&journal, 900);
  onward_test_want_label (journal.window, "Room for your words");
  onward_test_click (onward_test_want_label (journal.list, "Write"));
  onward_test_type ("First");
  onward_test_want_label (journal.list, "First");
  wait_saved (&journal);
  journal_close (&journal);
  g_free (journal.path);
}

static void
assert_preview (const char *text, const char *expected)
{
  g_autofree char *preview = onward_entry_text_dup_preview (text, 12);

  g_assert_cmpstr (preview, ==, expected);
}

static void
test_text (void)
{
  assert_preview ("", "");
  assert_preview (" \n\t ", "");
  assert_preview ("one\n\n two\001", "one two");
  assert_preview ("aaaa bbbb cccc", "aaaa bbbb cc…");
  assert_preview ("שלום", "שלום");
  g_assert_cmpuint (onward_entry_text_count_words (""), ==, 0);
  g_assert_cmpuint (onward_entry_text_count_words (" — … "), ==, 0);
  g_assert_cmpuint (onward_entry_text_count_words ("It isn't over: 2 of 5."), ==, 6);
  g_assert_cmpuint (onward_entry_text_count_words ("Grüße aus\u00a0Köln"), ==, 3);
  g_assert_cmpuint (onward_entry_text_count_words ("你好 world"), ==, 3);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    int width;
    void (*test) (Journal *, gconstpointer);
  } tests[] = {
    { "/journal/page/types-and-keeps", 1000, test_types_and_keeps },
    { "/journal/page/blank-is-nothing", 1000, test_blank_is_nothing },
    { "/journal/page/closed-while-typing", 1000, test_closed_while_typing },
    { "/journal/page/strange-days", 1000, test_strange_days },
    { "/journal/page/let-go", 1000, test_let_go },
    { "/journal/page/let-go-while-typing", 1000, test_let_go_while_typing },
    { "/journal/page/full-disk", 1000, test_full_disk },
    { "/journal/page/strange-text", 1000, test_strange_text },
    { "/journal/page/text-undo", 1000, test_text_undo },
    { "/journal/page/question", 1000, test_question },
    { "/journal/page/answers-prompt", 1000, test_answers_prompt },
    { "/journal/page/application", 1000, test_application },
    { "/journal/list/months", 1000, test_months },
    { "/journal/list/search", 1000, test_search },
    { "/journal/list/search-keeps-page", 1000, test_search_keeps_page },
    { "/journal/list/filter", 1000, test_filter },
    { "/journal/narrow", 360, test_narrow },
  };

  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/journal/text", test_text);
  g_test_add_func ("/journal/empty", test_empty);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Journal, GINT_TO_POINTER (tests[i].width), set_up, tests[i].test, tear_down);
  return g_test_run ();
}
