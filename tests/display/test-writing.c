/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-contact.h"
#include "onward-content.h"
#include "onward-entry-buffers.h"
#include "onward-entry-kind-row.h"
#include "onward-entry-list.h"
#include "onward-entry-pane.h"
#include "onward-entry-text.h"
#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-journal-section.h"
#include "onward-link-picker.h"
#include "onward-panes.h"
#include "onward-test-display.h"

/* Writing in the journal. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardSection *section;
  OnwardPanes *around; /* as the window has them */
  GtkWindow *window;
  OnwardEntryPane *pane;
  OnwardEntryList *list;
} Writing;

static void
add_entry (Writing *self, OnwardEntryKind kind, const char *when, const char *text)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_test_save (self->store, entry);
}

static void
set_up (Writing *self, gconstpointer width)
{
  g_autofree char *path = onward_test_diary_path ();

  self->workspace = onward_test_workspace_new (path);
  self->store = onward_workspace_get_store (self->workspace);
  add_entry (self, ONWARD_ENTRY_KIND_NOTE, "2026-03-09T08:15", "By the river");
  add_entry (self, ONWARD_ENTRY_KIND_NOTE, "2026-03-02T18:00", "Sent the note");
  add_entry (self, ONWARD_ENTRY_KIND_WEEK, "2026-03-01T18:00", "A week looked back on");
  self->section = g_object_new (ONWARD_TYPE_JOURNAL_SECTION, "workspace", self->workspace, NULL);
  self->around = g_object_new (ONWARD_TYPE_PANES, "sidebar", gtk_label_new ("Sidebar"), "content", self->section,
                               "show-content", TRUE, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->around), GPOINTER_TO_INT (width), 640);
  self->pane = ONWARD_ENTRY_PANE (onward_panes_get_content (onward_test_see (self->section, "panes")));
  self->list = onward_test_see (self->section, "list");
  ONWARD_TEST_UNTIL (onward_record_list_get_ready (onward_entry_list_get_records (self->list)));
}

static void
tear_down (Writing *self, gconstpointer width)
{
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static OnwardRecord *
record_of (Writing *self)
{
  return onward_entry_pane_get_record (self->pane);
}

static const char *
text_of (Writing *self)
{
  return onward_record_get_text (onward_editor_get_draft (onward_entry_pane_get_editor (self->pane)), ONWARD_ENTRY_TEXT);
}

static GtkTextView *
view_of (Writing *self)
{
  return onward_test_see_type (self->pane, GTK_TYPE_TEXT_VIEW, 0);
}

static void
wait_saved (Writing *self)
{
  OnwardEditor *editor = onward_entry_pane_get_editor (self->pane);

  ONWARD_TEST_UNTIL (onward_editor_get_status (editor) == ONWARD_EDITOR_SAVED);
  ONWARD_TEST_UNTIL (onward_editor_get_record (editor) != NULL);
}

static void
open_entry (Writing *self, const char *text)
{
  onward_test_click (onward_test_want_label (self->list, text));
  ONWARD_TEST_UNTIL (g_str_has_prefix (text_of (self), text));
  onward_test_click (view_of (self));
  onward_test_key ("ctrl+End");
}

/* The menu names each kind in plain words; arrows and Return choose, and one can type at once. */
static void
test_kinds (Writing *self, gconstpointer width)
{
  static const OnwardEntryKind kinds[] = {
    ONWARD_ENTRY_KIND_NOTE,   ONWARD_ENTRY_KIND_CHECK_IN, ONWARD_ENTRY_KIND_WIN,      ONWARD_ENTRY_KIND_THOUGHT,
    ONWARD_ENTRY_KIND_UNSENT, ONWARD_ENTRY_KIND_PROOF,    ONWARD_ENTRY_KIND_COMEBACK, ONWARD_ENTRY_KIND_QUOTE,
  };
  GtkWidget *button = onward_test_see_type (onward_test_want (self->list, "new_button"), GTK_TYPE_MENU_BUTTON, 0);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *words = g_strdup_printf ("Kind %u", i);

      onward_test_click (button);
      ONWARD_TEST_UNTIL (onward_test_see_type (self->list, ONWARD_TYPE_ENTRY_KIND_ROW, 0) != NULL);
      onward_test_drain ();
      for (guint down = 0; down < i; down++)
        onward_test_key ("Down");
      onward_test_key ("Return");
      ONWARD_TEST_UNTIL (onward_test_see_type (self->list, ONWARD_TYPE_ENTRY_KIND_ROW, 0) == NULL);
      ONWARD_TEST_UNTIL (!onward_entry_pane_get_empty (self->pane) && record_of (self) == NULL);
      onward_test_focus_window (self->window);
      onward_test_type (words);
      wait_saved (self);
      g_assert_cmpint (onward_record_get_number (record_of (self), ONWARD_ENTRY_KIND), ==, kinds[i]);
      g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, words);
    }
}

/* An unsent letter says where it stays, and has nothing to send it with. */
static void
test_unsent (Writing *self, gconstpointer width)
{
  onward_section_open (self->section, &onward_entry_type, "kind:unsent");
  onward_test_want_label (self->pane, "This letter stays here.");
  onward_test_type ("Dear all,");
  wait_saved (self);
  g_assert_cmpint (onward_record_get_number (record_of (self), ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_UNSENT);
  open_entry (self, "By the river");
  g_assert_null (onward_test_see_label (self->pane, "This letter stays here."));
}

static void
keep_cb (GSimpleAction *action, GVariant *target, char **kept)
{
  g_free (*kept);
  *kept = g_variant_dup_string (target, NULL);
}

/* A win can be kept as a proof from its page; a note is none. */
static void
test_keep_as_proof (Writing *self, gconstpointer width)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("keep-as-proof", G_VARIANT_TYPE_STRING);
  g_autofree char *kept = NULL;
  g_autofree char *wanted = NULL;

  g_signal_connect (action, "activate", G_CALLBACK (keep_cb), &kept);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (actions));
  open_entry (self, "By the river");
  g_assert_null (onward_test_see (self->pane, "proof_button"));
  onward_section_open (self->section, &onward_entry_type, "kind:win");
  onward_test_type ("Asked first");
  wait_saved (self);
  wanted = g_strdup_printf ("entry/%s", onward_record_get_uid (record_of (self)));
  onward_test_click (onward_test_want (self->pane, "proof_button"));
  ONWARD_TEST_UNTIL (kept != NULL);
  g_assert_cmpstr (kept, ==, wanted);
}

static OnwardPromptWhen
asked_when (Writing *self)
{
  OnwardRecord *draft = onward_editor_get_draft (onward_entry_pane_get_editor (self->pane));
  const OnwardPrompt *prompt = onward_content_prompt (onward_record_get_text (draft, ONWARD_ENTRY_PROMPT));

  return prompt != NULL ? prompt->when : ONWARD_PROMPT_ANY;
}

/* Begun from a debrief, it knows the interview and asks about that; also when another is asked for. */
static void
test_about_interview (Writing *self, gconstpointer width)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autofree char *target = NULL;

  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, "2026-03-09T10:00");
  onward_test_save (self->store, interview);
  target = g_strdup_printf ("interview:%s:", onward_record_get_uid (ONWARD_RECORD (interview)));
  onward_section_open (self->section, &onward_entry_type, target);
  g_assert_cmpint (asked_when (self), ==, ONWARD_PROMPT_DEBRIEF);
  onward_test_click (onward_test_want (self->pane, "another_button"));
  g_assert_cmpint (asked_when (self), ==, ONWARD_PROMPT_DEBRIEF);
  onward_test_click (view_of (self));
  onward_test_type ("It went well");
  wait_saved (self);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_INTERVIEW), ==,
                   onward_record_get_uid (ONWARD_RECORD (interview)));

  /* Nobody is asked who does not want to be. */
  g_settings_set_boolean (onward_workspace_get_settings (self->workspace), "show-prompts", FALSE);
  onward_section_open (self->section, &onward_entry_type, target);
  g_assert_cmpint (asked_when (self), ==, ONWARD_PROMPT_ANY);
}

/* A page can become one of another kind; what has a form of its own stays what it is. */
static void
test_other_kind (Writing *self, gconstpointer width)
{
  GtkDropDown *kinds;

  open_entry (self, "By the river");
  kinds = onward_test_want (self->pane, "kind_drop_down");
  gtk_widget_grab_focus (GTK_WIDGET (kinds));
  onward_test_key ("space");
  onward_test_key ("Down");
  onward_test_key ("Down");
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (onward_record_get_number (record_of (self), ONWARD_ENTRY_KIND) == ONWARD_ENTRY_KIND_WIN);
  onward_test_focus_window (self->window);
  open_entry (self, "A week looked back on");
  g_assert_null (onward_test_see (self->pane, "kind_drop_down"));
  onward_test_want_label (self->pane, "Weekly review");
  onward_test_type (".");
  wait_saved (self);
  g_assert_cmpint (onward_record_get_number (record_of (self), ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_WEEK);
}

/* What was typed in an entry can be taken back after another was open, and nothing of the other. */
static void
test_undo_stays (Writing *self, gconstpointer width)
{
  open_entry (self, "By the river");
  onward_test_type (" bank");
  open_entry (self, "Sent the note");
  onward_test_type ("!");
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (text_of (self), ==, "Sent the note");
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (text_of (self), ==, "Sent the note");
  open_entry (self, "By the river bank");
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (text_of (self), !=, "By the river bank");
  while (gtk_text_buffer_get_can_undo (gtk_text_view_get_buffer (view_of (self))))
    onward_test_key ("ctrl+z");
  g_assert_cmpstr (text_of (self), ==, "By the river");
  onward_test_key ("ctrl+shift+z");
  wait_saved (self);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, text_of (self));
}

/* The same for an entry that was new, and was named while one typed. */
static void
test_undo_of_new (Writing *self, gconstpointer width)
{
  onward_section_create (self->section);
  onward_test_type ("Quite new");
  wait_saved (self);
  open_entry (self, "Sent the note");
  open_entry (self, "Quite new");
  g_assert_true (gtk_text_buffer_get_can_undo (gtk_text_view_get_buffer (view_of (self))));
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (text_of (self), !=, "Quite new");
}

/* What was changed elsewhere cannot be taken back to what it was before. */
static void
test_undo_of_changed (Writing *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) draft = NULL;

  open_entry (self, "By the river");
  onward_test_type ("s");
  wait_saved (self);
  draft = onward_record_dup_draft (record_of (self));
  open_entry (self, "Sent the note");
  onward_record_set_text (draft, ONWARD_ENTRY_TEXT, "By the river, twice");
  onward_test_save (self->store, draft);
  open_entry (self, "By the river, twice");
  g_assert_false (gtk_text_buffer_get_can_undo (gtk_text_view_get_buffer (view_of (self))));
}

/* Nothing but the page: by key and by button, back by Escape, by key and by going elsewhere. */
static void
test_focus (Writing *self, gconstpointer width)
{
  open_entry (self, "By the river");
  onward_test_key ("F11");
  ONWARD_TEST_UNTIL (onward_entry_pane_get_focused (self->pane));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Sidebar") == NULL);
  g_assert_null (onward_test_see (self->section, "list"));
  g_assert_null (onward_test_see (self->pane, "day_button"));
  onward_test_focus_window (self->window);
  onward_test_type (", still");
  g_assert_nonnull (strstr (text_of (self), ", still"));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!onward_entry_pane_get_focused (self->pane));
  onward_test_want_label (self->window, "Sidebar");
  onward_test_want (self->section, "list");
  onward_test_want (self->pane, "day_button");
  g_assert_false (onward_entry_pane_get_empty (self->pane));

  onward_test_key ("F11");
  ONWARD_TEST_UNTIL (onward_entry_pane_get_focused (self->pane));
  onward_test_click (onward_test_want (self->pane, "leave_button"));
  ONWARD_TEST_UNTIL (!onward_entry_pane_get_focused (self->pane));
  gtk_widget_activate_action (GTK_WIDGET (self->section), "journal.focus", NULL);
  g_assert_true (onward_entry_pane_get_focused (self->pane));
  gtk_widget_activate_action (GTK_WIDGET (self->section), "journal.remove", NULL);
  ONWARD_TEST_UNTIL (!onward_entry_pane_get_focused (self->pane));
  onward_test_want (self->section, "list");
}

static void
want_link (Writing *self, guint field, OnwardRecord *record)
{
  g_autofree char *title = onward_record_dup_title (record);

  ONWARD_TEST_UNTIL (
    record_of (self) != NULL &&
    g_str_equal (onward_record_get_text (record_of (self), field), onward_record_get_uid (record)));
  onward_test_want_label (self->pane, title);
}

/* One field finds what an entry belongs to, of four types; each can be taken away again. */
static void
test_links (Writing *self, gconstpointer width)
{
  g_autoptr (OnwardRecord) application = ONWARD_RECORD (onward_job_application_new ());
  g_autoptr (OnwardRecord) contact = g_object_new (ONWARD_TYPE_CONTACT, "name", "Ada Park", NULL);
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, "title", "Speak at the meetup", NULL);
  g_autoptr (OnwardRecord) interview = g_object_new (ONWARD_TYPE_INTERVIEW, "notes", "Ask about jackdaws", "round",
                                                     ONWARD_ROUND_MOCK, "place", "With Jo", NULL);
  const struct
  {
    const char *typed;
    guint field;
    OnwardRecord *record;
  } links[] = {
    { "norr", ONWARD_ENTRY_APPLICATION, application },
    { "ada", ONWARD_ENTRY_CONTACT, contact },
    { "meet", ONWARD_ENTRY_GOAL, goal },
    { "jackd", ONWARD_ENTRY_INTERVIEW, interview },
  };

  GtkWidget *picker;

  onward_record_set_text (application, ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland Data");
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    onward_test_save (self->store, links[i].record);
  open_entry (self, "By the river");
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      onward_test_click (onward_test_want_label (self->pane, "Belongs To…"));
      picker = onward_test_see_type (self->pane, ONWARD_TYPE_LINK_PICKER, 0);
      onward_test_want_label (picker, "Goal");
      onward_test_type (links[i].typed);
      ONWARD_TEST_UNTIL (onward_test_see_label (picker, "Goal") == NULL || links[i].record == goal);
      ONWARD_TEST_UNTIL (onward_test_see_label (picker, "Person") == NULL || links[i].record == contact);
      onward_test_type ("\n");
      want_link (self, links[i].field, links[i].record);
      onward_test_focus_window (self->window);
    }
  gtk_widget_activate (onward_test_see_type (onward_test_see_type (self->pane, g_type_from_name ("OnwardEntryLink"), 0),
                                             GTK_TYPE_BUTTON, 1));
  ONWARD_TEST_UNTIL (*onward_record_get_text (record_of (self), ONWARD_ENTRY_APPLICATION) == '\0');
  ONWARD_TEST_UNTIL (onward_test_see_label (self->pane, "Norrland Data") == NULL);
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_CONTACT), ==, onward_record_get_uid (contact));
}

/* Escape leaves the search for what an entry belongs to, and nothing is chosen. */
static void
test_links_escape (Writing *self, gconstpointer width)
{
  GtkWidget *picker;

  open_entry (self, "By the river");
  onward_test_click (onward_test_want_label (self->pane, "Belongs To…"));
  picker = onward_test_see_type (self->pane, ONWARD_TYPE_LINK_PICKER, 0);
  onward_test_type ("any");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (picker));
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_APPLICATION), ==, "");
}

/* The words of what is selected are counted beside those of all. */
static void
test_words (Writing *self, gconstpointer width)
{
  open_entry (self, "By the river");
  onward_test_want_label (self->pane, "3 words");
  onward_test_key ("ctrl+shift+Left");
  onward_test_want_label (self->pane, "1 of 3 words");
  onward_test_key ("ctrl+a");
  onward_test_want_label (self->pane, "3 of 3 words");
  onward_test_key ("End");
  onward_test_want_label (self->pane, "3 words");
}

/* Whatever a clipboard may hold stays as it is, byte for byte: on the page, in the diary and in the
 * list, markdown and spaces at the ends of lines too. */
static void
test_kept_exactly (Writing *self, gconstpointer width)
{
  static const char *const texts[] = {
    "# Title\n\n* one  \n* two\t\n\n```\n  code\n```\n\n",
    "a\001b\rc\r\nd\033[31me\x7f\xc2\x85\xe2\x80\xa8\xe2\x80\xa9",
    "\xef\xbb\xbf\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb e\xcc\x81 \xef\xbf\xbc \xef\xbf\xbd \xf4\x8f\xbf\xbf",
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d 42 \xe2\x80\xae" "kcab\xe2\x80\xac \xd9\x84\xd9\x8a\xd9\x84 (left)",
    "   \n\n   ",
  };

  open_entry (self, "By the river");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), texts[i]);
      onward_test_key ("ctrl+a");
      onward_test_key ("ctrl+v");
      ONWARD_TEST_UNTIL (g_str_equal (text_of (self), texts[i]));
      wait_saved (self);
      g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, texts[i]);
    }
}

static gboolean
tick_cb (gpointer data)
{
  gint64 *times = data;
  gint64 now = g_get_monotonic_time ();

  times[1] = MAX (times[1], now - times[0]);
  times[0] = now;
  return G_SOURCE_CONTINUE;
}

static void
paste (Writing *self, const char *piece, gsize length, gint64 *longest)
{
  GString *text = g_string_new (NULL);
  gint64 times[2] = { 0 };
  guint tick;

  while (text->len < length)
    g_string_append (text, piece);
  onward_section_create (self->section);
  onward_test_focus_window (self->window);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), text->str);
  times[0] = g_get_monotonic_time ();
  tick = g_timeout_add (2, tick_cb, times);
  onward_test_key ("ctrl+v");
  ONWARD_TEST_UNTIL (strlen (text_of (self)) == text->len);
  onward_test_type ("x");
  wait_saved (self);
  g_source_remove (tick);
  *longest = times[1];
  g_string_append_c (text, 'x');
  g_assert_cmpstr (onward_record_get_text (record_of (self), ONWARD_ENTRY_TEXT), ==, text->str);
  g_string_free (text, TRUE);
}

/* A megabyte in the clipboard is there at once, and the window answers all the while.  The time
 * allowed is for a slow machine that checks each access to memory.  A text without a single line
 * break costs GTK more with its length; it is kept all the same. */
static void
test_megabyte (Writing *self, gconstpointer width)
{
  gint64 longest;

  paste (self, "A line of some words, and \xf0\x9f\x99\x82.\n", 1024 * 1024, &longest);
  g_test_message ("longest wait %d ms", (int) (longest / 1000));
  g_assert_cmpint (longest, <, 3 * G_USEC_PER_SEC);
  paste (self, "words and words ", 64 * 1024, &longest);
}

static void
assert_taken (OnwardEntryBuffers *buffers, const char *uid, const char *text, gboolean there)
{
  g_autoptr (GtkTextBuffer) buffer = onward_entry_buffers_take (buffers, uid, text);

  g_assert_true ((buffer != NULL) == there);
}

static void
keep (OnwardEntryBuffers *buffers, const char *uid, const char *text)
{
  g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);

  gtk_text_buffer_insert_at_cursor (buffer, text, -1);
  onward_entry_buffers_keep (buffers, uid, buffer);
}

/* Only so much is kept, and only what can be taken back. */
static void
test_buffers (void)
{
  g_autoptr (OnwardEntryBuffers) buffers = onward_entry_buffers_new ();
  g_autoptr (GtkTextBuffer) untouched = gtk_text_buffer_new (NULL);
  g_autofree char *much = g_strnfill (1500000, 'm');

  onward_entry_buffers_keep (buffers, "untouched", untouched);
  assert_taken (buffers, "untouched", "", FALSE);
  keep (buffers, "a", "one");
  assert_taken (buffers, "b", "one", FALSE);
  assert_taken (buffers, "a", "one", TRUE);
  assert_taken (buffers, "a", "one", FALSE);
  keep (buffers, "a", "one");
  assert_taken (buffers, "a", "other", FALSE);
  keep (buffers, "a", much);
  keep (buffers, "b", much);
  assert_taken (buffers, "a", much, FALSE);
  assert_taken (buffers, "b", much, TRUE);
  for (int i = 0; i < 100; i++)
    {
      g_autofree char *uid = g_strdup_printf ("%d", i);

      keep (buffers, uid, "short");
    }
  assert_taken (buffers, "0", "short", FALSE);
  assert_taken (buffers, "99", "short", TRUE);
}

/* Counted piece by piece is counted the same. */
static void
test_count (void)
{
  static const char text[] = "It isn't over: \xe4\xbd\xa0\xe5\xa5\xbd 2 of 5.";

  for (guint n = 1; n < sizeof text; n++)
    {
      OnwardWordCount count = { .rest = text };

      while (onward_entry_text_count_some (&count, n))
        ;
      g_assert_cmpuint (count.words, ==, 8);
    }
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Writing *, gconstpointer);
  } tests[] = {
    { "/writing/kinds", test_kinds },
    { "/writing/unsent", test_unsent },
    { "/writing/keep-as-proof", test_keep_as_proof },
    { "/writing/about-interview", test_about_interview },
    { "/writing/other-kind", test_other_kind },
    { "/writing/undo-stays", test_undo_stays },
    { "/writing/undo-of-new", test_undo_of_new },
    { "/writing/undo-of-changed", test_undo_of_changed },
    { "/writing/focus", test_focus },
    { "/writing/links", test_links },
    { "/writing/links-escape", test_links_escape },
    { "/writing/words", test_words },
    { "/writing/kept-exactly", test_kept_exactly },
    { "/writing/megabyte", test_megabyte },
  };

  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/writing/buffers", test_buffers);
  g_test_add_func ("/writing/count", test_count);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Writing, GINT_TO_POINTER (1100), set_up, tests[i].test, tear_down);
  return g_test_run ();
}
