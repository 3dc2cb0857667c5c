/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-editor.h"
#include "onward-entry-filter.h"
#include "onward-entry-found.h"
#include "onward-entry-list.h"
#include "onward-entry.h"
#include "onward-job-application.h"
#include "onward-journal-section.h"
#include "onward-link-picker.h"
#include "onward-test-display.h"

/* Finding in the journal: words, filters, days, and what was on this day. */
typedef struct
{
  char *path;
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  OnwardSection *section;
  GtkWindow *window;
  OnwardEntryList *list;
  OnwardEntryFilter *filter;
} Journal;

static void
journal_open (Journal *self, int width)
{
  self->workspace = onward_test_workspace_new (self->path);
  self->store = onward_workspace_get_store (self->workspace);
  self->section = g_object_new (ONWARD_TYPE_JOURNAL_SECTION, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->section), width, 640);
  self->list = onward_test_see (self->section, "list");
  self->filter = onward_entry_list_get_filter (self->list);
  ONWARD_TEST_UNTIL (onward_record_list_get_ready (onward_entry_list_get_records (self->list)));
}

static void
journal_close (Journal *self)
{
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static void
add_entry (OnwardStore *store, OnwardEntryKind kind, const char *when, const char *text, const char *feeling,
           const char *tag)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_record_set_tags (ONWARD_RECORD (entry), ONWARD_ENTRY_FEELINGS, (const char *const[]) { feeling, NULL });
  onward_record_set_tags (ONWARD_RECORD (entry), ONWARD_ENTRY_TAGS, (const char *const[]) { tag, NULL });
  onward_test_save (store, entry);
}

static void
set_up (Journal *self, gconstpointer width)
{
  OnwardStore *store;

  self->path = onward_test_diary_path ();
  store = onward_test_store_open (self->path, NULL);
  add_entry (store, ONWARD_ENTRY_KIND_NOTE, "2025-03-10T08:00", "A year before.", "calm", "old");
  add_entry (store, ONWARD_ENTRY_KIND_NOTE, "2026-02-20T21:40", "Caf\303\251 & <river> evening.", "sad", "walk");
  add_entry (store, ONWARD_ENTRY_KIND_WIN, "2026-03-02T18:00", "Sent the thank-you note.", "proud", "mail");
  add_entry (store, ONWARD_ENTRY_KIND_PROOF, "2026-03-09T08:15", "They liked the drawing.", "calm", "walk");
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

static const char *
shown_text (Journal *self)
{
  OnwardEditor *editor = onward_test_see_type (self->section, ONWARD_TYPE_EDITOR, 0);
  OnwardRecord *record = editor != NULL ? onward_editor_get_record (editor) : NULL;

  return record != NULL ? onward_record_get_text (record, ONWARD_ENTRY_TEXT) : "";
}

/* What is found stands in bold, among tags too. */
static void
test_bold (Journal *self, gconstpointer width)
{
  GtkLabel *label;

  onward_section_focus_filter (self->section);
  onward_test_type ("cafe RIV");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  label = onward_test_want_label (self->list, "Caf\303\251 & <river> evening.");
  g_assert_cmpstr (gtk_label_get_label (label), ==, "<b>Caf\303\251</b> &amp; &lt;<b>riv</b>er&gt; evening.");
  onward_test_key ("Escape");
  onward_test_type ("mai");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_want_label (self->list, "#mail");
  onward_test_key ("Escape");
  onward_test_want_label (self->list, "Sent the thank-you note.");
}

/* Several of a kind widen, kinds of conditions narrow; the chips come back at the next start. */
static void
test_several (Journal *self, gconstpointer width)
{
  GtkWidget *popover;

  onward_test_click (onward_test_want (self->list, "filter_button"));
  popover = onward_test_want (self->list, "popover");
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (gtk_drop_down_get_model (onward_test_want (popover, "tag_drop_down"))) == 4);
  onward_test_click (onward_test_want_label (popover, "Win"));
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_click (onward_test_want_label (popover, "Proof"));
  ONWARD_TEST_UNTIL (n_rows (self) == 2);
  onward_test_key ("Escape");
  onward_entry_filter_add_tag (self->filter, ONWARD_ENTRY_TAGS, "walk");
  onward_entry_filter_add_tag (self->filter, ONWARD_ENTRY_TAGS, "old");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_want_label (self->list, "They liked the drawing.");
  onward_entry_filter_set_kinds (self->filter, 0);
  ONWARD_TEST_UNTIL (n_rows (self) == 3);
  onward_entry_filter_set_from (self->filter, "2026-02-20");
  onward_entry_filter_set_to (self->filter, "2026-02-20");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_want_label (self->list, "Caf\303\251 & <river> evening.");
  journal_close (self);

  journal_open (self, GPOINTER_TO_INT (width));
  onward_test_want_label (self->list, "#walk");
  onward_test_want_label (self->list, "#old");
  g_assert_cmpuint (n_rows (self), ==, 1);
  onward_test_click (onward_test_want_label (self->list, "02/20/26"));
  ONWARD_TEST_UNTIL (n_rows (self) == 3);
  onward_entry_filter_clear (self->filter);
  ONWARD_TEST_UNTIL (n_rows (self) == 4);
}

static gboolean
picker_has_focus (Journal *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && gtk_widget_get_ancestor (focus, ONWARD_TYPE_LINK_PICKER) != NULL;
}

/* Entries about one application; a chip says which. */
static void
test_about (Journal *self, gconstpointer width)
{
  g_autoptr (OnwardJobApplication) norrland = onward_job_application_new ();
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-03-03T10:00");
  const char *uid;

  onward_record_set_text (ONWARD_RECORD (norrland), ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland Data");
  onward_test_save (self->store, norrland);
  uid = onward_record_get_uid (ONWARD_RECORD (norrland));
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_APPLICATION, uid);
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, "About them.");
  onward_test_save (self->store, entry);
  onward_test_click (onward_test_want (self->list, "filter_button"));
  onward_test_click (onward_test_want (self->list, "about_button"));
  /* The row names it too, so its name does not tell that the popover is there. */
  ONWARD_TEST_UNTIL (picker_has_focus (self));
  onward_test_type ("norr\n");
  ONWARD_TEST_UNTIL (n_rows (self) == 1);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!picker_has_focus (self));
  gtk_window_set_focus (self->window, NULL);
  /* The answers to the last letters are still on their way to the picker. */
  for (int j = 0; j < 40; j++)
    {
      onward_test_drain ();
      g_usleep (5000);
    }
  journal_close (self);
  journal_open (self, GPOINTER_TO_INT (width));
  g_assert_cmpuint (n_rows (self), ==, 1);
  onward_test_click (onward_test_want_label (self->list, "Norrland Data"));
  ONWARD_TEST_UNTIL (n_rows (self) == 5);
}

static gboolean
is_marked (GtkWidget *widget, const char *number)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), number) &&
      gtk_widget_has_css_class (widget, "day-number") && !gtk_widget_has_css_class (widget, "other-month"))
    return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_CHECKED) != 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (is_marked (child, number))
        return TRUE;
    }
  return FALSE;
}

/* Days with entries are marked; one of them leads there, another offers to write. */
static void
test_calendar (Journal *self, gconstpointer width)
{
  g_autoptr (GDateTime) second = g_date_time_new_utc (2026, 3, 2, 12, 0, 0);
  g_autoptr (GDateTime) fourth = g_date_time_new_utc (2026, 3, 4, 12, 0, 0);
  GtkCalendar *calendar;

  onward_entry_filter_set_kinds (self->filter, 1u << ONWARD_ENTRY_KIND_PROOF);
  onward_test_click (onward_test_want (self->list, "calendar_button"));
  calendar = onward_test_want (self->list, "calendar");
  onward_test_want_label (self->list, "2 entries in this month");
  calendar = onward_test_see_type (calendar, GTK_TYPE_CALENDAR, 0);
  g_assert_true (is_marked (GTK_WIDGET (calendar), "2"));
  g_assert_true (is_marked (GTK_WIDGET (calendar), "9"));
  g_assert_false (is_marked (GTK_WIDGET (calendar), "4"));
  gtk_calendar_select_day (calendar, second);
  ONWARD_TEST_UNTIL (g_str_equal (shown_text (self), "Sent the thank-you note."));
  g_assert_false (onward_entry_filter_get_active (self->filter));
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (GTK_WIDGET (calendar)));

  onward_test_click (onward_test_want (self->list, "calendar_button"));
  onward_test_want_label (self->list, "2 entries in this month");
  gtk_calendar_select_day (calendar, fourth);
  onward_test_click (onward_test_want (self->list, "write_button"));
  onward_test_type ("Wednesday.");
  ONWARD_TEST_UNTIL (g_str_equal (shown_text (self), "Wednesday."));
  ONWARD_TEST_UNTIL (n_rows (self) == 5);
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (GTK_WIDGET (calendar)));
  onward_test_click (onward_test_want (self->list, "calendar_button"));
  onward_test_want_label (self->list, "3 entries in this month");
  g_assert_true (is_marked (GTK_WIDGET (calendar), "4"));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (GTK_WIDGET (calendar)));
}

/* What was written a year ago is one quiet line, which can be put away for the day. */
static void
test_memory (Journal *self, gconstpointer width)
{
  onward_test_want_label (self->list, "A year ago");
  onward_section_focus_filter (self->section);
  onward_test_type ("x");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->list, "A year ago") == NULL);
  onward_test_key ("Escape");
  onward_test_want_label (self->list, "A year ago");
  onward_test_click (onward_test_want (self->list, "close_button"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->list, "A year ago") == NULL);
  journal_close (self);
  journal_open (self, GPOINTER_TO_INT (width));
  onward_test_drain ();
  g_assert_null (onward_test_see_label (self->list, "A year ago"));
  g_settings_reset (onward_workspace_get_settings (self->workspace), "on-this-day-dismissed");
}

static void
assert_found (const char *text, const char *words, const char *expected)
{
  g_autofree char *markup = onward_entry_found_dup_markup (text, words, 40);

  g_assert_cmpstr (markup, ==, expected);
}

static void
test_found (void)
{
  assert_found ("A quiet day", "qui", "A <b>qui</b>et day");
  assert_found ("Unquiet", "qui", NULL);
  assert_found ("", "a", NULL);
  assert_found ("a", "", NULL);
  assert_found ("a", "-- !", NULL);
  assert_found ("\303\234BER e\314\201te\314\201", "uber ete", "<b>\303\234BER</b> <b>e\314\201te\314\201</b>");
  assert_found ("a & b\n\nb", "b", "a &amp; <b>b</b> <b>b</b>");
  assert_found ("one two three four five six seven eight nine ten eleven twelve", "eleven",
                "\342\200\246seven eight nine ten <b>eleven</b> twelve");
  assert_found ("word word word word word word word word word word", "w",
                "<b>w</b>ord <b>w</b>ord <b>w</b>ord <b>w</b>ord <b>w</b>ord <b>w</b>ord "
                "<b>w</b>ord <b>w</b>ord <b>w</b>\342\200\246");
  assert_found ("\330\247\331\204\330\271\331\205\331\204 \330\247\331\204\331\212\331\210\331\205", "\330\247\331\204\331\212",
                "\330\247\331\204\330\271\331\205\331\204 <b>\330\247\331\204\331\212</b>\331\210\331\205");
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
    { "/journal/find/bold", 1000, test_bold },
    { "/journal/find/several", 1000, test_several },
    { "/journal/find/about", 1000, test_about },
    { "/journal/find/calendar", 1000, test_calendar },
    { "/journal/find/memory", 360, test_memory },
  };

  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/journal/find/words", test_found);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Journal, GINT_TO_POINTER (tests[i].width), set_up, tests[i].test, tear_down);
  return g_test_run ();
}
