/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-ask.h"
#include "onward-checklist.h"
#include "onward-choice-row.h"
#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-day-row.h"
#include "onward-feelings.h"
#include "onward-header.h"
#include "onward-job-application.h"
#include "onward-notes.h"
#include "onward-panes.h"
#include "onward-sting.h"
#include "onward-tags-row.h"
#include "onward-test-display.h"
#include "onward-time-row.h"

#define TODAY "2026-03-10" /* a Tuesday */

static void
count_cb (guint *n)
{
  (*n)++;
}

static GtkWindow *
show (gpointer widget)
{
  return onward_test_window_new (GTK_WIDGET (widget), 400, 300);
}

/* In a list as in a form, with a field after it to go to. */
static GtkWindow *
show_row (gpointer row)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return show (list);
}

static void
assert_strv (gpointer object, const char *property, const char *expected)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *joined = NULL;

  g_object_get (object, property, &words, NULL);
  joined = g_strjoinv (",", words);
  g_assert_cmpstr (joined, ==, expected);
}

/* Days and times as people write them */

static void
test_parse_day (void)
{
  static const char *const rows[][2] = {
    { "today", "2026-03-10" },     { " Tomorrow ", "2026-03-11" }, { "yesterday", "2026-03-09" },
    { "friday", "2026-03-13" },    { "Tue", "2026-03-17" },        { "2026-12-24", "2026-12-24" },
    { "24 Dec 2026", "2026-12-24" }, { "", NULL },                   { "soon", NULL },
    { "2026-02-30", NULL },        { "maybe friday", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *day = onward_day_parse (rows[i][0], TODAY);

      g_test_message ("“%s”", rows[i][0]);
      g_assert_cmpstr (day, ==, rows[i][1]);
    }
}

static void
test_parse_clock (void)
{
  static const char *const rows[][2] = {
    { "9", "09:00" },       { "9:30", "09:30" },  { "0930", "09:30" },   { "930", "09:30" },    { "9.30 pm", "21:30" },
    { "12 am", "00:00" },   { "12 pm", "12:00" }, { "7 a.m.", "07:00" }, { "14h30", "14:30" },  { "23:59", "23:59" },
    { "24:00", NULL },      { "9:60", NULL },     { "13 pm", NULL },     { "noonish", NULL },   { "", NULL },
    { "12345", NULL },      { "9:3", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *clock = onward_clock_parse (rows[i][0]);

      g_test_message ("“%s”", rows[i][0]);
      g_assert_cmpstr (clock, ==, rows[i][1]);
    }
}

static void
open_popover (OnwardDayButton *button)
{
  onward_test_focus_window (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (button))));
  onward_test_click (button);
  onward_test_want (button, "entry");
}

static void
wait_for_close (OnwardDayButton *button)
{
  GtkMenuButton *inner = onward_test_want (button, "button");

  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (inner))));
}

/* A typed day is taken with Return; what is none is not, and a day can be cleared. */
static void
test_day_button (void)
{
  OnwardDayButton *button = g_object_new (ONWARD_TYPE_DAY_BUTTON, "today", TODAY, "halign", GTK_ALIGN_START, NULL);
  GtkWindow *window = show (button);
  guint n_notified = 0;

  g_signal_connect_swapped (button, "notify::day", G_CALLBACK (count_cb), &n_notified);
  open_popover (button);
  onward_test_type ("tomorrow\n");
  wait_for_close (button);
  g_assert_cmpstr (onward_day_button_get_day (button), ==, "2026-03-11");
  g_assert_cmpuint (n_notified, ==, 1);
  onward_test_want_label (button, "tomorrow");
  open_popover (button);
  onward_test_type ("gibberish\n");
  g_assert_true (gtk_widget_has_css_class (onward_test_want (button, "entry"), "error"));
  onward_test_key ("Escape");
  wait_for_close (button);
  g_assert_cmpstr (onward_day_button_get_day (button), ==, "2026-03-11");
  open_popover (button);
  onward_test_click (onward_test_want (button, "clear_button"));
  g_assert_cmpstr (onward_day_button_get_day (button), ==, "");
  onward_day_button_set_day (button, "no day at all");
  g_assert_cmpstr (onward_day_button_get_day (button), ==, "");
  g_assert_cmpuint (n_notified, ==, 2);
  onward_test_window_close (window);
}

static void
assert_subtitle (OnwardDayRow *row, const char *text)
{
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, text);
}

/* A day that cannot be is refused with a word, which stands in the row until there is another. */
static void
test_day_refused (void)
{
  OnwardDayRow *row = g_object_new (ONWARD_TYPE_DAY_ROW, "title", "When", "subtitle", "Usual", "today", TODAY, "day",
                                    "2026-03-09", "earliest", "2026-03-02", "latest", TODAY, NULL);
  GtkWindow *window = show_row (row);
  OnwardDayButton *button = onward_test_see_type (row, ONWARD_TYPE_DAY_BUTTON, 0);
  GtkWidget *popover;

  open_popover (button);
  popover = onward_test_want (button, "popover");
  onward_test_type ("tomorrow\n");
  onward_test_want_label (popover, "That day is still to come. Choose today or a day before.");
  g_assert_cmpstr (onward_day_button_get_day (button), ==, "2026-03-09");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (popover));
  assert_subtitle (row, "That day is still to come. Choose today or a day before.");
  open_popover (button);
  assert_subtitle (row, "Usual");
  onward_test_type ("2026-03-01\n");
  assert_subtitle (row, "That is too early here. Choose Monday, 2 March 2026 or a day after.");
  onward_test_key ("ctrl+a");
  onward_test_type ("some day\n");
  assert_subtitle (row, "No day could be read from that. Try “Friday” or “12 May”.");
  onward_test_key ("ctrl+a");
  onward_test_type ("2026-03-02\n");
  ONWARD_TEST_UNTIL (!gtk_widget_get_mapped (popover));
  assert_subtitle (row, "Usual");
  g_assert_cmpstr (onward_day_button_get_day (button), ==, "2026-03-02");
  onward_test_window_close (window);
}

/* A day alone gets the usual time; without a day there is no time. */
static void
test_time_row (void)
{
  OnwardTimeRow *row = g_object_new (ONWARD_TYPE_TIME_ROW, "title", "When", "today", TODAY, "clock", "08:30", NULL);
  GtkWindow *window = show_row (row);
  OnwardDayButton *button = onward_test_see_type (row, ONWARD_TYPE_DAY_BUTTON, 0);
  g_autofree char *time = NULL;

  onward_day_button_set_day (button, "2026-03-12");
  g_object_get (row, "time", &time, NULL);
  g_assert_cmpstr (time, ==, "2026-03-12T08:30");
  onward_test_click (onward_test_see_type (onward_test_see_type (row, ONWARD_TYPE_CLOCK_ENTRY, 0), GTK_TYPE_TEXT, 0));
  onward_test_key ("ctrl+a");
  onward_test_type ("1645\n");
  g_clear_pointer (&time, g_free);
  g_object_get (row, "time", &time, NULL);
  g_assert_cmpstr (time, ==, "2026-03-12T16:45");
  onward_day_button_set_day (button, "");
  g_clear_pointer (&time, g_free);
  g_object_get (row, "time", &time, NULL);
  g_assert_cmpstr (time, ==, "");
  onward_test_window_close (window);
}

/* Every choice of the model has a name for each of its values, and a choice binds to its row. */
static void
test_choice_row (void)
{
  const GType choices[] = { ONWARD_TYPE_STAGE, ONWARD_TYPE_CHANNEL, ONWARD_TYPE_EMPLOYMENT, ONWARD_TYPE_WOULD,
                            ONWARD_TYPE_TOLD };
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  OnwardChoiceRow *row = g_object_new (ONWARD_TYPE_CHOICE_ROW, "choice", ONWARD_TYPE_CHANNEL, NULL);
  GtkWindow *window = show_row (row);

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (choices[i]);

      for (guint j = 0; j < klass->n_values; j++)
        g_assert_cmpstr (onward_choice_label (choices[i], j), !=, "");
    }
  g_object_bind_property (application, "channel", row, "selected", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_CHANNEL, ONWARD_CHANNEL_REFERRAL);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, ONWARD_CHANNEL_REFERRAL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), ONWARD_CHANNEL_EVENT);
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_CHANNEL), ==,
                   ONWARD_CHANNEL_EVENT);
  onward_test_window_close (window);
}

/* Return and comma end a tag, doubles are one, Backspace takes the last. */
static void
test_tags_row (void)
{
  OnwardTagsRow *row = g_object_new (ONWARD_TYPE_TAGS_ROW, "title", "Tags", NULL);
  GtkWindow *window = show_row (row);

  onward_test_click (onward_test_see_type (row, GTK_TYPE_TEXT, 0));
  onward_test_type ("remote\nberlin,remote\n");
  assert_strv (row, "tags", "berlin,remote");
  onward_test_click (onward_test_want (gtk_widget_get_parent (onward_test_want_label (row, "berlin")), "remove_button"));
  assert_strv (row, "tags", "remote");
  onward_test_key ("BackSpace");
  assert_strv (row, "tags", "");
  onward_test_window_close (window);
}

/* One notification for each change, none for the same text, undo within what was typed here. */
static void
test_notes (void)
{
  OnwardNotes *notes = g_object_new (ONWARD_TYPE_NOTES, "label", "Notes", "placeholder", "Say it", NULL);
  GtkWindow *window = show (notes);
  guint n_notified = 0;

  onward_notes_set_text (notes, "From the diary");
  g_signal_connect_swapped (notes, "notify::text", G_CALLBACK (count_cb), &n_notified);
  onward_notes_set_text (notes, "From the diary");
  g_assert_cmpuint (n_notified, ==, 0);
  onward_notes_set_text (notes, "Another page");
  g_assert_cmpuint (n_notified, ==, 1);
  onward_test_click (notes);
  onward_test_key ("ctrl+End");
  onward_test_type ("!");
  g_assert_cmpstr (onward_notes_get_text (notes), ==, "Another page!");
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (onward_notes_get_text (notes), ==, "Another page");
  onward_test_key ("ctrl+z");
  g_assert_cmpstr (onward_notes_get_text (notes), ==, "Another page");
  onward_notes_set_text (notes, NULL);
  g_assert_cmpstr (onward_notes_get_text (notes), ==, "");
  onward_test_want_label (notes, "Say it");
  onward_test_window_close (window);
}

/* Lines are added, ticked and taken off; what else an item holds stays with it. */
static void
test_checklist (void)
{
  OnwardChecklist *list = g_object_new (ONWARD_TYPE_CHECKLIST, "label", "To prepare", NULL);
  GtkWindow *window = show (list);
  guint n_items, n_done;

  onward_checklist_set_items (list, "[{\"done\":true,\"id\":\"7\",\"text\":\"Read\"}]");
  onward_test_click (onward_test_want (list, "entry"));
  onward_test_type ("Call\n");
  g_assert_cmpstr (onward_checklist_get_items (list), ==,
                   "[{\"done\":true,\"id\":\"7\",\"text\":\"Read\"},{\"done\":false,\"text\":\"Call\"}]");
  onward_test_click (onward_test_see_type (list, GTK_TYPE_CHECK_BUTTON, 0));
  onward_test_click (onward_test_see_type (list, GTK_TYPE_CHECK_BUTTON, 1));
  g_assert_cmpstr (onward_checklist_get_items (list), ==,
                   "[{\"done\":false,\"id\":\"7\",\"text\":\"Read\"},{\"done\":true,\"text\":\"Call\"}]");
  g_object_get (list, "n-items", &n_items, "n-done", &n_done, NULL);
  g_assert_cmpuint (n_items, ==, 2);
  g_assert_cmpuint (n_done, ==, 1);
  onward_test_click (onward_test_want (list, "remove_button"));
  g_assert_cmpstr (onward_checklist_get_items (list), ==, "[{\"done\":true,\"text\":\"Call\"}]");
  onward_test_window_close (window);
}

/* Up to as many as fit; a word of one's own counts as well, and one that is known is that one. */
static void
test_feelings (void)
{
  OnwardFeelings *feelings = g_object_new (ONWARD_TYPE_FEELINGS, "maximum", 2, NULL);
  GtkWindow *window = onward_test_window_new (GTK_WIDGET (feelings), 480, 700);
  GtkWidget *sad;

  onward_test_click (onward_test_want_label (feelings, "sad"));
  assert_strv (feelings, "feelings", "sad");
  onward_test_click (onward_test_see_type (onward_test_want (feelings, "entry"), GTK_TYPE_TEXT, 0));
  onward_test_type ("Relieved\n");
  assert_strv (feelings, "feelings", "relieved,sad");
  sad = gtk_widget_get_ancestor (onward_test_want_label (feelings, "sad"), GTK_TYPE_TOGGLE_BUTTON);
  g_assert_true (gtk_widget_is_sensitive (sad));
  g_assert_false (gtk_widget_is_sensitive (onward_test_want_label (feelings, "angry")));
  onward_test_click (sad);
  g_assert_true (gtk_widget_is_sensitive (onward_test_want_label (feelings, "angry")));
  onward_test_click (onward_test_see_type (onward_test_want (feelings, "entry"), GTK_TYPE_TEXT, 0));
  onward_test_type ("wobbly\n");
  assert_strv (feelings, "feelings", "relieved,wobbly");
  onward_test_window_close (window);
}

/* Nothing is said before the scale is touched; a digit says it too. */
static void
test_sting (void)
{
  OnwardSting *sting = g_object_new (ONWARD_TYPE_STING, "optional", TRUE, NULL);
  GtkWindow *window = show (sting);

  g_assert_cmpint (onward_sting_get_sting (sting), ==, -1);
  gtk_widget_grab_focus (GTK_WIDGET (sting));
  onward_test_type ("7");
  g_assert_cmpint (onward_sting_get_sting (sting), ==, 7);
  onward_test_want_label (sting, "7 · A lot");
  onward_test_key ("Right");
  g_assert_cmpint (onward_sting_get_sting (sting), ==, 8);
  onward_test_click (onward_test_want (sting, "clear_button"));
  g_assert_cmpint (onward_sting_get_sting (sting), ==, -1);
  onward_test_key ("0");
  g_assert_cmpint (onward_sting_get_sting (sting), ==, 0);
  onward_test_window_close (window);
}

/* Panes */

static GtkWidget *
pane (const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = onward_header_new ();

  onward_header_set_title (ONWARD_HEADER (header), title);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label (title));
  gtk_widget_set_size_request (box, 300, -1);
  return box;
}

static gpointer
back_button (gpointer pane_widget)
{
  return onward_test_see (onward_test_see_type (pane_widget, ONWARD_TYPE_HEADER, 0), "back_button");
}

/* Wide: both, one set of window buttons at the end, no way back.  Narrow: one behind the other. */
static void
test_panes (void)
{
  GtkWidget *list = pane ("List");
  GtkWidget *detail = pane ("Detail");
  OnwardPanes *panes = g_object_new (ONWARD_TYPE_PANES, "sidebar", list, "content", detail, NULL);
  GtkWindow *window = onward_test_window_new (GTK_WIDGET (panes), 800, 300);
  AdwHeaderBar *bar;

  g_assert_false (onward_panes_get_folded (panes));
  g_assert_null (back_button (detail));
  bar = onward_test_see_type (list, ADW_TYPE_HEADER_BAR, 0);
  g_assert_false (adw_header_bar_get_show_end_title_buttons (bar));
  g_assert_true (adw_header_bar_get_show_start_title_buttons (bar));
  onward_test_window_close (window);

  list = pane ("List");
  detail = pane ("Detail");
  panes = g_object_new (ONWARD_TYPE_PANES, "sidebar", list, "content", detail, NULL);
  window = onward_test_window_new (GTK_WIDGET (panes), 360, 300);
  g_assert_true (onward_panes_get_folded (panes));
  bar = onward_test_see_type (list, ADW_TYPE_HEADER_BAR, 0);
  g_assert_true (adw_header_bar_get_show_end_title_buttons (bar));
  onward_panes_set_show_content (panes, TRUE);
  ONWARD_TEST_UNTIL (back_button (detail) != NULL);
  onward_test_click (back_button (detail));
  g_assert_false (onward_panes_get_show_content (panes));
  onward_panes_set_show_content (panes, TRUE);
  onward_test_key ("alt+Left");
  g_assert_false (onward_panes_get_show_content (panes));
  onward_test_window_close (window);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  char **answer = data;

  *answer = onward_ask_finish (result);
  /* Whoever asked has no more to do. */
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (source))));
}

static void
gone_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  char **answer = data;

  *answer = onward_ask_finish (result);
}

/* An answer may end the window that asked; a window that ends first is answered with nothing. */
static void
test_ask_ends_parent (void)
{
  const OnwardAnswer answers[] = {
    { "", "_Stay", ONWARD_ANSWER_PLAIN }, { "leave", "_Leave", ONWARD_ANSWER_SUGGESTED },
  };
  GtkWidget *button = gtk_button_new_with_label ("Ask");
  GtkWindow *window = show (button);
  g_autofree char *answer = NULL;
  g_autofree char *nothing = NULL;

  onward_ask_async (button, "Leave?", "", answers, G_N_ELEMENTS (answers), answered_cb, &answer);
  ONWARD_TEST_UNTIL (onward_test_top_window () != window);
  onward_test_focus_window (onward_test_top_window ());
  onward_test_click (onward_test_want_label (onward_test_top_window (), "Leave"));
  ONWARD_TEST_UNTIL (answer != NULL);
  g_assert_cmpstr (answer, ==, "leave");
  onward_test_drain ();

  button = gtk_button_new_with_label ("Ask");
  window = show (button);
  onward_ask_async (button, "Leave?", "", answers, G_N_ELEMENTS (answers), gone_cb, &nothing);
  ONWARD_TEST_UNTIL (onward_test_top_window () != window);
  gtk_window_destroy (onward_test_top_window ());
  ONWARD_TEST_UNTIL (nothing != NULL);
  g_assert_cmpstr (nothing, ==, "");
  onward_test_window_close (window);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/widgets/ask/answer-ends-the-window", test_ask_ends_parent);
  g_test_add_func ("/widgets/day/parse", test_parse_day);
  g_test_add_func ("/widgets/clock/parse", test_parse_clock);
  g_test_add_func ("/widgets/day-button/types-and-clears", test_day_button);
  g_test_add_func ("/widgets/day-row/refuses-with-a-word", test_day_refused);
  g_test_add_func ("/widgets/time-row/day-and-clock", test_time_row);
  g_test_add_func ("/widgets/choice-row/names-and-binds", test_choice_row);
  g_test_add_func ("/widgets/tags-row/adds-and-takes", test_tags_row);
  g_test_add_func ("/widgets/notes/text", test_notes);
  g_test_add_func ("/widgets/checklist/items", test_checklist);
  g_test_add_func ("/widgets/feelings/chooses", test_feelings);
  g_test_add_func ("/widgets/sting/says", test_sting);
  g_test_add_func ("/widgets/panes/fold", test_panes);
  return g_test_run ();
}
